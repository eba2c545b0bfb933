package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;

/** Turns what TDB2 and the disk throw into words for the user. */
final class StoreErrors {

  private StoreErrors() {}

  /**
   * Runs the work; what the storage throws comes out as a {@link StoreException}, anything else as
   * it is.
   */
  static <T> T explain(Path dir, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      boolean ofStorage = e.getClass().getName().startsWith("org.apache.jena.");
      throw ofStorage ? explain(dir, e) : e;
    }
  }

  static StoreException explain(Path dir, Exception e) {
    if (e instanceof StoreException known) {
      return known;
    }
    if (e instanceof DBOpEnvException) {
      return locked(dir, e);
    }
    for (Throwable t = e; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("not enough space")) {
        return new StoreException(
            "The disk of the store %s is full; what was stored before is intact. Free some space and run the command again."
                .formatted(dir),
            e);
      }
      if (message.contains("read-only file system") || message.contains("permission denied")) {
        return new StoreException(
            "No right to write to the store %s. Change its permissions, or choose another directory."
                .formatted(dir),
            e);
      }
    }
    return new StoreException("The store %s failed: %s".formatted(dir, e), e);
  }

  private static StoreException locked(Path dir, Exception e) {
    String holder = "another process";
    Path lock = dir.resolve(Store.DATABASE).resolve("tdb.lock");
    try {
      String pid = Files.readString(lock).strip();
      if (pid.matches("\\d+")) {
        holder = "process " + pid;
      }
    } catch (IOException unreadable) {
      e.addSuppressed(unreadable);
    }
    return new StoreException(
        StoreException.Kind.IN_USE,
        "The store %s is in use by %s. Stop that first; the commands build, watch and query go to a running server by themselves."
            .formatted(dir, holder),
        e);
  }
}
