package org.entente.pipeline;

import java.nio.file.Path;
import org.entente.extract.Explainer;
import org.entente.extract.Extractor;
import org.entente.link.Linker;

/** Puts the real stages together. */
public final class CoreNlpStages {

  private CoreNlpStages() {}

  /**
   * Returns the stages for a domain pack; CoreNLP is loaded when it is first needed.
   *
   * @param cache folder in which annotations are kept
   */
  public static Stages of(Domain domain, Path cache) {
    Annotation annotation = new Annotation(cache);
    Lazy<Extractor> extractor = new Lazy<>(() -> new Extractor(domain.pack()));
    Linker linker = new Linker(domain.pack());
    return new Stages(
        article -> linker.link(extractor.get().extract(annotation.apply(article))),
        new Consolidation(domain.pack(), linker),
        article -> new Explainer(domain.pack()).explain(annotation.apply(article)));
  }
}
