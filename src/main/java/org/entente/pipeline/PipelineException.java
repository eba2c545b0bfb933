package org.entente.pipeline;

import org.jspecify.annotations.Nullable;

/** Tells the user what is wrong with what was given to the pipeline, and what mends it. */
public final class PipelineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** An input is missing or unreadable. */
    INPUT,
    /** An input is there but holds no article. */
    EMPTY_INPUT,
    /** There is something wrong with the domain pack. */
    PACK,
    /** A file is no RDF that can be read. */
    MALFORMED_FILE
  }

  private final Kind kind;

  PipelineException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns what is wrong. */
  public Kind kind() {
    return kind;
  }
}
