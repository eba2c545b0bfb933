package org.entente.pipeline;

import java.nio.file.Path;
import java.util.TreeMap;
import org.entente.model.Pack;
import org.entente.pack.PackException;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.entente.rdf.OntologyGraph;
import org.entente.store.Batch;
import org.entente.store.Fingerprint;
import org.entente.validate.Validation;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/** A domain pack, read: its records for the stages, its shapes for the validation. */
public final class Domain {

  private static final String SHAPES = "shapes.ttl";

  private final PackFiles files;
  private final Pack pack;
  private final Lazy<Validation> validation;

  private Domain(PackFiles files) {
    this.files = files;
    this.pack = PackReader.read(files);
    this.validation = new Lazy<>(() -> Validation.parse(files.texts().getOrDefault(SHAPES, "")));
  }

  /**
   * Reads a pack.
   *
   * @param folder its folder; null for the pack that the program brings along
   * @throws PipelineException with file and line if there is something wrong with it
   */
  public static Domain read(@Nullable Path folder) {
    try {
      return new Domain(folder == null ? PackFiles.shipped() : PackFiles.read(folder));
    } catch (PackException e) {
      throw new PipelineException(PipelineException.Kind.PACK, String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns its records. */
  public Pack pack() {
    return pack;
  }

  /** Returns the checks by its shapes; a pack without shapes forbids nothing. */
  Validation validation() {
    return validation.get();
  }

  /** Returns what something is made of that was made with this pack by this program. */
  Fingerprint fingerprint(String checksum) {
    return new Fingerprint(checksum, pack.version(), Program.fingerprint());
  }

  void writeOntology(Batch batch, Iris iris) {
    batch.replaceOntology(new OntologyGraph(iris).write(new TreeMap<>(files.texts())));
  }
}
