package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final String HOSTILE = "<script>\u001b[2J\"&'";

  private final Table table =
      new Table(
          List.of("recipient", "yearOfOrder", "event"),
          List.of(
              List.of("Chile", "(2016)", "https://example.org/id/event/chile-1"),
              List.of(HOSTILE, "", "")));

  @Test
  void alignsTheCellsUnderTheirHeadings() {
    List<String> lines = table.text().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).matches("recipient +year of order +event");
    assertThat(lines.get(1).indexOf("(2016)")).isEqualTo(lines.get(0).indexOf("year of order"));
    assertThat(lines.get(2)).doesNotContain("\u001b").isEqualTo(lines.get(2).strip());
  }

  @Test
  void escapesWhatStandsInAPage() {
    String page = table.html("A <title>");

    assertThat(page)
        .contains("<caption>A &lt;title&gt;</caption>", "&lt;script&gt;", "&quot;&amp;&#39;")
        .doesNotContain("<script", "\u001b");
  }

  @Test
  void linksAddressesByTheirLastSegment() {
    assertThat(table.html("t"))
        .contains("<a href=\"https://example.org/id/event/chile-1\">chile-1</a>")
        .containsOnlyOnce("<a ");
  }
}
