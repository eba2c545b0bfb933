package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words between quotation marks, also where a quotation runs over several sentences. Each
 * quotation has a number, from 0 in the order of the text.
 */
final class Quotes {

  /** The number of what stands in no quotation. */
  static final int NONE = -1;

  private final List<int[]> quotationAt = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private int open = NONE;
  private int block = NONE;

  Quotes(List<SentenceGraph> sentences) {
    sentences.forEach(this::sentence);
  }

  /** Returns the number of the quotation that a token stands in. */
  int at(SentenceGraph graph, int token) {
    return quotationAt.get(graph.sentence().index())[token];
  }

  /** Returns how many tokens a quotation has. */
  int length(int quotation) {
    return lengths.get(quotation);
  }

  private void sentence(SentenceGraph graph) {
    boolean newBlock = graph.sentence().block() != block;
    block = graph.sentence().block();
    if (newBlock && open != NONE && !startsQuoted(graph)) {
      open = NONE; // The closing mark is missing.
    }
    int[] here = new int[graph.size()];
    Arrays.fill(here, NONE);
    for (int i = 0; i < graph.size(); i++) {
      String word = graph.word(i);
      // Each paragraph of a long quotation opens anew; only the last one closes.
      boolean reopens = newBlock && i == 0 && open != NONE;
      if (isMark(word) && !reopens) {
        mark(word);
      } else if (open != NONE) {
        here[i] = open;
        lengths.set(open, lengths.get(open) + 1);
      }
    }
    quotationAt.add(here);
  }

  private void mark(String word) {
    boolean closes = word.equals("”") || word.equals("''");
    boolean opens = word.equals("“") || word.equals("``") || word.equals("„");
    if (closes || (!opens && open != NONE)) {
      open = NONE;
    } else if (open == NONE) {
      open = lengths.size();
      lengths.add(0);
    }
  }

  private static boolean startsQuoted(SentenceGraph graph) {
    return graph.size() > 0 && isMark(graph.word(0));
  }

  private static boolean isMark(String word) {
    return switch (word) {
      case "“", "”", "„", "\"", "``", "''", "«", "»" -> true;
      default -> false;
    };
  }
}
