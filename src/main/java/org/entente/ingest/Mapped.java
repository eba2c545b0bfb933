package org.entente.ingest;

import java.util.Arrays;
import java.util.List;
import org.entente.model.Span;

/** Text of which each character knows its offset in the original. */
final class Mapped {

  /** The offset of a character that the original does not have. */
  static final int NOWHERE = -1;

  private final String text;
  private final int[] origins;

  private Mapped(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Returns a text that stands in the original as it is, from an offset on. */
  static Mapped at(String text, int from) {
    int[] origins = new int[text.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = from + i;
    }
    return new Mapped(text, origins);
  }

  /** Returns a text that the original does not have. */
  static Mapped nowhere(String text) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, NOWHERE);
    return new Mapped(text, origins);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int origin(int index) {
    return origins[index];
  }

  Mapped substring(int start, int end) {
    return new Mapped(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  Mapped substring(int start) {
    return substring(start, length());
  }

  /** Returns the text without some spans, which are in order and do not overlap. */
  Mapped without(List<Span> spans) {
    if (spans.isEmpty()) {
      return this;
    }
    Builder builder = new Builder();
    int from = 0;
    for (Span span : spans) {
      builder.append(substring(from, span.start()));
      from = span.end();
    }
    return builder.append(substring(from)).build();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a mapped text together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    Builder append(char c, int origin) {
      if (text.length() == origins.length) {
        origins = Arrays.copyOf(origins, 2 * origins.length);
      }
      origins[text.length()] = origin;
      text.append(c);
      return this;
    }

    Builder append(Mapped more) {
      for (int i = 0; i < more.length(); i++) {
        append(more.text.charAt(i), more.origins[i]);
      }
      return this;
    }

    int length() {
      return text.length();
    }

    boolean endsWith(String end) {
      int from = text.length() - end.length();
      return from >= 0 && text.indexOf(end, from) == from;
    }

    Mapped build() {
      return new Mapped(text.toString(), Arrays.copyOf(origins, text.length()));
    }
  }
}
