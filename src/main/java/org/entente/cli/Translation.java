package org.entente.cli;

import java.io.FileNotFoundException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Turns what the other packages throw into what the user is told. */
final class Translation {

  private Translation() {}

  static UserError toUserError(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      UserError known = known(t);
      if (known != null) {
        return known;
      }
    }
    return internal(thrown);
  }

  private static @org.jspecify.annotations.Nullable UserError known(Throwable t) {
    if (t instanceof UserError error) {
      return error;
    }
    if (t instanceof NoSuchFileException || t instanceof FileNotFoundException) {
      return Problem.INPUT_UNREADABLE.error(
          "there is no file " + t.getMessage(), "check the path", t);
    }
    if (t instanceof AccessDeniedException) {
      return Problem.INPUT_UNREADABLE.error(
          t.getMessage() + " can't be read or written", "check its permissions", t);
    }
    if (t instanceof BindException) {
      return Problem.PORT_IN_USE.error("the port is in use", "use another --port", t);
    }
    return null;
  }

  private static UserError internal(Throwable thrown) {
    String what = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
    return Problem.INTERNAL.error(
        "unexpected " + thrown.getClass().getSimpleName() + what,
        "run it again with -vvv and report what it prints",
        thrown);
  }
}
