package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.consolidate.Blocks;
import org.entente.consolidate.Consolidator;
import org.entente.consolidate.Context;
import org.entente.link.Linker;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Pack;

/** {@code Claims -> Events}: gathers the actors and makes events of each block of claims. */
final class Consolidation implements Function<List<Extraction>, Knowledge> {

  private final Pack pack;
  private final Linker linker;

  Consolidation(Pack pack, Linker linker) {
    this.pack = pack;
    this.linker = linker;
  }

  @Override
  public Knowledge apply(List<Extraction> extractions) {
    List<KnownEntity> known = linker.known(extractions);
    Context context = Context.of(pack, known);
    List<Claim> claims = extractions.stream().flatMap(e -> e.claims().stream()).toList();
    List<Event> events = new ArrayList<>();
    for (List<Claim> block : Blocks.of(claims, context)) {
      events.addAll(Consolidator.consolidate(block, context));
    }
    events.sort(Comparator.comparing(Event::id));
    return new Knowledge(
        events, known, extractions.stream().flatMap(e -> e.positions().stream()).toList());
  }
}
