package org.entente.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void mintsReadableIrisForPlainIds() {
    assertThat(iris.resource("actor/russia")).isEqualTo("https://w3id.org/entente/id/actor/russia");
    assertThat(iris.article("delta-news"))
        .isEqualTo("https://w3id.org/entente/id/article/delta-news");
    assertThat(iris.graph("delta-news"))
        .isEqualTo("https://w3id.org/entente/id/graph/article/delta-news")
        .startsWith(iris.articleGraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "with blank",
        "a/b",
        "../../etc/passwd",
        ".",
        "..",
        "",
        "a//b",
        "/a/",
        "~",
        "~a",
        "~..",
        "50%",
        "%2e%2e",
        "a+b",
        "naïve",
        "东风",
        "\uD83D\uDE80",
        "<script>",
        "a\"b{}|\\^`",
        "a?b#c",
        "a;b=c:d@e",
        "line\nbreak\u0000",
        "'; DROP"
      })
  void leadsBackFromEveryIri(String name) {
    String article = iris.article(name);

    assertThat(iris.articleName(article)).isEqualTo(name);
    assertThat(article).matches("https://w3id\\.org/entente/id/article/[A-Za-z0-9._~%/-]*");
    assertThat(java.net.URI.create(article).normalize()).hasToString(article);
    assertThat(IRIx.create(article).hasViolations()).isFalse();
  }

  @Test
  void keepsPartsOfChildrenApart() {
    assertThat(Iris.child("https://example.org/a", "b/c", "d"))
        .isEqualTo("https://example.org/a/b%2Fc/d");
  }

  @Test
  void addsTheSlashThatABaseLacks() {
    assertThat(new Iris("http://localhost:3030/kg").resource("actor/peru"))
        .isEqualTo("http://localhost:3030/kg/actor/peru");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kg/", "file:///kg/", "javascript:alert(1)", "https://a b/", "https://x/?q="})
  void refusesWhatIsNoBase(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a base IRI");
  }

  @Test
  void refusesToReadAnIdOfAnotherBase() {
    assertThatThrownBy(() -> iris.id("https://example.org/actor/peru"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
