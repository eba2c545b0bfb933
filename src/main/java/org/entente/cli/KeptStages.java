package org.entente.cli;

import java.nio.file.Path;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Stages;
import org.jspecify.annotations.Nullable;

/** Keeps the stages of the last build, since loading their models takes long. */
final class KeptStages implements Wiring {

  private final Wiring wiring;
  private @Nullable Stages last;
  private String lastPack = "";
  private Path lastCache = Path.of("");

  KeptStages(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public synchronized Stages apply(Domain domain, Path cache) {
    Stages kept = last;
    if (kept == null || !domain.pack().version().equals(lastPack) || !cache.equals(lastCache)) {
      kept = wiring.apply(domain, cache);
      last = kept;
      lastPack = domain.pack().version();
      lastCache = cache;
    }
    return kept;
  }
}
