package org.entente.pipeline;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.OffsetMap;
import org.entente.model.Span;

/** Makes articles of texts that stand in no file. */
public final class Texts {

  private Texts() {}

  /** Returns an article of one paragraph without metadata. */
  public static Article article(String text) {
    return new Article(
        "text",
        new Article.Metadata(null, null, null, null, null, "-"),
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        OffsetMap.identity(text.length()),
        "none");
  }
}
