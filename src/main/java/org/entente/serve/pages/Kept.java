package org.entente.serve.pages;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read out of the store that is kept until the store changes. */
final class Kept<T> {

  private final Questions questions;
  private final Supplier<T> read;
  private @Nullable T value;
  private long version;

  /**
   * Creates the keeper; reads nothing yet.
   *
   * @param read runs in one transaction
   */
  Kept(Questions questions, Supplier<T> read) {
    this.questions = questions;
    this.read = read;
  }

  /** Returns it, read anew where the store has changed. */
  synchronized T get() {
    // Asked for first: a build that ends meanwhile makes the value newer than its number.
    long now = questions.version();
    T known = value;
    if (known == null || version != now) {
      known = questions.together(read);
      value = known;
      version = now;
    }
    return known;
  }
}
