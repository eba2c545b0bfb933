package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.annotate.CoreNlpAnnotator;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.OffsetMap;
import org.entente.model.Pack;
import org.entente.model.Span;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates of claims with CoreNLP: which date of a sentence is whose, and what news without one has.
 */
class EventDatesIT {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  private static final Pack PACK = PackReader.read(PackFiles.shipped());
  private static final Extractor EXTRACTOR = new Extractor(PACK);

  private static String dates(String text, @Nullable String published) {
    Edtf date = published == null ? null : new Edtf(published);
    Article.Metadata metadata = new Article.Metadata(null, date, null, null, null, "dates.txt");
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article(
            "dates", metadata, text, List.of(block), OffsetMap.identity(text.length()), "0");
    return String.join(
        "; ",
        EXTRACTOR.extract(ANNOTATOR.annotate(article)).claims().stream()
            .map(EventDatesIT::shown)
            .sorted()
            .toList());
  }

  private static String shown(Claim claim) {
    return claim.eventType() + " " + (claim.date() == null ? "open" : claim.date());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya and Uganda have signed a customs agreement. | 2018-05-16 | Agreement 2018-05
          Kenya and Uganda have signed a customs agreement. | 2018-05 | Agreement 2018-05
          Kenya and Uganda have signed a customs agreement. | 2018 | Agreement 2018
          Kenya and Uganda have signed a customs agreement. | | Agreement open
          Kenya and Uganda signed a customs agreement on Monday. | 2018-05-16 | Agreement 2018-05-14
          Kenya and Uganda signed a customs agreement on Monday. | | Agreement open
          Kenya and Uganda had signed a customs agreement. | 2018-05-16 | Agreement open
          Norway said it had bought ten tanks from Peru. | 2018-05-16 | ArmsTransfer 2018-05
          Peru has offered to sell ten tanks to Norway. | 2018-05-16 | ArmsTransfer 2018-05
          Fish is dear. Nets are dear. Ships are old. Kenya plans to buy two ships from Peru. | 2018-05-16 | ArmsTransfer 2018-05
          """)
  void datesNewsByTheMonthItIsPublishedIn(String text, @Nullable String published, String claims) {
    assertThat(dates(text, published)).isEqualTo(claims);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said on Monday that Kenya bought ten tanks from Peru in 2016. | ArmsTransfer 2016
          Kenya bought ten tanks from Peru in 2016, the minister said on Monday. | ArmsTransfer 2016
          The minister said on Monday that Kenya had bought ten tanks from Peru. | ArmsTransfer 2018-05-14
          Talks between Greece and Turkey are due to begin in Geneva on Friday. | Meeting 2018-05-18
          Kenya and Uganda signed an agreement to end the quarrel by 2030. | Agreement 2018-05
          The treaty that Kenya and Uganda signed in 2011 is short. | Agreement 2011
          Kenya and Uganda signed a treaty after the 2007 election. | Agreement 2018-05
          On 4 May 2016 Peru and Chile held talks in Lima. | Meeting 2016-05-04
          Under the treaty of Kenya and Uganda fishing will end on 4 May 2030. | Agreement 2018-05
          Peru and Chile met in Lima on 4 May 2016 and signed a treaty. | Agreement 2016-05-04; Meeting 2016-05-04
          The tanks date back to 2003, when Peru delivered ten tanks to Norway. | ArmsTransfer 2003
          """)
  void givesAnActTheDateOfItsOwnClause(String text, String claims) {
    assertThat(dates(text, "2018-05-16")).isEqualTo(claims);
  }
}
