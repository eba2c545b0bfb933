package org.entente;

import org.entente.cli.Entente;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Entente.run(args));
  }
}
