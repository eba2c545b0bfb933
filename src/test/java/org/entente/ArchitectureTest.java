package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rules of the design: which package may see which. */
class ArchitectureTest {

  private static final String OURS = "org.entente";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  private static final Set<String> STAGES =
      Set.of(
          "pack",
          "ingest",
          "annotate",
          "extract",
          "link",
          "consolidate",
          "vocab",
          "rdf",
          "validate",
          "store");

  /** What each package may see besides itself and {@code model}. */
  private static final Map<String, Set<String>> MAY_SEE =
      Map.ofEntries(
          Map.entry("wordnet", Set.of()),
          Map.entry("pack", Set.of("vocab", "wordnet")),
          Map.entry("ingest", Set.of()),
          Map.entry("annotate", Set.of()),
          Map.entry("extract", Set.of("annotate", "wordnet")),
          Map.entry("link", Set.of("wordnet")),
          Map.entry("consolidate", Set.of()),
          Map.entry("vocab", Set.of()),
          Map.entry("rdf", Set.of("vocab")),
          Map.entry("validate", Set.of("vocab")),
          Map.entry("store", Set.of("validate", "vocab")),
          Map.entry("serve", Set.of("store", "vocab")),
          Map.entry("evaluate", Set.of()),
          Map.entry("pipeline", STAGES),
          Map.entry("cli", Set.of("pipeline", "store", "serve", "evaluate")));

  @Test
  void modelDependsOnNothingOfOursAndOnNoLibrary() {
    classes()
        .that()
        .resideInAPackage(OURS + ".model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(OURS + ".model", "java..", "org.jspecify.annotations")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wordnet",
        "pack",
        "ingest",
        "annotate",
        "extract",
        "link",
        "consolidate",
        "vocab",
        "rdf",
        "validate",
        "store",
        "serve",
        "evaluate",
        "pipeline",
        "cli"
      })
  void packageSeesOnlyWhatTheDesignAllows(String name) {
    Set<String> allowed = new TreeSet<>(MAY_SEE.getOrDefault(name, Set.of()));
    allowed.add("model");
    allowed.add(name);
    classes()
        .that()
        .resideInAPackage(OURS + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAnyPackage(OURS + ".."))
                .or(resideInAnyPackage(packages(allowed.toArray(String[]::new)))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void jenaStaysWhereRdfIsMade() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("pack", "vocab", "rdf", "validate", "store", "serve"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void coreNlpStaysInAnnotateAndExtract() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("annotate", "extract"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void theLibraryOfWordNetStaysInItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("wordnet"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.sf.extjwnl..")
        .check(CLASSES);
  }

  @Test
  void picocliStaysInCli() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(OURS + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void standardStreamsAreUsedInCliOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  private static String[] packages(String... names) {
    return Arrays.stream(names).map(name -> OURS + "." + name + "..").toArray(String[]::new);
  }
}
