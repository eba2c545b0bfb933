package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

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
    "Jose Maria Beltran, Jose Beltran"
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
    "Ahmed Karim, Ahmed Kasim",
    "!!!, ???"
  })
  void namesOfDifferentPeopleDiffer(String a, String b) {
    assertThat(PersonName.of(a).compatible(PersonName.of(b))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Beltran, Jose Beltran", "J. Beltran, Jose Beltran"})
  void aFamilyNameAloneIsNoSpellingOfAFullName(String a, String b) {
    assertThat(PersonName.of(a).sameSpelledOtherwise(PersonName.of(b))).isFalse();
  }
}
