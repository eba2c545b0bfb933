package org.entente.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Edtf;
import org.entente.model.OffsetMap;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences with a given syntax, without a parser.
 *
 * <p>A sentence is a line of words {@code word=lemma_TAG_GOVERNOR_relation}, governors counted from
 * 1 and 0 for the root; the lemma may be left out.
 */
final class Parsed {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on('_').limit(4);
  private static final Splitter LEMMA = Splitter.on('=').limit(2);

  private Parsed() {}

  static SentenceGraph graph(String line) {
    return new SentenceGraph(article("test", null, line).sentences().get(0));
  }

  /** Makes an article of one paragraph. */
  static AnnotatedArticle article(String name, @Nullable Edtf published, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      sentences.add(sentence(sentences.size(), line, text));
    }
    Article.Metadata metadata = new Article.Metadata(null, published, null, null, null, "test.txt");
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    OffsetMap offsets = OffsetMap.identity(text.length());
    return new AnnotatedArticle(
        new Article(name, metadata, text.toString(), List.of(block), offsets, "0"), sentences);
  }

  private static Sentence sentence(int index, String line, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> basic = new ArrayList<>();
    int start = text.length() == 0 ? 0 : text.length() + 1;
    for (String item : WORDS.split(line)) {
      List<String> parts = PARTS.splitToList(item);
      List<String> forms = LEMMA.splitToList(parts.get(0));
      String word = forms.get(0);
      String tag = parts.get(1);
      boolean proper = tag.startsWith("NNP");
      String lemma =
          forms.size() > 1 ? forms.get(1) : proper ? word : word.toLowerCase(Locale.ROOT);
      if (text.length() > 0) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      basic.add(new Dependency(Integer.parseInt(parts.get(2)) - 1, tokens.size(), parts.get(3)));
      tokens.add(new Token(tokens.size(), span, word, lemma, tag, proper ? "LOCATION" : "O"));
    }
    Span span = new Span(start, text.length());
    List<Dependency> enhanced = basic.stream().map(d -> enhanced(d, basic, tokens)).toList();
    return new Sentence(index, 0, Block.Kind.PARAGRAPH, span, tokens, basic, enhanced);
  }

  /** Adds its preposition to the relation of an adjunct. */
  private static Dependency enhanced(Dependency d, List<Dependency> basic, List<Token> tokens) {
    if (!d.relation().equals("obl") && !d.relation().equals("nmod")) {
      return d;
    }
    return basic.stream()
        .filter(c -> c.governor() == d.dependent() && c.relation().equals("case"))
        .findFirst()
        .map(c -> d.relation() + ":" + tokens.get(c.dependent()).lemma())
        .map(relation -> new Dependency(d.governor(), d.dependent(), relation))
        .orElse(d);
  }
}
