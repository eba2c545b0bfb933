package org.entente.extract;

import java.util.List;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.Value;

/**
 * What was read of one sentence, before sentences are joined.
 *
 * @param graph the sentence
 * @param mentions actors, equipment and places
 * @param values dates, sums and numbers
 * @param drafts one for each frame of each triggering word
 * @param selected those that were kept
 */
record SentenceReading(
    SentenceGraph graph,
    List<Mention> mentions,
    List<Value> values,
    List<Draft> drafts,
    List<Draft> selected) {}
