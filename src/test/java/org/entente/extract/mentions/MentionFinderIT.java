package org.entente.extract.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.CoreNlpAnnotator;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Entity;
import org.entente.model.OffsetMap;
import org.entente.model.Span;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the finder with the shipped pack and CoreNLP over sentences written for this test. */
class MentionFinderIT {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  private static final MentionFinder FINDER =
      new MentionFinder(PackReader.read(PackFiles.shipped()));

  /** Paragraphs; the first is the headline if it begins with '#'. */
  private static AnnotatedArticle annotate(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean title = paragraph.startsWith("#");
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(title ? paragraph.substring(1) : paragraph);
      blocks.add(
          new Block(
              title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, new Span(start, text.length())));
    }
    Article.Metadata none = new Article.Metadata(null, null, null, null, null, "test");
    return ANNOTATOR.annotate(
        new Article("test", none, text.toString(), blocks, OffsetMap.identity(text.length()), "0"));
  }

  private static List<Mention> mentions(AnnotatedArticle article) {
    ArticleMentions found = FINDER.find(article);
    return article.sentences().stream().flatMap(s -> found.in(s).stream()).toList();
  }

  private static Stream<String> described(String... paragraphs) {
    return mentions(annotate(paragraphs)).stream()
        .map(m -> m.form() + " " + m.entity().mention() + " = " + m.entity().name());
  }

  private static List<String> actors(String... paragraphs) {
    return FINDER.find(annotate(paragraphs)).actors().stream().map(Entity::name).toList();
  }

  private static List<String> positions(String... paragraphs) {
    return FINDER.find(annotate(paragraphs)).positions().stream()
        .map(
            p -> {
              Entity of = p.of();
              return p.person().name()
                  + " / "
                  + p.role()
                  + " / "
                  + (of == null ? "?" : of.name())
                  + (p.former() ? " / former" : "");
            })
        .toList();
  }

  @Test
  void takesNoWordAfterANameForItsEnding() {
    assertThat(described("Pakistan is a neighbour of Iran, and many Pakistanis are Shiites."))
        .contains("NAME Pakistan = Pakistan", "NAME Iran = Iran", "DEMONYM Pakistanis = Pakistan")
        .noneMatch(m -> m.contains("Pakistan is"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile ordered two frigates from Norway.                      | NAME Chile = Chile
          The Kenyan parliament ratified the treaty.                   | BODY Kenyan parliament = Kenyan parliament
          Kenyan farmers sold tea to the Dutch.                        | ADJECTIVE Kenyan = Kenya
          The Bolivians rejected the offer.                            | DEMONYM Bolivians = Bolivia
          Lima agreed to buy six patrol boats.                         | CAPITAL Lima = Peru
          Officials said the Kremlin would not reply.                  | METONYM Kremlin = Russia
          The Thai government cancelled the order.                     | METONYM Thai government = Thailand
          The Government of Ghana signed the loan.                     | METONYM Government of Ghana = Ghana
          Norway's government approved the sale.                       | METONYM Norway's government = Norway
          The U.K. and Oman held talks.                                | NAME U.K. = United Kingdom
          Talks between South Korea and Poland went on.                | NAME South Korea = South Korea
          The Brazilian Navy took over the ship.                       | BODY Brazilian Navy = Brazilian Navy
          Norway's Defence Ministry declined to comment.               | BODY Defence Ministry = Norwegian Defence Ministry
          The Malaysian Ministry of Finance paid the bill.             | BODY Malaysian Ministry of Finance = Malaysian Ministry of Finance
          The Kenyan foreign ministry confirmed the visit.             | BODY Kenyan foreign ministry = Kenyan foreign ministry
          Saab AB won the contract in Stockholm.                       | NAME Saab AB = Saab AB
          The Andean Steel Corporation opened an office in Quito.      | NAME Andean Steel Corporation = Andean Steel Corporation
          Italian producer <Aerolta Spa> made the best offer.          | NAME <Aerolta Spa> = Aerolta Spa
          Peru wants to buy the MiG-29SMT from Belarus.                | EQUIPMENT_MODEL MiG-29SMT = MiG-29SMT
          Kenya will receive twelve F-5E jets.                         | EQUIPMENT_MODEL F-5E = F-5E
          Algeria flies 28 Su-30s of its own.                          | EQUIPMENT_MODEL Su-30s = Su-30
          Vietnam operates the Yak 130 trainer.                        | EQUIPMENT_MODEL Yak 130 = Yak 130
          Morocco asked for HQ-9 batteries.                            | EQUIPMENT_MODEL HQ-9 = HQ-9
          Chile bought attack helicopters from the Czech Republic.     | EQUIPMENT_CLASS attack helicopters = attack helicopters
          Oman ordered new air defence systems.                        | EQUIPMENT_CLASS air defence systems = air defence systems
          Peru needs several diesel-electric submarines.               | EQUIPMENT_CLASS diesel-electric submarines = diesel-electric submarines
          The delegation flew on to Karachi.                           | PLACE Karachi = Karachi
          Prime Minister Xavier Bettel met Colonel Otto Brunner.       | PERSON Otto Brunner = Otto Brunner
          The talks were led by Gen. Lukas Vrba of the Czech army.     | PERSON Lukas Vrba = Lukas Vrba
          The Peruvian defence minister visited Santiago.              | TITLE_ONLY Peruvian defence minister = Peru
          Kenya's president flew to Kampala.                           | TITLE_ONLY Kenya's president = Kenya
          """)
  void findsMentionsOfEachForm(String sentence, String expected) {
    assertThat(described(sentence)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dish is served with roast turkey and fine china.         | Turkey
          They told us that the china was broken.                      | United States
          Michael Jordan opened the fair in Lima.                      | Jordan
          The charter cites Article 51 of the treaty.                  | Article 51
          The price was fixed in Swiss francs by the bank in Lima.     | Switzerland
          Latin American growth slowed.                                | United States
          The Uruguay Round went on for years.                         | Uruguay
          Shares of Aerolta <AER.MI> fell in Milan.                    | AER.MI
          Trade fell sharply in March and again in June.               | June
          Peru opposed the Vietnam War.                                | Vietnam
          The ministers met in Geneva and in Vienna.                   | Austria
          It sank off the Paracel Islands last week.                   | Paracel Islands
          The tanker Maria Elena left Callao.                          | Maria Elena
          It sailed through the Gulf of Aden.                          | South Yemen
          He praised the Prime Minister's HORIZON policy.              | HORIZON
          """)
  void namesNoActorWhereNoneIsMeant(String sentence, String wrong) {
    assertThat(actors(sentence)).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "'Article 51 was cited by Ghana.', 'Article 51'",
    "'Peru joined the G-20 talks.', 'G-20'",
    "'The jet reaches Mach 1.6 over Chile.', 'Mach 1.6'",
    "'Squadron No. 11 moved to Chile.', 'No. 11'",
    "'COVID-19 delayed the talks in Lima.', 'COVID-19'",
    "'Senator Lyle Brock (R-Texas) opposed the sale to Oman.', 'R-Texas'",
    "'Peru voted for Resolution 1325 in May.', 'Resolution 1325'",
  })
  void takesNoNumberForEquipment(String sentence, String wrong) {
    assertThat(mentions(annotate(sentence)))
        .filteredOn(m -> m.entity().type().equals("Equipment"))
        .noneMatch(m -> m.entity().mention().contains(wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan Foreign Minister Alice Wanjiru arrived.                    | Alice Wanjiru / foreign minister / Kenya
          Ingrid Solheim, Norway's defence minister, signed.                | Ingrid Solheim / defence minister / Norway
          Gen. Pedro Quispe, the Peruvian army chief, spoke.                | Pedro Quispe / army chief / Peru
          Ana Duarte, the acting Chilean envoy, objected.                   | Ana Duarte / acting envoy / Chile
          Chile's ambassador, Ana Duarte, objected.                         | Ana Duarte / ambassador / Chile
          Hans Keller, the chairman of Saab AB, resigned.                   | Hans Keller / chairman / Saab AB
          The chairman of Saab AB, Hans Keller, resigned.                   | Hans Keller / chairman / Saab AB
          Former Ghanaian President Kofi Mensah died.                       | Kofi Mensah / president / Ghana / former
          In 1999 then-president Kofi Mensah of Ghana visited.              | Kofi Mensah / president / Ghana / former
          Prime Ministers Jan Novak of Poland and Eva Toth of Hungary met.  | Jan Novak / prime minister / Poland
          Prime Ministers Jan Novak of Poland and Eva Toth of Hungary met.  | Eva Toth / prime minister / Hungary
          Jan Novak became foreign minister of Poland in May.               | Jan Novak / foreign minister / Poland
          Poland's deputy defence minister Jan Novak left.                  | Jan Novak / deputy defence minister / Poland
          Peter Holm, Denmark's ambassador to Chile, spoke.                 | Peter Holm / ambassador to chile / Denmark
          A spokesman for the Danish Defence Ministry, Peter Holm, spoke.   | Peter Holm / spokesman / Danish Defence Ministry
          Brazilian Navy chief Paulo Lima resigned.                         | Paulo Lima / chief / Brazilian Navy
          Polish Foreign Minister Jan Novak met his Danish counterpart Peter Holm.  | Peter Holm / foreign minister / Denmark
          The foreign ministers of Chile and Peru, Luis Soto and Jan Novak, met.   | Jan Novak / foreign minister / Peru
          The Kenyan and Danish defence ministers, Jan Novak and Peter Holm, met.  | Jan Novak / defence minister / Kenya
          Peter Holm, head of the Danish delegation, left.                         | Peter Holm / head of the danish delegation / Denmark
          President Emmanuel Macron flew to Lima.                           | Emmanuel Macron / president / France
          Peruvian mines and energy minister Luis Rojas said oil flows.     | Luis Rojas / mines and energy minister / Peru
          Norway's U.N. envoy Ingrid Solheim objected.                      | Ingrid Solheim / u.n. envoy / Norway
          Chile's newly appointed ambassador to Ghana, Ana Duarte, spoke.   | Ana Duarte / ambassador to ghana / Chile
          Ana Duarte, who is foreign minister of Chile, left.               | Ana Duarte / foreign minister / Chile
          Jan Novak, Prime Minister and Defence Minister of Poland, left.   | Jan Novak / prime minister / Poland
          Jan Novak, Prime Minister and Defence Minister of Poland, left.   | Jan Novak / defence minister / Poland
          Ingrid Solheim, who heads the Norwegian delegation, spoke.        | Ingrid Solheim / head of the norwegian delegation / Norway
          The Norwegian delegation, headed by Ingrid Solheim, left.         | Ingrid Solheim / head of the norwegian delegation / Norway
          Saab AB and its director, Hans Keller, declined.                  | Hans Keller / director / Saab AB
          Polish Foreign Minister Jan Novak met his Danish colleague Peter Holm.  | Peter Holm / foreign minister / Denmark
          Ghana will join, Foreign Minister Kofi Mensah told Togo and Togo. | Kofi Mensah / foreign minister / Ghana
          """)
  void readsWhoHoldsWhichOffice(String sentence, String expected) {
    assertThat(positions(sentence)).contains(expected);
  }

  @Test
  void namesAPersonByTheFullestName() {
    assertThat(
            actors(
                "Foreign Minister Alice Wanjiru of Kenya arrived in Oslo.",
                "Wanjiru said that Mrs. Wanjiru's visit was routine."))
        .contains("Alice Wanjiru")
        .doesNotContain("Wanjiru");
  }

  @Test
  void spreadsTheStateOfAPersonOverTheArticle() {
    AnnotatedArticle article =
        annotate(
            "Ingrid Solheim, Norway's defence minister, was in Lima.",
            "Solheim praised the ships.");
    assertThat(mentions(article))
        .filteredOn(m -> m.entity().name().equals("Ingrid Solheim"))
        .hasSize(2)
        .allSatisfy(m -> assertThat(m.state()).extracting(Entity::name).isEqualTo("Norway"));
  }

  @Test
  void joinsAnAbbreviationToTheFullName() {
    assertThat(
            actors(
                "The Andean Steel Corporation (ASC) met bankers in Quito.",
                "ASC wants a loan from Chile."))
        .contains("Andean Steel Corporation", "Chile")
        .doesNotContain("ASC");
  }

  @Test
  void takesNoAgreementForAnActor() {
    assertThat(actors("Peru joined the Pacific Fisheries Agreement (PFA).", "The PFA is old."))
        .contains("Peru")
        .doesNotContain("PFA", "Pacific Fisheries Agreement");
  }

  @Test
  void findsActorsInAHeadlineInCapitals() {
    assertThat(actors("#U.S., OMAN SIGN AID ACCORD", "The United States and Oman signed."))
        .containsExactlyInAnyOrder("United States", "Oman");
  }

  @Test
  void findsBothStatesOfAHyphenatedWord() {
    assertThat(actors("The Peru-Chile border is quiet.")).contains("Peru", "Chile");
  }

  @Test
  void keepsCityAndStateOfACapital() {
    List<Mention> found = mentions(annotate("Lima rejected the offer from Chile."));
    assertThat(found.get(0).entity().name()).isEqualTo("Peru");
    assertThat(found.get(0).place()).extracting(Entity::name).isEqualTo("Lima");
  }

  @Test
  void marksNewsMediaAsNoParty() {
    assertThat(mentions(annotate("The minister told Reuters in Lima that talks went on.")))
        .filteredOn(m -> m.entity().mention().equals("Reuters"))
        .singleElement()
        .extracting(Mention::media)
        .isEqualTo(true);
  }

  @Test
  void tellsTheStateOfABody() {
    assertThat(mentions(annotate("The Royal Thai Navy and the Brazilian Air Force trained.")))
        .filteredOn(m -> m.form() == Form.BODY)
        .extracting(m -> m.state() == null ? "" : m.state().name())
        .contains("Brazil");
  }

  @Test
  void dividesNoTokenBetweenTwoMentions() {
    AnnotatedArticle article =
        annotate(
            "The chairman of the Kenyan Ports Authority, Alice Wanjiru, met Norwegian Navy chief"
                + " Lars Lund and Saab AB in Oslo about RBS-15 anti-ship missiles.");
    List<Mention> found = mentions(article);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).first()).isGreaterThanOrEqualTo(found.get(i - 1).end());
    }
  }

  @Test
  void givesTheSameTwice() {
    AnnotatedArticle article = annotate("Kenyan Foreign Minister Alice Wanjiru met Lars Lund.");
    assertThat(FINDER.find(article).positions()).isEqualTo(FINDER.find(article).positions());
    assertThat(mentions(article)).isEqualTo(mentions(article));
  }

  @Test
  void namesAStateAsInItsDays() {
    assertThat(described("Zaire and Burma bought trucks in 1980.")).contains("NAME Zaire = Zaire");
    assertThat(actors("Burma is called Myanmar today.")).containsExactly("Myanmar");
  }

  @Test
  void takesANameAfterDailyForANewspaper() {
    assertThat(actors("The daily Nueva Hora reported it. Nueva Hora gave no source."))
        .containsExactly("Nueva Hora");
  }

  @Test
  void takesThePresidentsGovernmentForTheState() {
    assertThat(described("Chilean President Ana Duarte spoke.", "The Duarte government refused."))
        .contains("METONYM Duarte government = Chile");
  }

  @Test
  void knowsTheStateOfAnOfficerByWhatStandsBeforeTheRank() {
    assertThat(mentions(annotate("Peru's Vice Admiral Luis Rojas visited Oslo.")))
        .filteredOn(Mention::isPerson)
        .extracting(m -> m.state() == null ? "" : m.state().name())
        .containsExactly("Peru");
  }
}
