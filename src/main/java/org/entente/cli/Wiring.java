package org.entente.cli;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Stages;

/**
 * Puts the stages together for a domain and a folder in which annotations are kept; tests put
 * others in their place.
 */
public interface Wiring extends BiFunction<Domain, Path, Stages> {}
