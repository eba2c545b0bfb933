package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.model.Claim.Certainty.ASSERTED;
import static org.entente.model.Claim.Certainty.POSSIBLE;
import static org.entente.model.Claim.Certainty.REPORTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Lexicon;
import org.entente.model.Link;
import org.entente.model.Pack;
import org.entente.model.ReportingWord;
import org.entente.model.ReportingWord.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

  @TempDir Path folder;

  private final Pack shipped = PackReader.read(PackFiles.shipped());

  @Test
  void readsTheShippedPackWhole() {
    assertThat(shipped.eventClasses()).hasSize(10);
    assertThat(shipped.statuses()).hasSize(7);
    assertThat(shipped.lexicon().entries()).hasSizeGreaterThan(350);
    assertThat(shipped.lexicon().cues()).hasSizeGreaterThan(150);
  }

  @Test
  void readsAFrameWithItsArguments() {
    Lexicon.Frame buying = shipped.lexicon().frames().get("buying");

    assertThat(buying).isNotNull();
    assertThat(buying.eventType()).isEqualTo("ArmsTransfer");
    assertThat(buying.arguments())
        .contains(
            new Lexicon.Argument("subject", "", "recipient", ""),
            new Lexicon.Argument("prepositionalAdjunct", "from", "supplier", ""));
  }

  @Test
  void namesFileAndLineOfAnUnknownFrame() throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("lexicon")).resolve("mine.ttl");
    Files.writeString(
        lexicon,
        """
        @prefix lex: <https://w3id.org/entente/ns/lexicon/> .
        @prefix frame: <https://w3id.org/entente/ns/frame/> .
        @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
        @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
        @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .

        lex:barter-v a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
            ontolex:canonicalForm [ ontolex:writtenRep "barter"@en ] ; synsem:synBehavior frame:bartering .
        """);

    assertThatThrownBy(() -> PackReader.read(PackFiles.read(folder)))
        .isInstanceOf(PackException.class)
        .hasMessage("lexicon/mine.ttl:7: barter-v no such frame: \"bartering\"");
  }

  @Test
  void readsHowSurelyThingsAreTheSameElsewhere() {
    assertThat(shipped.links("actor/france"))
        .containsExactly(Link.checked("http://www.wikidata.org/entity/Q142"));
    assertThat(shipped.links("place/oslo"))
        .containsExactly(new Link("http://dbpedia.org/resource/Oslo", 0.97));
    assertThat(shipped.links("place/nowhere")).isEmpty();
  }

  @Test
  void readsWhatReportingWordsDo() {
    assertThat(shipped.lexicon().reporting())
        .contains(
            new ReportingWord("deny", "verb", Kind.REPORT, ASSERTED, ASSERTED, "denied", false),
            new ReportingWord("say", "verb", Kind.REPORT, ASSERTED, REPORTED, "", false),
            new ReportingWord("source", "noun", Kind.ANONYMOUS, REPORTED, REPORTED, "", false),
            new ReportingWord("perhaps", "adverb", Kind.HEDGE, POSSIBLE, POSSIBLE, "", false))
        .anyMatch(w -> w.kind() == Kind.MARKER)
        .anyMatch(w -> w.kind() == Kind.SPOKESPERSON);
  }

  @Test
  void namesFileAndLineOfAReportingWordThatIsWrong() throws IOException {
    assertThat(refusal("ent:ReportingWord", "verb", "ent:givesCertainty certainty:dubious"))
        .isEqualTo("lexicon/mine.ttl:7: x no such certainty: \"dubious\"");
    assertThat(refusal("ent:ReportingWord", "verb", "ent:givesStatus status:doubted"))
        .isEqualTo("lexicon/mine.ttl:7: x no such status: \"doubted\"");
    assertThat(refusal("ent:Spokesperson", "verb", "ent:givesCertainty certainty:reported"))
        .isEqualTo("lexicon/mine.ttl:7: x lexinfo:partOfSpeech must be one of [noun]");
    assertThat(refusal("ent:CertaintyCue", "adverb", "ent:ofReport false"))
        .isEqualTo("lexicon/mine.ttl:7: x needs ent:givesCertainty");
    assertThat(refusal("ent:Spokesperson , ent:AnonymousSource", "noun", "ent:ofReport false"))
        .startsWith("lexicon/mine.ttl:7: x must be of one class of ");
  }

  private String refusal(String types, String partOfSpeech, String rest) throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("lexicon")).resolve("mine.ttl");
    Files.writeString(
        lexicon,
        """
        @prefix lex: <https://w3id.org/entente/ns/lexicon/> .
        @prefix ent: <https://w3id.org/entente/ns#> .
        @prefix status: <https://w3id.org/entente/ns/status/> .
        @prefix certainty: <https://w3id.org/entente/ns/certainty/> .
        @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
        @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
        lex:x a ontolex:LexicalEntry , %s ; lexinfo:partOfSpeech lexinfo:%s ; %s ;
            ontolex:canonicalForm [ ontolex:writtenRep "x"@en ] .
        """
            .formatted(types, partOfSpeech, rest));
    PackException refused =
        catchThrowableOfType(PackException.class, () -> PackReader.read(PackFiles.read(folder)));
    return String.valueOf(refused.getMessage());
  }

  @Test
  void namesFileAndLineOfBrokenTurtle() throws IOException {
    Files.writeString(
        folder.resolve("broken.ttl"), "@prefix a: <https://example.org/> .\na:b a:c .");

    assertThatThrownBy(() -> PackFiles.read(folder))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("broken.ttl: [line: 2");
  }

  @Test
  void refusesAnEmptyPack() {
    assertThatThrownBy(() -> PackFiles.read(folder)).hasMessageStartingWith("no .ttl files");
  }
}
