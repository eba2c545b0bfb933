package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Dmitri Sokolov, Dmitry Sokolov",
    "Mohammed Al-Nuaimi, Muhammad al-Nuaimi",
    "Raheel Siddiqi, Rahil Siddiqui",
    "José Beltrán, Jose Beltran",
    "Beltran, Jose Beltran",
    "J. Beltran, Jose Beltran",
    "Jose Maria Beltran, Jose Beltran",
    "Evgenia Petrova, Yevgeniya Petrova",
    "Peter Hrushevsky, Petr Hrushevskyi",
    "Karim Kayumov, Karim Qayumov"
  })
  void spellingsOfOneNameAgree(String a, String b) {
    assertThat(PersonName.of(a).compatible(PersonName.of(b))).isTrue();
    assertThat(PersonName.of(b).compatible(PersonName.of(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mario Rossi, Maria Rossi",
    "John Carter, Jane Carter",
    "Petra Novak, Pavel Novak",
    "Li Na, Li Ne",
    "Juan Mora, Jane Mora",
    "Ahmed Karim, Ahmed Kasim",
    "!!!, ???"
  })
  void namesOfDifferentPeopleDiffer(String a, String b) {
    assertThat(PersonName.of(a).compatible(PersonName.of(b))).isFalse();
  }

  @Test
  void tellsHowMuchOfTheFirstNameIsKnown() {
    assertThat(PersonName.of("Jose Beltran").isFull()).isTrue();
    assertThat(PersonName.of("J. M. Beltran").isInitialled()).isTrue();
    assertThat(List.of(PersonName.of("J. Beltran"), PersonName.of("Beltran")))
        .noneMatch(PersonName::isFull);
    assertThat(PersonName.of("Beltran").isInitialled()).isFalse();
  }
}
