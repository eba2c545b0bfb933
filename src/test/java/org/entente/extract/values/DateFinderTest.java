package org.entente.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  private static final ValueFinder FINDER = new ValueFinder(Sentences.words());

  private static String dates(String text, @Nullable String published, @Nullable String told) {
    return Shown.dates(FINDER.find(Sentences.parse(text), edtf(published), edtf(told)));
  }

  private static @Nullable Edtf edtf(@Nullable String value) {
    return value == null ? null : new Edtf(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty was signed on 21 May 2014. | 2014-05-21 A
          The treaty was signed on May 21, 2014, in Lima. | 2014-05-21 A
          The treaty was signed on April 7th, 2021. | 2021-04-07 A
          The treaty was signed on Dec. 8, 1994. | 1994-12-08 A
          The treaty was signed on the 3rd of March 1999. | 1999-03-03 A
          The treaty was signed on Friday, May 13, 2011. | 2011-05-13 A
          The treaty was signed on 2014-05-21. | 2014-05-21 A
          The treaty was signed on 21.05.2014. | 2014-05-21 A
          The treaty was signed on 05/21/2014. | 2014-05-21 A
          The treaty was signed on 05/06/2014. | 2014 A
          The treaty was signed in September 2016. | 2016-09 A
          The treaty was signed in Sept. 2016. | 2016-09 A
          The treaty was signed in mid-June 2016. | 2016-06 A
          The treaty was signed in 2014. | 2014 A
          The treaty was signed in early 2014. | 2014 A
          The treaty was signed in mid-2014. | 2014 A
          The treaty was signed at the end of 2017. | 2017 A
          The treaty was signed later in 2015. | 2015 A
          The treaty was signed in the summer of 2015. | 2015 A
          The treaty was signed in fiscal 1988. | 1988 A
          The treaty was signed in the 1980s. | 198X A
          The treaty was signed in the late-1990s. | 199X A
          The treaty was signed in the late 1990s. | 199X A
          The treaty was signed in the 1980's. | 198X A
          The treaty was signed in the '90s. | 199X A
          The treaty was signed in the nineties. | 199X A
          Deliveries are due in the early 2030s. | 203X A
          The quarrel goes back to the 19th century. | 18XX A
          The embargo of 2013-2017 failed. | 2013/2017 A
          The embargo lasted from 2015 to 2019. | 2015/2019 A
          The embargo was lifted between 2015 and 2019. | 2015/2019 A
          Aid in 2014-15 was small. | 2014/2015 A
          Aid in 2014/15 was small. | 2014/2015 A
          The drill took place in September-October 2017. | 2017-09/2017-10 A
          The drill took place from 3 to 5 May 2018. | 2018-05-03/2018-05-05 A
          The drill took place on May 3-5, 2018. | 2018-05-03/2018-05-05 A
          The drill took place on May 3 and 4, 2018. | 2018-05-03/2018-05-04 A
          The drill lasted from May 30 to June 2, 2018. | 2018-05-30/2018-06-02 A
          The drill lasted from December to January 2018. | 2017-12/2018-01 A
          They have trained together since 2016. | 2016/.. A
          They have trained together since March 2016. | 2016-03/.. A
          They have trained together from 2016 onwards. | 2016/.. A
          The arms ban holds until May 31, 2020. | ../2020-05-31 A
          Before 2010 Peru had no navy to speak of. | ../2010 A
          The ships will arrive by 2027. | 2027 A
          The ships arrived around 2015. | 2015~ A
          Sales fell in the first quarter of 2018. | 2018-01/2018-03 A
          Sales fell in Q3 2018. | 2018-07/2018-09 A
          Sales fell in the second half of 2018. | 2018-07/2018-12 A
          The 2014 Oslo summit failed. | 2014 A
          The 2012 and 2015 accords failed. | 2012 A; 2015 A
          The accord (2012) failed. | 2012 A
          Nobody was there in 1648. | 1648 A
          They fired 1648 shots. | ''
          They may sign it. | ''
          Theresa May will march to Lima. | ''
          The council adopted resolution 1973. | ''
          They sent 2000 troops. | ''
          The range is 2000 km. | ''
          The accord comes after the war. | ''
          """)
  void readsAbsoluteDates(String text, String expected) {
    assertThat(dates(text, null, null)).isEqualTo(expected);
    assertThat(Shown.dates(FINDER.find(Sentences.split(text), null, null))).isEqualTo(expected);
  }

  // 16 May 2018 was a Wednesday.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister arrived today. | 2018-05-16 P
          The minister arrived yesterday. | 2018-05-15 P
          The minister arrived the day before yesterday. | 2018-05-14 P
          The minister will arrive tomorrow. | 2018-05-17 P
          The minister arrived this morning. | 2018-05-16 P
          The minister arrived last night. | 2018-05-15 P
          The minister arrived on Friday. | 2018-05-11 P
          The minister arrived on Wednesday. | 2018-05-16 P
          The minister will arrive on Friday. | 2018-05-18 P
          The minister is to arrive on Friday. | 2018-05-18 P
          The minister is expected to arrive on Friday. | 2018-05-18 P
          The minister arrived last Friday. | 2018-05-11 P
          The minister arrived last Wednesday. | 2018-05-09 P
          The minister will arrive next Monday. | 2018-05-21 P
          The talks are scheduled for Monday. | 2018-05-21 P
          The minister said on Monday that he would fly to Oslo on Friday. | 2018-05-14 P; 2018-05-18 P
          The minister arrived last week. | 2018-05-07/2018-05-13 P
          The minister will arrive next week. | 2018-05-21/2018-05-27 P
          They met last weekend. | 2018-05-12/2018-05-13 P
          The pact was signed last month. | 2018-04 P
          Last month's pact is a first. | 2018-04 P
          The pact was signed earlier this month. | 2018-05 P
          The pact will be signed next month. | 2018-06 P
          The pact was signed last year. | 2017 P
          The pact was signed late last year. | 2017 P
          The pact was signed earlier this year. | 2018 P
          The pact will be signed next year. | 2019 P
          The pact was signed two days ago. | 2018-05-14 P
          The pact was signed two weeks ago. | 2018-05-02~ P
          The pact was signed six months ago. | 2017-11 P
          The pact was signed three years ago. | 2015 P
          The pact was signed about three years ago. | 2015~ P
          The pact was signed a decade ago. | 2008~ P
          The pact was signed two decades ago. | 1998~ P
          The pact was signed in March. | 2018-03 P
          The pact was signed in June. | 2017-06 P
          The pact will be signed in June. | 2018-06 P
          The pact will be signed in March. | 2019-03 P
          The pact was signed in February this year. | 2018-02 P
          The pact was signed in August last year. | 2017-08 P
          The pact was signed last December. | 2017-12 P
          The pact will be signed next May. | 2019-05 P
          The pact was signed on May 22. | 2017-05-22 P
          The pact was signed on 3 May. | 2018-05-03 P
          The pact will be signed on May 22. | 2018-05-22 P
          The pact was signed on Friday (May 11). | 2018-05-11 P
          They have talked since last year. | 2017/.. P
          They met from March to April. | 2018-03/2018-04 P
          The exercise Shield 2016 was small. | 2016 A
          The Vision 2030 plan is bold. | ''
          They worked over the last two years. | ''
          He spoke for the last time. | ''
          A few days ago nobody knew. | ''
          The growth was 5 percent a year. | ''
          """)
  void readsDatesToldFromThePublication(String text, String expected) {
    assertThat(dates(text, "2018-05-16", null)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, told {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The jets arrived the following year. | 2016-06 | 2017 T
          The jets arrived the next year. | 2016-06 | 2017 T
          The jets arrived a year later. | 2016-06 | 2017 T
          The jets arrived two years later. | 2016-06 | 2018 T
          The jets arrived two days later. | 2016-06-29 | 2016-07-01 T
          The jets arrived two days later. | 2016-06 | ? T
          The jets arrived six months later. | 2016-09 | 2017-03 T
          The jets arrived the following month. | 2016-12 | 2017-01 T
          The jets arrived the following month. | 2016 | ? T
          The jets arrived the next day. | 2016-12-31 | 2017-01-01 T
          The jets arrived that year. | 2016-06 | 2016 T
          The jets arrived in the same year. | 2016-06 | 2016 T
          The jets arrived earlier that month. | 2016-06-20 | 2016-06 T
          The jets arrived the same month. | 2016-06 | 2016-06 T
          The jets had arrived the previous year. | 2016-06 | 2015 T
          The jets had arrived the year before. | 2016-06 | 2015 T
          The jets had arrived two years earlier. | 2016-06 | 2014 T
          The jets arrived in June of the same year. | 2016 | 2016-06 T
          The jets arrived in June of that year. | 2016-02 | 2016-06 T
          The jets arrived on 3 June the following year. | 2016-02 | 2017-06-03 T
          The jets arrived a year later. | 2014/2016 | 2017 T
          In June 2011 the jets were ordered and arrived the following year. | 2001 | 2011-06 A; 2012 T
          The jets arrived two days after the signing. | 2016-06-29 | ''
          The jets arrived the following year. | | ? T
          """)
  void readsDatesToldFromTheText(String text, @Nullable String told, String expected) {
    assertThat(dates(text, "2018-05-16", told)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, published {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pact was signed on May 22. | | XXXX-05-22 P
          The pact was signed on Friday. | | ? P
          The pact was signed yesterday. | | ? P
          The pact was signed in June. | | ? P
          The pact was signed last year. | | ? P
          The pact was signed on Friday. | 2018-05 | ? P
          The pact was signed today. | 2018-05 | 2018-05 P
          The pact was signed last month. | 2018-01 | 2017-12 P
          The pact was signed in June. | 2018-05 | 2017-06 P
          The pact was signed last month. | 2018 | ? P
          The pact was signed last year. | 2018 | 2017 P
          The pact was signed on September 4. | 2018 | 2018-09-04 P
          The pact was signed on September 4. | 2017/2018 | XXXX-09-04 P
          """)
  void leavesOpenWhatAnUnknownOrCoarsePublicationDoesNotTell(
      String text, @Nullable String published, String expected) {
    assertThat(dates(text, published, null)).isEqualTo(expected);
  }
}
