package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Store;
import org.entente.validate.GraphFile;
import org.entente.validate.Validation;

/** Checks files and stores against the shapes of a domain pack. */
public final class Checks {

  private final Validation validation;

  /** Checks by the shapes of a pack. */
  public Checks(Domain domain) {
    this.validation = domain.validation();
  }

  /**
   * Returns what is wrong with a file of RDF, one line each; nothing if it conforms.
   *
   * @throws PipelineException with line and column if it is no RDF
   * @throws java.nio.file.NoSuchFileException if there is no such file
   */
  public List<String> file(Path file) throws IOException {
    try {
      return validation.validate(GraphFile.read(file)).findings().stream()
          .map(Build::line)
          .toList();
    } catch (GraphFile.MalformedException e) {
      throw new PipelineException(
          PipelineException.Kind.MALFORMED_FILE, String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns what is wrong with the graphs of a store, one line each. */
  public List<String> store(Store store) {
    List<String> lines = new ArrayList<>();
    for (String graph : store.fingerprints().keySet()) {
      lines.addAll(graph(store, graph));
    }
    lines.addAll(graph(store, store.names().knowledge()));
    return lines;
  }

  private List<String> graph(Store store, String name) {
    return store
        .graph(name)
        .map(validation::validate)
        .map(report -> report.findings().stream().map(Build::line).toList())
        .orElse(List.of());
  }
}
