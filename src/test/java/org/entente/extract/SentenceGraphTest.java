package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceGraphTest {

  private static final SentenceGraph GRAPH =
      Parsed.graph(
          "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj signed=sign_VBD_0_root"
              + " a_DT_6_det pact_NN_4_obj with_IN_8_case Kenya_NNP_4_obl");

  @Test
  void findsTheGovernorsOfATokenUpToTheRoot() {
    assertThat(GRAPH.path(2)).containsExactly(2, 0, 3);
    assertThat(GRAPH.parent(3)).isEqualTo(SentenceGraph.NONE);
    assertThat(GRAPH.dominates(0, 2)).isTrue();
    assertThat(GRAPH.dominates(2, 0)).isFalse();
  }

  @Test
  void countsTheEdgesBetweenTokens() {
    assertThat(GRAPH.distance(5, 5)).isZero();
    assertThat(GRAPH.distance(2, 3)).isEqualTo(2);
    assertThat(GRAPH.distance(2, 4)).isEqualTo(4);
    assertThat(GRAPH.distance(4, 2)).isEqualTo(4);
  }

  @Test
  void takesTokensOfTwoTreesForFarApart() {
    SentenceGraph two = Parsed.graph("Chile_NNP_0_root Peru_NNP_0_root Kenya_NNP_2_dep");

    assertThat(two.distance(0, 2)).isEqualTo(two.size());
  }

  @Test
  void findsCoordinatedNounsFromEachOfThem() {
    assertThat(GRAPH.withConjuncts(0)).containsExactly(0, 2);
    assertThat(GRAPH.withConjuncts(2)).containsExactly(0, 2);
    assertThat(GRAPH.withConjuncts(5)).containsExactly(5);
  }

  @Test
  void doesNotTakeACoordinatedVerbForTheOther() {
    SentenceGraph graph =
        Parsed.graph("Chile_NNP_2_nsubj met=meet_VBD_0_root and_CC_4_cc signed=sign_VBD_2_conj");

    assertThat(graph.withConjuncts(3)).containsExactly(3);
  }

  @Test
  void selectsDependentsByRelation() {
    assertThat(GRAPH.children(3)).containsExactly(0, 5, 7);
    assertThat(GRAPH.children(3, Set.of("obj", "obl"))).containsExactly(5, 7);
    assertThat(GRAPH.hasChild(3, "obj")).isTrue();
    assertThat(GRAPH.hasChild(3, "iobj")).isFalse();
  }

  @Test
  void putsThePrepositionIntoTheEnhancedRelationOnly() {
    assertThat(GRAPH.relation(7)).isEqualTo("obl");
    assertThat(GRAPH.out(3)).anyMatch(d -> d.relation().equals("obl:with") && d.dependent() == 7);
  }

  @Test
  void endsOnCyclesOfABrokenParse() {
    SentenceGraph cycle =
        Parsed.graph("Chile_NNP_2_conj Peru_NNP_3_conj Kenya_NNP_1_conj met_VBD_0_root");

    assertThat(cycle.path(0)).hasSize(cycle.size() + 1).doesNotContain(3);
    assertThat(cycle.distance(0, 3)).isEqualTo(cycle.size());
    assertThat(cycle.withConjuncts(0)).containsExactly(0, 1, 2);
  }
}
