package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Lexicon;
import org.entente.model.Pack;
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
