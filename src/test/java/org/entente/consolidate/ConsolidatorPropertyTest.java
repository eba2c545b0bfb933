package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consolidate.Examples.CONTEXT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of consolidation, on generated claims; the seed names the case that fails. */
class ConsolidatorPropertyTest {

  private static final String[] TYPES = {
    "ArmsTransfer", "Agreement", "Exercise", "Visit", "Membership"
  };
  private static final String[] STATES = {"Sweden", "Brazil", "Ghana", "Peru"};
  private static final String[] ITEMS = {"Gripen", "Gripen E", "aircraft", "RBS-70", "RBS 70"};
  private static final String[] DATES = {
    "2014", "2014-10", "2014-10-24", "2015", "2016-06", "201X"
  };
  private static final String[] STATUSES = {
    "proposed", "planned", "agreed", "completed", "cancelled"
  };
  private static final String[] PLACES = {"Lima", "Accra", "Uppsala"};
  private static final String[] BOUNDS = {"EXACT", "ABOUT", "AT_LEAST", "AT_MOST"};
  private static final String[] NAMES = {"Andean Shield", "Andean Shield 2014", "Northern Storm"};
  private static final String[] SENTENCES = {
    "Both sides signed an agreement on fishing in coastal waters on Monday.",
    "Both sides signed an agreement on fishing in coastal waters on Tuesday.",
    "Coastal fishing is what the agreement of the two neighbours regulates.",
    "Ministers discussed lithium mining licences and railway tariffs.",
    "x"
  };
  private static final String[] PERSONS = {"Carlos Mendes", "Karlos Mendes", "Rita Alves"};

  private static List<Claim> claims(long seed, int number) {
    Random random = new Random(seed);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      claims.add(claim(random, number / 3 + 1));
    }
    return claims;
  }

  private static String any(Random random, String[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Claim claim(Random random, int articles) {
    String type = any(random, TYPES);
    Examples.Builder claim =
        Examples.claim("article-" + random.nextInt(articles), type)
            .status(any(random, STATUSES))
            .confidence(random.nextInt(100) / 100.0);
    Examples.PACK.eventClass(type).roles().stream()
        .filter(r -> r.core() && random.nextInt(10) > 0)
        .forEach(
            r -> {
              claim.state(r.name(), any(random, STATES));
              claim.state(r.name(), any(random, STATES));
            });
    if (type.equals("ArmsTransfer")) {
      Amount.Bound bound = Amount.Bound.valueOf(any(random, BOUNDS));
      Amount number = new Amount(java.math.BigDecimal.valueOf(random.nextInt(3) + 18), bound);
      claim.item(any(random, ITEMS), random.nextBoolean() ? number : null);
    }
    if (type.equals("Exercise") && random.nextBoolean()) {
      claim.text("name", any(random, NAMES));
    }
    if (type.equals("Visit") && random.nextBoolean()) {
      claim.fill("visitor", "Person", any(random, PERSONS));
    }
    if (type.equals("ArmsTransfer") && random.nextInt(3) == 0) {
      claim.value(random.nextBoolean() ? "USD" : "SEK", 1_000_000L * (random.nextInt(4) + 1));
    }
    if (type.equals("Agreement") && random.nextBoolean()) {
      claim.fill("place", "Place", any(random, PLACES));
    }
    if (random.nextInt(4) == 0) {
      claim.claimer(any(random, PERSONS));
    }
    claim.says(any(random, SENTENCES));
    if (random.nextInt(3) > 0) {
      claim.date(any(random, DATES));
    }
    return claim.build();
  }

  private static List<Event> events(List<Claim> claims) {
    List<Event> events = new ArrayList<>();
    for (List<Claim> block : Blocks.of(claims, CONTEXT).list()) {
      events.addAll(Consolidator.consolidate(block, CONTEXT));
    }
    return events;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfClaimsHasNoEffect(long seed) {
    List<Claim> claims = claims(seed, 120);
    List<Event> events = events(claims);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(events(shuffled)).as("seed %d", seed).isEqualTo(events);
    Collections.reverse(shuffled);
    assertThat(events(shuffled)).as("seed %d", seed).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyClaimIsInExactlyOneEvent(long seed) {
    List<Claim> claims = claims(seed, 150);
    List<String> ids = claims.stream().map(Claim::id).distinct().sorted().toList();
    List<String> used = events(claims).stream().flatMap(e -> e.claims().stream()).sorted().toList();
    assertThat(used).as("seed %d", seed).isEqualTo(ids);
    assertThat(events(claims).stream().map(Event::id)).as("seed %d", seed).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void removingAnArticleGivesTheBuildWithoutIt(long seed) {
    List<Claim> claims = claims(seed, 90);
    String article = claims.get(new Random(seed).nextInt(claims.size())).article();
    List<Claim> without = claims.stream().filter(c -> !c.article().equals(article)).toList();
    List<Event> fresh = events(new ArrayList<>(without));
    // Consolidating everything first must leave nothing behind.
    assertThat(events(claims)).as("seed %d", seed).isNotEqualTo(fresh);
    assertThat(events(without)).as("seed %d", seed).isEqualTo(fresh);
    assertThat(fresh.stream().flatMap(e -> e.claims().stream()))
        .as("seed %d", seed)
        .noneMatch(id -> id.startsWith("claim/" + article + "/"));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void claimsGivenTwiceCountOnce(long seed) {
    List<Claim> claims = claims(seed, 60);
    List<Claim> twice = new ArrayList<>(claims);
    twice.addAll(claims);
    assertThat(events(twice)).as("seed %d", seed).isEqualTo(events(claims));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void blocksHoldAllThatCouldMerge(long seed) {
    List<Claim> claims = claims(seed, 120);
    assertThat(Consolidator.consolidate(claims, CONTEXT).size())
        .as("seed %d", seed)
        .isLessThanOrEqualTo(events(claims).size());
    assertThat(events(claims).stream().filter(e -> e.sourceCount() > 1))
        .as("seed %d: something must merge", seed)
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void anArticleChangesOnlyTheBlocksThatItTouches(long seed) {
    List<Claim> claims = claims(seed, 60);
    String article = claims.get(new Random(seed).nextInt(claims.size())).article();
    List<Claim> without = claims.stream().filter(c -> !c.article().equals(article)).toList();
    List<Event> all = events(claims);
    for (List<Claim> block : Blocks.of(claims, CONTEXT).list()) {
      if (block.stream().noneMatch(c -> c.article().equals(article))) {
        assertThat(Blocks.of(without, CONTEXT).list()).as("seed %d", seed).contains(block);
        assertThat(all).as("seed %d", seed).containsAll(Consolidator.consolidate(block, CONTEXT));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void claimsOfOneBlockAreJoinedByTheirKeys(long seed) {
    for (List<Claim> block : Blocks.of(claims(seed, 60), CONTEXT).list()) {
      for (Claim claim : block) {
        assertThat(block.size() == 1 || sharesKey(claim, block)).as("seed %d", seed).isTrue();
      }
    }
  }

  private static boolean sharesKey(Claim claim, List<Claim> block) {
    return block.stream()
        .filter(other -> !other.equals(claim))
        .anyMatch(
            other ->
                !Collections.disjoint(Blocks.keys(claim, CONTEXT), Blocks.keys(other, CONTEXT)));
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74, 75, 76})
  void everyMergeHasItsReasonAndEveryDoubtIsMutual(long seed) {
    List<Event> events = events(claims(seed, 120));
    for (Event event : events) {
      assertThat(event.merges())
          .as("seed %d", seed)
          .allMatch(
              m ->
                  event.merges().size() == 1
                      ? m.nearest() == null
                      : event.claims().contains(m.nearest())
                          && m.score() > 0
                          && !m.reasons().isEmpty());
      for (Event other : events) {
        assertThat(event.possiblySame().contains(other.id()))
            .as("seed %d", seed)
            .isEqualTo(other.possiblySame().contains(event.id()));
      }
      assertThat(event.originCount()).as("seed %d", seed).isBetween(1, event.sourceCount());
    }
  }

  @Test
  void aBlockOfThousandsOfClaimsIsNotCubic() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      claims.add(
          Examples.sale("article-" + i)
              .item(i % 3 == 0 ? "Gripen" : "RBS-" + i % 50, i % 7 + 1)
              .date(String.valueOf(2000 + i % 20))
              .build());
    }
    List<Event> events =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> Consolidator.consolidate(claims, CONTEXT));
    assertThat(events.stream().mapToInt(e -> e.claims().size()).sum()).isEqualTo(2000);
  }
}
