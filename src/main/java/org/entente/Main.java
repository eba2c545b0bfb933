package org.entente;

import org.entente.cli.Entente;
import org.entente.pipeline.CoreNlpStages;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Entente.run(CoreNlpStages::of, args));
  }
}
