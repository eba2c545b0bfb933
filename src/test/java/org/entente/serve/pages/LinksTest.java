package org.entente.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

  private final Links links = new Links("https://example.org/kg/id/");

  @Test
  void leadsFromAResourceToItsPageAndBack() {
    String iri = "https://example.org/kg/id/actor/c%C3%B4te";
    assertThat(links.to(iri)).isEqualTo("/kg/id/actor/c%C3%B4te.html");
    assertThat(links.resource(links.to(iri))).contains(iri);
  }

  @Test
  void leavesOtherPathsAlone() {
    assertThat(links.resource("/kg/id/actor/peru")).isEmpty();
    assertThat(links.resource("/kg/id/.html")).isEmpty();
    assertThat(links.resource("/other/peru.html")).isEmpty();
  }

  @Test
  void leadsToTermsOfTheOntologyOnThisServer() {
    assertThat(links.to("https://w3id.org/entente/ns#Event")).isEqualTo("/entente/ns#Event");
    String agreed = "https://w3id.org/entente/ns/status/agreed";
    assertThat(links.path(agreed)).isEqualTo("/entente/ns/status/agreed");
    assertThat(links.iri(links.path(agreed))).contains(agreed);
    assertThat(links.iri("/entente/ns")).contains("https://w3id.org/entente/ns#");
  }

  @Test
  void leadsNowhereButToTheWeb() {
    assertThat(links.to("https://example.com/x")).isEqualTo("https://example.com/x");
    assertThat(links.to("javascript:alert(1)")).isEqualTo("#");
  }

  @Test
  void worksForABaseWithoutAPath() {
    Links root = new Links("https://example.org/");
    assertThat(root.to("https://example.org/actor/peru")).isEqualTo("/actor/peru.html");
    assertThat(root.resource("/actor/peru.html")).contains("https://example.org/actor/peru");
  }
}
