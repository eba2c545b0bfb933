package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

  private static List<String> words(long seed, int number) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add("word" + random.nextInt(2000));
    }
    return words;
  }

  private static Sketch sketch(List<String> words) {
    return Sketch.of(String.join(" ", words));
  }

  private static boolean copies(List<String> a, List<String> b) {
    boolean copies = sketch(a).isCopy(sketch(b));
    assertThat(sketch(b).isCopy(sketch(a))).isEqualTo(copies);
    return copies;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 60, 900})
  void aTextWithFewWordsChangedIsACopy(int length) {
    List<String> text = words(1, length);
    List<String> changed = new ArrayList<>(text);
    for (int i = length - 1; i > 0; i -= 30) {
      changed.set(i, "other");
    }
    assertThat(copies(text, changed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTextWithinALongerOneIsACopy(long seed) {
    List<String> shorter = words(seed, 200);
    List<String> longer = words(seed + 100, 500);
    longer.addAll(300, shorter);
    assertThat(copies(shorter, longer)).as("seed %d", seed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void textsThatShareAQuoteAreNoCopies(long seed) {
    List<String> one = words(seed, 400);
    List<String> other = words(seed + 100, 600);
    other.addAll(200, one.subList(100, 150));
    assertThat(copies(one, other)).as("seed %d", seed).isFalse();
  }

  @Test
  void aTextOfFourWordsIsNoCopyOfItself() {
    List<String> text = words(1, 4);
    assertThat(copies(text, text)).isFalse();
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    assertThat(Sketch.of("One, two: THREE four - five. Six"))
        .isEqualTo(Sketch.of("one two three four five six"));
  }

  @Test
  void isReadBackAsItWasWritten() {
    for (int length : List.of(0, 7, 5000)) {
      Sketch sketch = sketch(words(7, length));
      assertThat(Sketch.decode(sketch.encode())).isEqualTo(sketch);
      assertThat(sketch.encode()).hasSizeLessThan(700);
    }
    assertThatThrownBy(() -> Sketch.decode("AAAA")).isInstanceOf(IllegalArgumentException.class);
  }
}
