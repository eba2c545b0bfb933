package org.entente.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TableViewTest {

  private static final Links LINKS = new Links("https://example.org/id/");

  private static final Answer ANSWER =
      new Answer(
          List.of("name", "number"),
          Arrays.asList(row("Chile", "10"), row("Benin", "9"), row("Malta", ""), row("Oman", "2")));

  private static Row row(String name, String number) {
    return new Row(
        Map.of(
            "name", NodeFactory.createLiteralString(name),
            "number", NodeFactory.createLiteralString(number)),
        LINKS);
  }

  private static List<String> names(TableView view) {
    return view.answer().rows().stream().map(row -> row.text("name")).toList();
  }

  @Test
  void sortsNumbersAsNumbersWithWhatIsMissingLast() {
    assertThat(names(TableView.of(ANSWER, "number", false, "")))
        .containsExactly("Oman", "Benin", "Chile", "Malta");
    assertThat(names(TableView.of(ANSWER, "number", true, "")))
        .containsExactly("Chile", "Benin", "Oman", "Malta");
  }

  @Test
  void keepsTheOrderOfTheAnswerWhereNothingOrAnUnknownColumnIsAskedFor() {
    assertThat(names(TableView.of(ANSWER, "", false, ""))).startsWith("Chile", "Benin");
    assertThat(names(TableView.of(ANSWER, "none", true, ""))).startsWith("Chile", "Benin");
  }

  @Test
  void filtersByAllWordsWhateverTheirCase() {
    assertThat(names(TableView.of(ANSWER, "", false, " CHI  10"))).containsExactly("Chile");
    assertThat(names(TableView.of(ANSWER, "", false, "chile 9"))).isEmpty();
  }

  @Test
  void turnsTheOrderOfTheColumnThatItIsSortedBy() {
    TableView view = TableView.of(ANSWER, "name", false, "a b");
    assertThat(view.sortedBy("name")).isEqualTo("?sort=name&order=descending&filter=a%20b");
    assertThat(view.sortedBy("number")).isEqualTo("?sort=number&filter=a%20b");
    assertThat(view.order("name")).isEqualTo("ascending");
    assertThat(view.order("number")).isEqualTo("none");
  }

  @Test
  void makesHeadingsOfTheNamesOfVariables() {
    assertThat(TableView.heading("yearOfOrder")).isEqualTo("year of order");
  }
}
