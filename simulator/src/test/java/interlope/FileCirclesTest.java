package interlope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two files that need each other are one thought in two places.
class FileCirclesTest {
  @Test
  void noFilesOfTheEngineStandInACircle() {
    var engine =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("interlope");

    assertThat(circles(engine)).isEmpty();
  }

  @Test
  void plantedFilesThatNeedEachOtherAreFound() {
    var planted = new ClassFileImporter().importPackages("planted.interlope.wire");

    assertThat(circles(planted)).singleElement().asString().contains("FileCircle");
  }

  private static List<String> circles(JavaClasses classes) {
    return Places.withoutCircle(Places.files()).evaluate(classes).getFailureReport().getDetails();
  }
}
