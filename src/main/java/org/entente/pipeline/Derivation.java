package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.link.PersonIds;
import org.entente.model.Extraction;
import org.entente.rdf.KnowledgeGraph;
import org.entente.store.Batch;
import org.entente.store.Fingerprint;
import org.entente.store.Store;
import org.entente.validate.Validation;
import org.entente.vocab.Iris;

/**
 * Keeps the knowledge graph of a store in step with its articles: what follows from the claims is
 * derived anew as far as the articles that changed touch it, or as a whole where the pack or the
 * program has changed. Both give the same graph. For one build, on one thread.
 */
final class Derivation {

  /** What stands for all claims in the fingerprint of the knowledge graph. */
  private static final String CLAIMS = "claims";

  /** Where as many articles or more change, of so many, all are derived anew. */
  private static final int MANY = 4;

  private final Store store;
  private final Iris iris;
  private final Domain domain;
  private final Consolidation consolidation;
  private final SortedSet<String> changed = new TreeSet<>();
  private final Changes changes = new Changes();
  private boolean stands;
  private int blocks;

  Derivation(Store store, Iris iris, Domain domain, Consolidation consolidation) {
    this.store = store;
    this.iris = iris;
    this.domain = domain;
    this.consolidation = consolidation;
    this.stands = store.knowledgeFingerprint().equals(Optional.of(madeBy()));
  }

  private Fingerprint madeBy() {
    return domain.fingerprint(CLAIMS);
  }

  /** Tells whether the knowledge graph followed from the articles before they changed. */
  boolean stands() {
    return stands;
  }

  /** Has the whole derived anew, since nobody knows what changed. */
  void distrust() {
    stands = false;
  }

  /** Returns the IRIs of the graphs of the articles that changed. */
  SortedSet<String> changed() {
    return Collections.unmodifiableSortedSet(changed);
  }

  /** Returns how many blocks of claims were merged anew. */
  int blocks() {
    return blocks;
  }

  /** Changes articles, given as the IRIs of their graphs, and notes what they tell. */
  void change(Collection<String> graphs, Consumer<Batch> change) {
    note(graphs);
    store.write(change);
    note(graphs);
    changed.addAll(graphs);
  }

  private void note(Collection<String> graphs) {
    if (stands) {
      StoredClaims told = new StoredClaims(store, iris);
      graphs.forEach(graph -> told.of(graph).ifPresent(this::note));
    }
  }

  private void note(Extraction told) {
    changes.add(told);
    changes.families().putAll(consolidation.families(told));
  }

  /** Derives what follows from the claims; returns what violates the shapes, one line each. */
  List<String> derive() {
    if (stands && changed.size() * MANY < store.fingerprints().size()) {
      new PersonRevision(changes, store, iris, consolidation).unite();
      Revision revision = Revision.of(changes, store, iris, consolidation);
      return write(
          revision.knowledge(),
          (batch, split) -> {
            batch.updateKnowledge(revision.outdated(), split.accepted());
            batch.updateBlockKeys(keys(revision.knowledge()));
          });
    }
    Knowledge all = consolidation.all(united(new StoredClaims(store, iris).all()));
    return write(
        all,
        (batch, split) -> {
          batch.replaceKnowledge(split.accepted());
          batch.replaceBlockKeys(keys(all));
          batch.setKnowledgeFingerprint(madeBy());
          if (!stands) {
            domain.writeOntology(batch, iris);
          }
        });
  }

  /** Gives each person one id in all articles. */
  private List<Extraction> united(List<Extraction> stored) {
    PersonIds persons = consolidation.persons(stored);
    List<Extraction> united = new ArrayList<>();
    for (Extraction extraction : stored) {
      Extraction right = persons.of(extraction);
      united.add(right);
      if (!right.equals(extraction)) {
        PersonRevision.relink(store, iris, extraction.article().name(), persons);
      }
    }
    return united;
  }

  private List<String> write(Knowledge knowledge, BiConsumer<Batch, Validation.Split> change) {
    blocks = knowledge.blocks();
    Validation.Split split =
        domain
            .validation()
            .split(
                new KnowledgeGraph(iris)
                    .write(knowledge.events(), knowledge.entities(), knowledge.positions()));
    store.write(batch -> change.accept(batch, split));
    List<String> violations = new ArrayList<>();
    Build.note(split, violations);
    return violations;
  }

  private Map<String, SortedSet<String>> keys(Knowledge knowledge) {
    Map<String, SortedSet<String>> keys = new HashMap<>();
    knowledge.keys().forEach((claim, own) -> keys.put(iris.resource(claim), own));
    return keys;
  }
}
