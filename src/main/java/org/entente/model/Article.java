package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the later stages read it.
 *
 * @param name file name without its ending, or the identifier inside a collection; unique in a
 *     store
 * @param metadata what is known about it
 * @param text its clean prose: blocks joined by one blank line
 * @param blocks the pieces of the prose in order; together they cover all but the blank lines
 * @param offsets leads from the prose into the original
 * @param checksum SHA-256, in hexadecimal, of everything that the later stages read of the article
 *     (prose and metadata)
 */
public record Article(
    String name,
    Metadata metadata,
    String text,
    List<Block> blocks,
    OffsetMap offsets,
    String checksum) {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /**
   * What is known about an article.
   *
   * @param title headline
   * @param published publication date
   * @param publisher newspaper, agency or site
   * @param author byline, without "By"
   * @param url address it was published at
   * @param source path of the file that it was read from, as the user gave it
   * @param filedFrom city that a newswire story was sent from, which its "here" means
   */
  public record Metadata(
      @Nullable String title,
      @Nullable Edtf published,
      @Nullable String publisher,
      @Nullable String author,
      @Nullable String url,
      String source,
      @Nullable String filedFrom) {

    /** Makes metadata of an article that does not say where it was sent from. */
    public Metadata(
        @Nullable String title,
        @Nullable Edtf published,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String url,
        String source) {
      this(title, published, publisher, author, url, source, null);
    }
  }
}
