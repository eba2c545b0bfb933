package org.entente.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a document or a table says of an article, as it is written there.
 *
 * @param title headline
 * @param date publication date in any form
 * @param publisher newspaper, agency or site
 * @param author byline
 * @param url address
 */
record Found(
    @Nullable String title,
    @Nullable String date,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url) {

  static final Found NOTHING = new Found(null, null, null, null, null);

  /** Returns this with its gaps filled from another. */
  Found or(Found other) {
    return new Found(
        first(title, other.title),
        first(date, other.date),
        first(publisher, other.publisher),
        first(author, other.author),
        first(url, other.url));
  }

  /** Returns the first text that is neither null nor blank, stripped; null if there is none. */
  static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }
}
