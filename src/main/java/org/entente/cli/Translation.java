package org.entente.cli;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.entente.pipeline.PipelineException;
import org.entente.serve.ServeException;
import org.entente.store.QueryRefusedException;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;

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

  private static @Nullable UserError known(Throwable t) {
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
    if (t instanceof ServeException e) {
      return Problem.SERVER.error(e.getMessage(), e);
    }
    if (t instanceof StoreException e) {
      return storeProblem(e.kind()).error(e.getMessage(), e);
    }
    if (t instanceof QueryRefusedException e) {
      return queryProblem(e.reason()).error(withoutTokens(e.getMessage()), e);
    }
    if (t instanceof PipelineException e) {
      return pipelineProblem(e.kind()).error(e.getMessage(), e);
    }
    return null;
  }

  /** Jena lists every token of SPARQL that could follow. */
  private static String withoutTokens(@Nullable String message) {
    return Text.oneLine(message).replaceFirst("\\s*Was expecting.*", "");
  }

  private static Problem storeProblem(StoreException.Kind kind) {
    return switch (kind) {
      case MISSING -> Problem.STORE_MISSING;
      case IN_USE -> Problem.STORE_IN_USE;
      case VERSION -> Problem.STORE_VERSION;
      case OTHER -> Problem.STORE_FAILED;
    };
  }

  private static Problem queryProblem(QueryRefusedException.Reason reason) {
    return switch (reason) {
      case BAD_QUERY -> Problem.QUERY_MALFORMED;
      case TOO_LARGE, TIME_LIMIT, BUSY -> Problem.QUERY_LIMIT;
    };
  }

  private static Problem pipelineProblem(PipelineException.Kind kind) {
    return switch (kind) {
      case INPUT -> Problem.INPUT_UNREADABLE;
      case EMPTY_INPUT -> Problem.INPUT_EMPTY;
      case PACK -> Problem.PACK_WRONG;
      case MALFORMED_FILE -> Problem.FILE_MALFORMED;
    };
  }

  private static UserError internal(Throwable thrown) {
    String what = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
    return Problem.INTERNAL.error(
        "unexpected " + thrown.getClass().getSimpleName() + what,
        "run it again with -vvv and report what it prints",
        thrown);
  }
}
