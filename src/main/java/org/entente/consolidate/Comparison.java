package org.entente.consolidate;

import java.util.List;
import java.util.SortedMap;

/**
 * Compares claims of one class with each other; what recurs among the claims of a large block,
 * their actors, equipment and names, is compared once.
 */
final class Comparison {

  private final List<Features> claims;
  private final Identity identity;
  private final Memo<SortedMap<String, Side>> actors;
  private final Memo<List<Items>> items;
  private final Memo<SortedMap<String, List<String>>> texts;

  Comparison(List<Features> claims, Identity identity) {
    this.claims = claims;
    this.identity = identity;
    actors =
        new Memo<>(
            claims.stream().map(Features::sides).toList(),
            (a, b) -> Features.compareActors(a, b, identity));
    items = new Memo<>(claims.stream().map(Features::items).toList(), Items::compare);
    texts = new Memo<>(claims.stream().map(Features::texts).toList(), Features::compareTexts);
  }

  /** Returns the claims, in the order of their ids. */
  List<Features> claims() {
    return claims;
  }

  /** Returns how well the claims at two places agree. */
  Likeness of(int i, int j) {
    return claims
        .get(i)
        .compare(
            claims.get(j),
            identity,
            actors.compare(i, j),
            items.compare(i, j),
            texts.compare(i, j));
  }

  /** Tells whether a likeness is enough to join two claims whatever others there are. */
  boolean isFirm(int i, int j, Likeness likeness) {
    boolean vague = claims.get(i).vagueBeside(claims.get(j), identity);
    return likeness.score() >= (vague ? Likeness.FIRM_THOUGH_VAGUE : Likeness.FIRM);
  }
}
