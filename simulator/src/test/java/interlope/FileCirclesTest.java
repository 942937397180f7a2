package interlope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two files that need each other are one thought in two places.
class FileCirclesTest {
  /// Files that still stand in a circle.
  private static final Set<String> TO_COME = Set.of("Shelf", "Page", "PageText");

  @Test
  void noFilesOfTheEngineStandInACircle() {
    var engine =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("interlope");

    assertThat(circles(engine, TO_COME)).isEmpty();
  }

  @Test
  void plantedFilesThatNeedEachOtherAreFound() {
    var planted = new ClassFileImporter().importPackages("planted.interlope.wire");

    assertThat(circles(planted, Set.of())).singleElement().asString().contains("FileCircle");
  }

  private static List<String> circles(JavaClasses classes, Set<String> toCome) {
    return Places.withoutCircle(Places.files(toCome))
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }
}
