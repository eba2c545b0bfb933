package org.entente.annotate;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * Writes and reads sentences in CoNLL-U.
 *
 * <p>The universal tag column is left open; the last column holds offsets and the named entity,
 * {@code TokenRange=START:END|NER=TYPE}; comments hold what belongs to the sentence. See
 * https://universaldependencies.org/format.html
 */
final class Conllu {

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter BAR = Splitter.on('|');
  private static final Splitter COLON = Splitter.on(':').limit(2);

  private Conllu() {}

  static String write(List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : sentences) {
      out.append("# block = ").append(s.block()).append('\n');
      out.append("# kind = ").append(s.kind()).append('\n');
      for (Token t : s.tokens()) {
        token(out, s, t);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void token(StringBuilder out, Sentence s, Token t) {
    String head = "_";
    String relation = "_";
    for (Dependency d : s.basic()) {
      if (d.dependent() == t.index()) {
        head = String.valueOf(d.governor() + 1);
        relation = d.relation();
      }
    }
    List<String> enhanced = new ArrayList<>();
    for (Dependency d : s.enhanced()) {
      if (d.dependent() == t.index()) {
        enhanced.add((d.governor() + 1) + ":" + d.relation());
      }
    }
    out.append(t.index() + 1)
        .append('\t')
        .append(field(t.word()))
        .append('\t')
        .append(field(t.lemma()))
        .append("\t_\t")
        .append(t.pos())
        .append("\t_\t")
        .append(head)
        .append('\t')
        .append(relation)
        .append('\t')
        .append(enhanced.isEmpty() ? "_" : String.join("|", enhanced))
        .append("\tTokenRange=")
        .append(t.span().start())
        .append(':')
        .append(t.span().end())
        .append("|NER=")
        .append(t.ner())
        .append('\n');
  }

  private static String field(String word) {
    return word.replaceAll("[\\t\\n\\r]", " ");
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    Block.Kind kind = Block.Kind.PARAGRAPH;
    Rows rows = new Rows();
    for (String line : Splitter.on('\n').split(text)) {
      if (line.startsWith("# block = ")) {
        block = Integer.parseInt(line.substring("# block = ".length()));
      } else if (line.startsWith("# kind = ")) {
        kind = Block.Kind.valueOf(line.substring("# kind = ".length()));
      } else if (!line.isEmpty()) {
        rows.add(TAB.splitToList(line));
      } else if (!rows.tokens.isEmpty()) {
        sentences.add(rows.sentence(sentences.size(), block, kind));
        rows = new Rows();
      }
    }
    return sentences;
  }

  /** The rows of one sentence. */
  private static final class Rows {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Dependency> basic = new ArrayList<>();
    private final List<Dependency> enhanced = new ArrayList<>();

    void add(List<String> row) {
      if (row.size() != 10) {
        throw new IllegalArgumentException("not a CoNLL-U row: " + row);
      }
      int index = tokens.size();
      List<String> misc = BAR.splitToList(row.get(9));
      List<String> range = COLON.splitToList(misc.get(0).substring("TokenRange=".length()));
      tokens.add(
          new Token(
              index,
              new Span(Integer.parseInt(range.get(0)), Integer.parseInt(range.get(1))),
              row.get(1),
              row.get(2),
              row.get(4),
              misc.get(1).substring("NER=".length())));
      if (!row.get(6).equals("_")) {
        basic.add(new Dependency(Integer.parseInt(row.get(6)) - 1, index, row.get(7)));
      }
      if (!row.get(8).equals("_")) {
        for (String edge : BAR.split(row.get(8))) {
          List<String> parts = COLON.splitToList(edge);
          enhanced.add(new Dependency(Integer.parseInt(parts.get(0)) - 1, index, parts.get(1)));
        }
      }
    }

    Sentence sentence(int index, int block, Block.Kind kind) {
      Span span =
          new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
      return new Sentence(index, block, kind, span, tokens, basic, enhanced);
    }
  }
}
