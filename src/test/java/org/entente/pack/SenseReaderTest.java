package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseReaderTest {

  private static final String HEAD =
      """
      @prefix ent: <https://w3id.org/entente/ns#> .
      @prefix eq: <https://w3id.org/entente/id/equipment/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      """;

  @TempDir Path folder;

  private Pack read(String equipment) throws IOException {
    Files.writeString(folder.resolve("arms.ttl"), HEAD + equipment);
    return PackReader.read(PackFiles.read(folder));
  }

  @Test
  void readsSensesAndExceptions() throws IOException {
    Pack pack =
        read(
            """
            eq:gun a ent:EquipmentClass ; skos:prefLabel "gun"@en ;
                ent:wordnetSense "gun%1:06:00::" ; ent:exceptWordnetSense "air_gun%1:06:00::" .
            """);

    assertThat(pack.equipment()).hasSize(1);
    assertThat(pack.equipment().get(0).senses().keys()).containsExactly("gun%1:06:00::");
    assertThat(pack.equipment().get(0).senses().exceptions()).containsExactly("air_gun%1:06:00::");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gun%1:06:77:: | is not in WordNet 3.1",
        "gun | is no sense key of a noun, like minelayer%1:06:00::",
        "sell%2:40:00:: | is no sense key of a noun, like minelayer%1:06:00::"
      })
  void namesFileAndLineOfAWrongSense(String sense, String problem) {
    assertThatThrownBy(
            () ->
                read(
                    "eq:gun a ent:EquipmentClass ; skos:prefLabel \"gun\"@en ; ent:wordnetSense \""
                        + sense
                        + "\" ."))
        .isInstanceOf(PackException.class)
        .hasMessage("arms.ttl:5: gun ent:wordnetSense \"" + sense + "\" " + problem);
  }

  @Test
  void refusesASenseOfTwoClasses() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    eq:gun a ent:EquipmentClass ; skos:prefLabel "gun"@en ; ent:wordnetSense "gun%1:06:00::" .
                    eq:arm a ent:EquipmentClass ; skos:prefLabel "arm"@en ; ent:wordnetSense "gun%1:06:00::" .
                    """))
        .isInstanceOf(PackException.class)
        .hasMessage("arms.ttl:5: gun ent:wordnetSense \"gun%1:06:00::\" is one of arm too");
  }
}
