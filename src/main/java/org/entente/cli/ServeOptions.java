package org.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.entente.serve.Server;
import org.entente.serve.ServerOptions;
import org.entente.serve.pages.SampleQuery;
import org.entente.store.Store;
import picocli.CommandLine.Option;

/** Where the server listens, and how it is run; shared by {@code serve} and {@code up}. */
final class ServeOptions {

  private static final List<String> TO_TRY =
      List.of("disagreements", "register", "announced-never-delivered");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "TCP port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Address to listen at (default: ${DEFAULT-VALUE}, this machine only).",
        "0.0.0.0 opens the store to the network."
      })
  private String host = "127.0.0.1";

  /** Finds out before a long build whether the server could start after it. */
  void requireFreePort() {
    if (port < 0 || port > 65_535) {
      throw Problem.SERVER.error("there is no port " + port, "use one from 0 to 65535");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw Problem.SERVER.error(
          "can't listen at " + host + ", port " + port + " (" + e.getMessage() + ")",
          "stop the program that listens there, or use another --port or --host",
          e);
    }
  }

  /** Serves the store until the process is told to end. */
  void serve(Store store, BaseCommand command, Wiring wiring) {
    ServerOptions options = ServerOptions.defaults().withHost(host).withPort(port);
    try (Server server = Server.start(store, options, new ServedBuilds(store, wiring))) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
      print(server, store, options.queries(), command);
      server.join();
    }
  }

  private void print(Server server, Store store, List<SampleQuery> queries, BaseCommand command) {
    String url = server.url().replace("//127.0.0.1:", "//localhost:");
    command.tell("");
    List<SampleQuery> known =
        TO_TRY.stream().flatMap(name -> SampleQuery.named(name, queries).stream()).toList();
    if (!known.isEmpty()) {
      command.tell("Three questions to try, with more at " + url + "queries/");
      known.forEach(q -> command.tell("  " + q.question() + "  (queries/" + q.name() + ".rq)"));
    }
    command.tell("The dumps lie in " + store.dumpDir() + ", and at " + url + "dump/");
    command.tell(
        "SPARQL is answered at "
            + url
            + Server.DATASET.substring(1)
            + "/sparql, and Fuseki has its UI at "
            + url
            + "ui/");
    // Last, and a result: scripts wait for it.
    console(command, "Ready: " + url + "  (Ctrl-C stops it)");
  }

  private static void console(BaseCommand command, String line) {
    command.console().out().println(line);
    command.console().flush();
  }
}
