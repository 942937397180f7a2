package interlope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the engine to its plan, and each rule to a planted class that breaks it and no other.
class ArchitectureTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("interlope");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("planted.interlope");

  @ParameterizedTest
  @EnumSource
  void theEngineKeeps(Rule rule) {
    assertThat(rule.of(ENGINE).getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachPlantedClassBreaksItsRuleAndNoOther(Rule rule) {
    var names = PLANTED.stream().map(JavaClass::getSimpleName).filter(isPlantedFor(rule));

    assertThat(names.distinct())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(brokenBy(named(name))).containsExactly(rule));
  }

  @Test
  void anInnocentClassBreaksNone() {
    assertThat(brokenBy(named("Innocent"))).isEmpty();
  }

  private static List<Rule> brokenBy(JavaClasses classes) {
    return Stream.of(Rule.values()).filter(rule -> rule.of(classes).hasViolation()).toList();
  }

  private static JavaClasses named(String simpleName) {
    return PLANTED.that(
        describe("named " + simpleName, type -> type.getSimpleName().equals(simpleName)));
  }

  /// Whether a simple name is the rule's in camel case, perhaps with a digit after it.
  private static Predicate<String> isPlantedFor(Rule rule) {
    var name =
        Stream.of(rule.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(joining());
    return Pattern.compile(name + "\\d?").asMatchPredicate();
  }
}
