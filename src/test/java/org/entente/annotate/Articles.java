package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Edtf;
import org.entente.model.OffsetMap;
import org.entente.model.Span;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Articles for tests, made of paragraphs. */
@NullMarked
public final class Articles {

  private Articles() {}

  /** Returns an article of the given paragraphs. */
  public static Article of(@Nullable String published, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
    }
    Article.Metadata metadata =
        new Article.Metadata(
            null, published == null ? null : new Edtf(published), null, null, null, "test.txt");
    return new Article(
        "test",
        metadata,
        text.toString(),
        blocks,
        OffsetMap.identity(text.length()),
        Integer.toHexString(text.toString().hashCode()));
  }
}
