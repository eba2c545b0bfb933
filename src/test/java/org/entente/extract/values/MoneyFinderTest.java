package org.entente.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFinderTest {

  private static final ValueFinder FINDER = new ValueFinder(Sentences.words());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile closed the $153 million sale in May. | USD 153000000
          The frigate cost US$350 and no more. | USD 350
          A loan of $5.4bn was agreed. | USD 5400000000
          The pact is worth $ 2 billion. | USD 2000000000
          It took €600mn off the price. | EUR 600000000
          The carrier came at £6.7bn. | GBP 6700000000
          Norway paid 7.8bn euros for them. | EUR 7800000000
          A 450 mln dlr smelter will be built. | USD 450000000
          Exports were worth 910 mln dlrs. | USD 910000000
          The debt was three billion dlrs. | USD 3000000000
          The 2.5-billion guilder programme was cut. | NLG 2500000000
          Kenya took a $12.65-billion credit. | USD 12650000000
          A 300-million-dollar deal was signed. | USD 300000000
          They signed a $300-million deal. | USD 300000000
          Brussels granted 1.6 billion European Currency Units (Ecu). | XEU 1600000000
          A grant of 80 mln Ecus followed. | XEU 80000000
          The jets cost Rs 59,000 crore in all. | INR 590000000000
          The jets cost Rs59,000 crore in all. | INR 590000000000
          The order costs ₹1.5 lakh crore. | INR 1500000000000
          The boats cost 40 lakh rupees. | INR 4000000
          Can$40 million went to the yard. | CAD 40000000
          The yard got C$5m. | CAD 5000000
          Canberra will spend A$90bn on boats. | AUD 90000000000
          Tokyo lent ¥200bn for the port. | JPY 200000000000
          The line cost 2.4 trillion yen. | JPY 2400000000000
          Minsk owes five million roubles. | RUB 5000000
          Minsk owes 30 bn rubles. | RUB 30000000000
          The ship cost 120 million Kuwaiti dinars. | KWD 120000000
          They paid 900 million Saudi riyals. | SAR 900000000
          The tanks cost 400 million marks. | DEM 400000000
          The tanks cost 400 million deutsche marks. | DEM 400000000
          Paris offered 1.2 billion francs. | FRF 1200000000
          Bern offered 1.2 billion Swiss francs. | CHF 1200000000
          Rome set aside 90 billion lire. | ITL 90000000000
          Madrid set aside 90 billion pesetas. | ESP 90000000000
          The helicopters cost 600 million Swedish crowns. | SEK 600000000
          The radar cost 20 million Australian dollars. | AUD 20000000
          The radar cost $20 million Canadian dollars. | CAD 20000000
          The radar cost USD 20 million. | USD 20000000
          The radar cost EUR3bn. | EUR 3000000000
          The radar cost 3 bn EUR. | EUR 3000000000
          The radar cost half a billion dollars. | USD 500000000
          The radar cost a million dollars. | USD 1000000
          The radar cost two and a half million euros. | EUR 2500000
          The mine cost 500 million pounds sterling. | GBP 500000000
          They spent 3,500,000 dollars. | USD 3500000
          They spent $1,250,000.50 on it. | USD 1250000.5
          It will get 2 to 3 billion euros. | EUR >=2000000000; EUR <=3000000000
          It will cost $2.3 - $3.5 billion. | USD >=2300000000; USD <=3500000000
          It will cost $2-3 billion. | USD >=2000000000; USD <=3000000000
          It will cost between $800 million and $1 billion. | USD >=800000000; USD <=1000000000
          It will cost between two and three billion dollars. | USD >=2000000000; USD <=3000000000
          The fee is 2-3 crore rupees. | INR >=20000000; INR <=30000000
          Aid rose from $500 million to $2 billion. | USD 500000000; USD 2000000000
          It costs about $5 million. | USD ~5000000
          It costs some 40 million euros. | EUR ~40000000
          It costs nearly three billion dollars. | USD ~3000000000
          It costs over $1bn. | USD >=1000000000
          It costs more than 7 million pounds. | GBP >=7000000
          It costs upwards of $9 million. | USD >=9000000
          It costs at least US$70 million. | USD >=70000000
          It costs up to $400 million. | USD <=400000000
          It costs less than $400 million. | USD <=400000000
          It costs no more than $400 million. | USD <=400000000
          It costs $400 million or more. | USD >=400000000
          The aid is worth an estimated $60 million. | USD ~60000000
          The package of $820 million follows one of $40 million. | USD 820000000; USD 40000000
          The price is $1.1 billion ($570 million a year). | USD 1100000000; USD 570000000
          Hundreds of millions of dollars were lost. | ''
          Several billion dollars were lost. | ''
          They dropped 500 pounds of explosives. | ''
          They paid 300 million dinars. | ''
          They say that 3 won approval. | ''
          The bank gave 300 loans. | ''
          """)
  void readsSumsOfMoney(String text, String expected) {
    for (Sentence sentence : List.of(Sentences.parse(text), Sentences.split(text))) {
      assertThat(Shown.money(FINDER.find(sentence, null, null)))
          .as(words(sentence))
          .isEqualTo(expected);
    }
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.word() + "/" + t.pos())
        .collect(Collectors.joining(" "));
  }
}
