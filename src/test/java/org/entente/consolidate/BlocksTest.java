package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consolidate.Examples.CONTEXT;
import static org.entente.consolidate.Examples.claim;
import static org.entente.consolidate.Examples.sale;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void theKeyHoldsTheStatesOfCompaniesAndBodies() {
    Claim claim =
        claim("a", "ArmsTransfer")
            .fill("supplier", "Organization", "Saab")
            .fill("recipient", "GovernmentBody", "Brazilian Air Force")
            .build();
    assertThat(Blocks.keys(claim, CONTEXT))
        .containsExactly("ArmsTransfer supplier=actor/sweden recipient=actor/brazil");
  }

  @Test
  void everyPairOfPartiesGivesAKey() {
    Claim claim =
        claim("a", "Agreement")
            .state("party", "Peru")
            .state("party", "Ghana")
            .state("party", "Chad")
            .build();
    assertThat(Blocks.keys(claim, CONTEXT)).hasSize(3);
  }

  @Test
  void aClaimWithoutActorsHasAKey() {
    assertThat(Blocks.keys(claim("a", "Visit").build(), CONTEXT)).containsExactly("Visit");
  }

  @Test
  void equipmentJoinsClaimsOnlyWhereOneLeavesASideOpen() {
    Claim complete = sale("a").item("Gripen", 36).build();
    Claim open = claim("b", "ArmsTransfer").state("supplier", "Sweden").item("Gripen", 36).build();
    SortedSet<String> ofComplete = Blocks.keys(complete, CONTEXT);
    SortedSet<String> ofOpen = Blocks.keys(open, CONTEXT);
    SortedSet<String> shared = new TreeSet<>(ofComplete);
    shared.retainAll(ofOpen);

    assertThat(shared).hasSize(1);
    assertThat(Blocks.joins(shared.first(), key -> ofComplete.contains(key))).isFalse();
    assertThat(Blocks.joins(shared.first(), key -> ofOpen.contains(key))).isTrue();
    assertThat(Blocks.of(List.of(complete, open), CONTEXT).list()).hasSize(1);
  }

  @Test
  void claimsThatShareAKeyMeetAndOthersDoNot() {
    Claim one = sale("a").build();
    Claim two = sale("b").item("Gripen", 36).build();
    Claim back =
        claim("c", "ArmsTransfer").state("supplier", "Brazil").state("recipient", "Sweden").build();
    assertThat(Blocks.of(List.of(back, two, one), CONTEXT).list())
        .containsExactly(List.of(one, two), List.of(back));
  }
}
