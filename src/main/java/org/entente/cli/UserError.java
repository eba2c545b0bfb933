package org.entente.cli;

import org.jspecify.annotations.Nullable;

/** A mistake that the user can mend; printed as one line. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  UserError(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  /** Returns the line for the user; line breaks and control characters become blanks. */
  String line() {
    return "entente: " + problem.id() + " " + Text.oneLine(getMessage());
  }
}
