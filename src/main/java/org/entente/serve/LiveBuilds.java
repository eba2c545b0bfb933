package org.entente.serve;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Builds into the store that is being served; its readers go on meanwhile. */
public interface LiveBuilds {

  /**
   * Runs a build to its end, one at a time.
   *
   * @param arguments those of the command {@code build}
   * @param input what the command would read from standard input
   * @param progress what the command prints
   * @return the exit code of the command
   */
  int build(List<String> arguments, InputStream input, OutputStream progress);
}
