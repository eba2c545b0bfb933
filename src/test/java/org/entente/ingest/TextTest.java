package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final String WIRE =
      """
      CHILE AND PERU SIGN PATROL BOAT ACCORD

      LIMA, May 4 - - Chile and Peru signed an accord under which
      four patrol boats will be built at the state-
      owned yard of Talcahuano, officials of both navies said.
          The boats, which cost 60 mln dlrs, are to be delivered by
      1991. Peru will pay half of the price in copper, a spokesman
      added.
      """;

  @TempDir Path folder;

  private Article read(String text) {
    Article article = Reading.ofFile(folder, "a.txt", text).only();
    return article;
  }

  @Test
  void joinsTheLinesOfANewswireAndCutsItsDateline() {
    Article article = read(WIRE);
    assertThat(Reading.blocks(article))
        .containsExactly(
            "CHILE AND PERU SIGN PATROL BOAT ACCORD",
            "Chile and Peru signed an accord under which four patrol boats will be built at the"
                + " state-owned yard of Talcahuano, officials of both navies said.",
            "The boats, which cost 60 mln dlrs, are to be delivered by 1991. Peru will pay half of"
                + " the price in copper, a spokesman added.");
    assertThat(Reading.kinds(article)).containsExactly("TITLE", "PARAGRAPH", "PARAGRAPH");
    assertThat(article.metadata().title()).isEqualTo("CHILE AND PERU SIGN PATROL BOAT ACCORD");
    assertThat(article.metadata().published()).as("no year, no date").isNull();
    Reading.assertSound(article, WIRE);
  }

  @Test
  void tellsTitleHeadingsItemsAndParagraphsApart() {
    String text =
        """
        Norway picks a frigate
        Oslo chose the British design after a long contest.

        The offers
        - Type 26, from Britain
        2. FDI, from France

        A decision fell in August.
        """;
    Article article = read(text);
    assertThat(Reading.kinds(article))
        .containsExactly("TITLE", "PARAGRAPH", "HEADING", "LIST_ITEM", "LIST_ITEM", "PARAGRAPH");
    assertThat(Reading.blocks(article)).contains("Type 26, from Britain", "FDI, from France");
    Reading.assertSound(article, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAIROBI - ",
        "PORT LOUIS: ",
        "SAN JOSE, Costa Rica, Nov 3: ",
        "LUSAKA (March 5, 1994) -- ",
        "GABORONE, 7 July 2022 - ",
        "Windhoek (9 Jan 2020): ",
        "Quito, Aug. 12, 2019 — ",
        "MONTEVIDEO, April 4 - - ",
        "ACCRA, May 4 (Agency) -- ",
        "Suva (News Service) - ",
        "BRASILIA, May 14. /AGENCY/. ",
        "October 27, 2020: ",
        "10 April 2015. ",
        "RIO DE JANEIRO, MARCH 18 - ",
        "LONDON/PARIS, June 2, 2010 (Wire) - ",
        "Tallinn — "
      })
  void cutsDatelines(String dateline) {
    String sentence = "Kenya will lease two transport aircraft from Spain, its ministry said.";
    String text = dateline + sentence + "\n\nThe lease runs for five years.\n";
    Article article = read(text);
    assertThat(Reading.blocks(article)).startsWith(sentence);
    Reading.assertSound(article, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile - long a buyer of German boats - has ordered two from France.",
        "Peru – Bolivia talks on the gas line ended without a result on Monday.",
        "On 5 May 2020 Kenya leased two aircraft: both are Spanish.",
        "Spain, Portugal and Italy: three countries have now signed the treaty.",
        "The U.S. - Kenya talks, which began in May, are over.",
        "Madrid said on 5 May 2020 - a Tuesday - that it would sign."
      })
  void leavesSentencesThatLookLikeDatelinesWhole(String sentence) {
    Article article = read(sentence + "\n\nThe ministry gave no reason for it.\n");
    assertThat(Reading.blocks(article)).startsWith(sentence);
  }

  @Test
  void dropsTheNumbersOfNotesAndKeepsOthers() {
    String text =
        """
        Fiji signed the pact in 1999.1 In 2001, Tonga joined.2 Samoa then left3. It was over. 4 Both sides met again. 36 boats were sold by No. 11 squadron.[5]

        It bought the Kavkaz2020 set, the price was 7.8 million and the area 3 km².
        """;
    Article article = read(text);
    assertThat(article.text())
        .isEqualTo(
            "Fiji signed the pact in 1999. In 2001, Tonga joined. Samoa then left. It was over."
                + " Both sides met again. 36 boats were sold by No. 11 squadron.\n\n"
                + "It bought the Kavkaz2020 set, the price was 7.8 million and the area 3 km².");
  }

  @Test
  void takesAPullQuoteOnce() {
    String text =
        """
        The frigates will be built in two yards at the same time.

        Oman wants six ships. The frigates will be built in two yards at the same time.

        Oman wants six ships. The frigates will be built in two yards at the same time.

        It has paid for one.
        """;
    assertThat(Reading.blocks(read(text)))
        .containsExactly(
            "Oman wants six ships. The frigates will be built in two yards at the same time.",
            "It has paid for one.");
  }

  @Test
  void dropsLinesThatRepeatTheHeadline() {
    String text = "Mali gets new radars\n\nmali gets new radars!\n\nThe radars came from Turkey.\n";
    assertThat(Reading.blocks(read(text)))
        .containsExactly("Mali gets new radars", "The radars came from Turkey.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "13 March 2023; 2023-03-13",
        "10 April 2015.; 2015-04-10",
        "Politics | Friday, 08 July 2022 | Hits: 3; 2022-07-08",
        "E-Paper | October 15, 2024; 2024-10-15",
        "(Source: ministry release; 2019-07-25",
        "Commentary, June 2014; 2014-06",
        "Published: 5 May 2020, 10:30 am; 2020-05-05"
      })
  void readsADateThatStandsAtTheTop(String line, String date) {
    String whole = line.startsWith("(") ? line + "; 25 July 2019)" : line;
    Article article = read(whole + "\n\nKenya leased two aircraft from Spain for five years.\n");
    assertThat(article.metadata().published()).hasToString(date);
    assertThat(Reading.blocks(article)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed the accord on 5 May 2020.",
        "Updated 03 Apr, 2025",
        "Nothing to see in 2020"
      })
  void guessesNoDate(String line) {
    Article article = read(line + "\n\nKenya leased two aircraft from Spain for five years.\n");
    assertThat(article.metadata().published()).isNull();
  }

  @Test
  void takesTheDateBelowAGreetingForThatOfTheVisit() {
    Article article =
        read(
            "Welcome to The Islander\n\nMonday, January 6, 2025\n\nFiji buys boats\n\nIt paid cash.\n");
    assertThat(article.metadata().published()).isNull();
    assertThat(Reading.blocks(article)).containsExactly("Fiji buys boats", "It paid cash.");
  }

  @Test
  void turnsOddBlanksIntoPlainOnes() {
    String text =
        "Peru\u00A0pays\u2009 5\tmillion\u200B for\u00AD it\u0007.\r\n\r\nIt is\u0000done.\r\n"
            + "x".repeat(300)
            + ".";
    Article article = read(text);
    assertThat(Reading.blocks(article)).startsWith("Peru pays 5 million for it .", "It is done.");
    Reading.assertSound(article, text);
  }

  @Test
  void readsUtf8WithAMarkUtf16AndWindows1252() {
    String text = "São Tomé signed “the pact” for 5 €.";
    byte[] western = text.getBytes(Charset.forName("windows-1252"));
    byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes :
        new byte[][] {western, wide, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)}) {
      Article article = Reading.of(Reading.write(folder, "b.txt", bytes)).only();
      assertThat(article.text()).isEqualTo(text);
      Reading.assertSound(article, text);
    }
  }

  @Test
  void leavesOneParagraphALineApart() {
    String text =
        """
        Laos will buy trainers from Russia under a deal worth $50 million, its air force said today.
        The first four arrive in May and the others follow within two years of that date.
        Vientiane pays in timber. Nobody named the price of the spare parts for the aircraft.
        """;
    Article article = read(text);
    assertThat(Reading.kinds(article)).containsExactly("PARAGRAPH", "PARAGRAPH", "PARAGRAPH");
    Reading.assertSound(article, text);
  }
}
