package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private final FurnitureFilter filter = new FurnitureFilter(TestFurniture.SHIPPED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Lopez",
        "By Ana Lopez and Juan de la Cruz, Defence Desk",
        "BY ANA LOPEZ",
        "Dr. Ana Lopez |",
        "Col Juan Cruz, VSM",
        "Reporting by Ana Lopez; editing by Juan Cruz",
        "Read more: Frigates for Oman",
        "READ ALSO: Frigates for Oman",
        "MORE ON THIS: Frigates",
        "RELATED: Minister visits Muscat",
        "Related stories",
        "Advertisement",
        "Story continues below advertisement",
        "[Image caption: a frigate in Muscat, May 2019]",
        "(Photo by Ana Lopez)",
        "File photo: a frigate in Muscat",
        "Photo: the handshake",
        "Credit: Agency/Someone",
        "3 of 12 | A frigate in Muscat",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Sign up for breaking news alerts",
        "Subscribe to our newsletter",
        "Subscribers can log in to continue.",
        "Home > World > Frigates for Oman",
        "Features | Diplomacy | Gulf",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "We use cookies to improve your experience.",
        "Accept all cookies",
        "About the author: Ana Lopez covers the Gulf.",
        "Ana Lopez is a journalist based in Muscat. Email: ana@example.org",
        "The writer is a columnist. The views expressed are her own.",
        "-ends-",
        "***",
        "Hits: 31",
        "12 comments",
        "Updated 03 Apr, 2025",
        "Last updated: May 5, 2020 10:30 GMT",
        "Latest e-books",
        "Must Read",
        "Opinion",
        "Listen Text",
        "Image Source:",
        "© 2020 The Islander",
        "All rights reserved.",
        "This article was first published in The Islander.",
        "Follow us on Twitter",
        "desk@example.org"
      })
  void knowsFurniture(String line) {
    assertThat(filter.isFurniture(line)).as(line).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By 2019 Oman had four frigates.",
        "By Monday the talks in Muscat were over.",
        "Read more than once, the treaty says little about ships.",
        "Related talks are under way in Doha.",
        "Updated aircraft will reach Oman in 2019.",
        "Published reports say that Oman paid $2 billion.",
        "Photo reconnaissance aircraft were part of the sale.",
        "The writer of the treaty is Oman's minister, Ali Said.",
        "Ali Said is the foreign minister of Oman.",
        "Ana Lopez, an analyst at a think tank in Doha, disagrees with that.",
        "Share prices fell after the order.",
        "Sources: ministry officials said that the deal was dead. Nobody else would comment.",
        "References to the pact were struck from the text.",
        "Notes were exchanged in Muscat.",
        "Follow-on orders will go to Spain.",
        "Sign-up bonuses drew 300 recruits into the navy.",
        "Oman orders frigates",
        "Opinion: Oman should buy frigates",
        "Explained: why Oman buys frigates",
        "Oman, Spain | A pact for the Gulf",
        "Contact between the two navies broke off in May.",
        "Home port of the frigates is Muscat.",
        "Watch officers will be trained in Spain.",
        "World powers agreed on an embargo.",
        "Join the alliance or lose the base, Oman was told.",
        "This article of the treaty was first invoked in 2001 by Oman.",
        "General Ali Said visited Spain.",
        "More Omani ships will follow.",
        "Two of 12 ships were sold."
      })
  void leavesProse(String line) {
    assertThat(filter.isFurniture(line)).as(line).isFalse();
  }

  @Test
  void endsAtTheReferencesOnlyBelowTheText() {
    List<Line> lines = new ArrayList<>();
    for (String text :
        List.of(
            "References", "Oman buys ships. ".repeat(9), "References :", "1. A. Lopez, Ships.")) {
      lines.add(new Line(Mapped.nowhere(text.strip()), null));
    }
    assertThat(filter.withoutEnding(lines)).isEqualTo(lines.subList(0, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "By A", "Dr. A", "|", "A > ", "-", "[", "1 ", "www.", "A.", "\"cookie "})
  void isQuickOnHostileLines(String piece) {
    String line = piece.repeat(1500 / piece.length());
    long start = System.nanoTime();
    filter.isFurniture(line);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(2);
  }

  @Test
  void knowsWhichPatternsAreAnchored() {
    assertThat(FurnitureFilter.isAnchored("^a|(?i)^b(c|d)[|]\\|$")).isTrue();
    assertThat(FurnitureFilter.isAnchored("^a|b")).isFalse();
    assertThat(FurnitureFilter.isAnchored("a")).isFalse();
  }
}
