package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consolidate.Examples.CONTEXT;
import static org.entente.consolidate.Examples.claim;
import static org.entente.consolidate.Examples.sale;

import java.util.List;
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
  void claimsThatShareAKeyMeetAndOthersDoNot() {
    Claim one = sale("a").build();
    Claim two = sale("b").item("Gripen", 36).build();
    Claim back =
        claim("c", "ArmsTransfer").state("supplier", "Brazil").state("recipient", "Sweden").build();
    assertThat(Blocks.of(List.of(back, two, one), CONTEXT).list())
        .containsExactly(List.of(one, two), List.of(back));
  }
}
