package org.entente.cli;

import org.jspecify.annotations.Nullable;

/** The mistakes that a user can mend, each with the id that {@code docs/errors.md} explains. */
public enum Problem {
  USAGE("E100", ExitCode.USAGE),
  INPUT_UNREADABLE("E101", ExitCode.INPUT),
  INPUT_EMPTY("E102", ExitCode.INPUT),
  STORE_IN_USE("E103", ExitCode.STORE),
  STORE_VERSION("E104", ExitCode.STORE),
  STORE_MISSING("E105", ExitCode.STORE),
  UNKNOWN_FORMAT("E106", ExitCode.USAGE),
  QUERY_MALFORMED("E107", ExitCode.QUERY),
  QUERY_LIMIT("E108", ExitCode.QUERY),
  UNKNOWN_RESOURCE("E109", ExitCode.NOT_FOUND),
  SERVER("E110", ExitCode.SERVER),
  PACK_WRONG("E111", ExitCode.INPUT),
  FILE_MALFORMED("E112", ExitCode.INPUT),
  OUTPUT_UNWRITABLE("E113", ExitCode.INPUT),
  STORE_FAILED("E114", ExitCode.STORE),
  GOLD_MALFORMED("E115", ExitCode.INPUT),
  INTERNAL("E199", ExitCode.INTERNAL);

  private final String id;
  private final int exitCode;

  Problem(String id, int exitCode) {
    this.id = id;
    this.exitCode = exitCode;
  }

  /** Returns the stable id, such as {@code E103}. */
  public String id() {
    return id;
  }

  /** Returns the exit code that goes with it, one of {@link ExitCode}. */
  public int exitCode() {
    return exitCode;
  }

  /**
   * Returns the error to throw.
   *
   * @param what what is wrong
   * @param mend what the user can do about it
   */
  UserError error(String what, String mend) {
    return new UserError(this, what + ": " + mend, null);
  }

  /** Returns the error to throw for a message that names the mend itself. */
  UserError error(String message) {
    return new UserError(this, message, null);
  }

  /** As {@link #error(String)}, with the exception that {@code -vvv} shows. */
  UserError error(@Nullable String message, Throwable cause) {
    return new UserError(this, message == null ? id : message, cause);
  }

  /** As {@link #error(String, String)}, with the exception that {@code -vvv} shows. */
  UserError error(String what, String mend, Throwable cause) {
    return new UserError(this, what + ": " + mend, cause);
  }
}
