package org.entente.cli;

import org.entente.pipeline.Program;
import picocli.CommandLine.IVersionProvider;

/** Prints which version this is. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"entente " + Program.VERSION};
  }
}
