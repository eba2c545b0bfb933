package org.entente.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** Writes fillers for people: {@code [Norway, Chile]}, spellings apart by bars. */
final class Listed {

  private Listed() {}

  static String fillers(List<String> fillers) {
    return fillers.toString();
  }

  static String accepted(List<List<String>> fillers) {
    return fillers.stream().map(Listed::spellings).collect(Collectors.toList()).toString();
  }

  static String spellings(List<String> accepted) {
    return String.join(" | ", accepted);
  }
}
