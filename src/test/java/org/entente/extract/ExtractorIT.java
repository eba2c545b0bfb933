package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.CoreNlpAnnotator;
import org.entente.model.Pack;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the engine with CoreNLP and the shipped pack over sentences written for this test. */
class ExtractorIT {

  private static final Logger LOG = LoggerFactory.getLogger(ExtractorIT.class);
  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  private static final Pack PACK = PackReader.read(PackFiles.shipped());
  private static final Extractor EXTRACTOR = new Extractor(PACK);
  private static final Explainer EXPLAINER = new Explainer(PACK);

  static List<ExtractionCase> cases() {
    return ExtractionCase.read("cases.txt");
  }

  static List<ExtractionCase> knownMisses() {
    return ExtractionCase.read("known-misses.txt");
  }

  private static AnnotatedArticle annotate(ExtractionCase expected) {
    return ANNOTATOR.annotate(expected.article());
  }

  private static List<String> extracted(ExtractionCase expected, AnnotatedArticle article) {
    return ExtractionCase.shown(EXTRACTOR.extract(article).claims(), expected.published());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesDownWhatAnAnalystWould(ExtractionCase expected) {
    AnnotatedArticle article = annotate(expected);

    assertThat(extracted(expected, article))
        .as(() -> expected.title() + "\n" + EXPLAINER.explain(article))
        .isEqualTo(expected.claims());
  }

  @Test
  void knownMissesAreStillMissed() {
    List<ExtractionCase> misses = knownMisses();
    List<String> right = new ArrayList<>();
    for (ExtractionCase miss : misses) {
      List<String> found = extracted(miss, annotate(miss));
      if (found.equals(miss.claims())) {
        right.add(miss.title());
      } else {
        LOG.warn("{}: expected {}, found {}", miss.title(), miss.claims(), found);
      }
    }
    LOG.warn("{} of {} known misses are still missed", misses.size() - right.size(), misses.size());

    assertThat(right).as("no longer missed: move them to cases.txt").isEmpty();
  }

  @Test
  void everyEventTypeAndStatusHasACase() {
    Set<String> types = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    for (ExtractionCase expected : cases()) {
      for (String claim : expected.claims()) {
        types.add(claim.split(" ", 3)[0]);
        statuses.add(claim.split(" ", 3)[1]);
      }
    }

    assertThat(types).containsAll(PACK.eventClasses().stream().map(Pack.EventClass::name).toList());
    assertThat(statuses).containsAll(PACK.statuses().stream().map(Pack.Status::name).toList());
  }
}
