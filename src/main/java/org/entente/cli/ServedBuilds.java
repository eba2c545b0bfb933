package org.entente.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.serve.LiveBuilds;
import org.entente.store.Store;

/** Runs the command {@code build} in the process of the server. */
final class ServedBuilds implements LiveBuilds {

  private final Store store;
  private final Wiring wiring;
  private final ReentrantLock one = new ReentrantLock();

  ServedBuilds(Store store, Wiring wiring) {
    this.store = store;
    this.wiring = new KeptStages(wiring);
  }

  @Override
  public int build(List<String> arguments, InputStream input, OutputStream progress) {
    PrintStream out = new PrintStream(progress, true, StandardCharsets.UTF_8);
    Console console = new Console(input, out, out, false);
    if (!one.tryLock()) {
      UserError busy =
          Problem.STORE_IN_USE.error("the server is building already", "wait until it has done");
      out.println(busy.line());
      return busy.problem().exitCode();
    }
    try {
      return Entente.configured(new BuildCommand(console, wiring, store), console)
          .execute(arguments.toArray(String[]::new));
    } finally {
      one.unlock();
    }
  }
}
