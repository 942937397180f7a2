package interlope.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the command line and the window to their place above the engine, and each rule to a
/// planted class that breaks it and no other.
class AppArchitectureTest {
  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("interlope.app");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("planted.interlope.app");

  /// By the simple name of the planted class.
  private static final Map<String, ArchRule> RULES =
      Map.of(
          "Imports",
          noClasses()
              .should()
              .dependOnClassesThat(
                  resideInAPackage("..interlope..")
                      .and(
                          resideOutsideOfPackages(
                              "..interlope.app..",
                              "..interlope.library..",
                              "..interlope.report..",
                              "..interlope.run..",
                              "..interlope.scenario..",
                              "..interlope.verdict..",
                              "..interlope.event..",
                              "..interlope.ladder..",
                              "..interlope.json..",
                              "..interlope.attack..",
                              "..interlope.catalogue..",
                              "..interlope.design..",
                              "..interlope.story..",
                              "..interlope.inner..",
                              "..interlope.pki..",
                              "..interlope.tls..",
                              "..interlope.wire..",
                              "..interlope.word.."))),
          "TlsOfTheProcess",
          noClasses()
              .that()
              .doNotHaveSimpleName("Main")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("..interlope.tls.."),
          "Internal",
          noClasses()
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("..internal..", "com.sun.."),
          "Streams",
          noClasses()
              .that(resideInAPackage("..interlope.app.."))
              .and()
              .resideOutsideOfPackage("..interlope.app.process..")
              .and()
              .doNotHaveSimpleName("Main")
              .should()
              .accessTargetWhere(
                  targetOwner(name("java.lang.System")).and(target(name("out").or(name("err"))))),
          "Circles",
          slices().matching("..interlope.app.(**)").should().beFreeOfCycles(),
          "FolderCircles",
          CompositeArchRule.of(slices().matching("..interlope.app.(*)..").should().beFreeOfCycles())
              .and(slices().matching("..interlope.app.gui.(*)..").should().beFreeOfCycles()));

  @ParameterizedTest
  @MethodSource("names")
  void theAppKeeps(String rule) {
    assertThat(details(rule, APP)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPlantedClassBreaksItsRuleAndNoOther(String planted) {
    var classes = PLANTED.that(describe("planted", type -> type.getSimpleName().equals(planted)));

    assertThat(names().filter(rule -> !details(rule, classes).isEmpty())).containsExactly(planted);
  }

  private static Stream<String> names() {
    return RULES.keySet().stream();
  }

  private static List<String> details(String rule, JavaClasses classes) {
    return Objects.requireNonNull(RULES.get(rule))
        .allowEmptyShould(true)
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }
}
