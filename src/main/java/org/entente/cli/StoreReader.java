package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.store.DumpFormat;
import org.entente.store.Dumper;
import org.entente.store.QueryRunner;
import org.entente.store.ResultFormat;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads a store: in this process, or by the server that has it open. */
interface StoreReader extends AutoCloseable {

  /** Opens the store in a folder, wherever it has to be read. */
  static StoreReader open(Path folder) {
    Optional<ServerClient> server = ServerClient.of(folder, null);
    return server.isPresent() ? server.get() : new Here(Store.openReadOnly(folder));
  }

  /** Runs a query; writes nothing unless it succeeds. */
  void query(String text, ResultFormat format, Duration limit, OutputStream out) throws IOException;

  /**
   * Writes a graph that is there.
   *
   * @param graph its IRI; null for all graphs
   */
  void dump(DumpFormat format, @Nullable String graph, OutputStream out) throws IOException;

  @Override
  void close();

  /** Reads in this process. */
  record Here(Store store) implements StoreReader {

    @Override
    public void query(String text, ResultFormat format, Duration limit, OutputStream out) {
      new QueryRunner(store, limit).run(text, format, out);
    }

    @Override
    public void dump(DumpFormat format, @Nullable String graph, OutputStream out) {
      new Dumper(store).dump(format, graph, out);
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
