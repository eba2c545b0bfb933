package org.entente.ingest;

import org.entente.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A heading, list item or paragraph as a reader found it.
 *
 * @param text its text, without line breaks
 * @param kind what it is; null where the format does not say
 */
record Line(Mapped text, Block.@Nullable Kind kind) {

  Line with(Mapped other) {
    return new Line(other, kind);
  }
}
