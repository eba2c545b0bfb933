package org.entente.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final List<Integer> ALL = IntStream.rangeClosed(1, 1250).boxed().toList();

  private static Part<Integer> from(int number) {
    return Part.of(ALL, 100, new Place("/list?sort=a", number));
  }

  @Test
  void leadsFromPartToPart() {
    Part<Integer> first = from(1);
    assertThat(first.items()).startsWith(1).endsWith(100);
    assertThat(first.shown()).isEqualTo("1 to 100 of 1,250");
    assertThat(first.hasPrevious()).isFalse();
    assertThat(first.next()).isEqualTo("/list?sort=a&from=101");

    Part<Integer> last = from(1201);
    assertThat(last.shown()).isEqualTo("1,201 to 1,250 of 1,250");
    assertThat(last.hasNext()).isFalse();
    assertThat(last.previous()).isEqualTo("/list?sort=a&from=1101");
  }

  @Test
  void leadsBackToTheBeginningFromWithinTheFirstPart() {
    assertThat(from(31).previous()).isEqualTo("/list?sort=a");
  }

  @Test
  void startsAnewWhereNothingIsLeft() {
    assertThat(from(1251).items()).startsWith(1);
    assertThat(Part.of(List.of(), 100, new Place("/list", 5)).isWhole()).isTrue();
  }
}
