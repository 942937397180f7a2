package interlope.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/// As in the engine, no two files of the command line and the window need each other.
class AppFileCirclesTest {
  @Test
  void noFilesOfTheAppStandInACircle() {
    var app =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("interlope.app");

    assertThat(circles(app)).isEmpty();
  }

  @Test
  void plantedFilesThatNeedEachOtherAreFound() {
    var planted = new ClassFileImporter().importPackages("planted.interlope.app.cli");

    assertThat(circles(planted)).singleElement().asString().contains("FileCircle");
  }

  private static List<String> circles(JavaClasses classes) {
    return slices()
        .assignedFrom(new Files())
        .should()
        .beFreeOfCycles()
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }

  private static final class Files implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(file(type).getName());
    }

    private static JavaClass file(JavaClass type) {
      return type.getEnclosingClass().map(Files::file).orElse(type);
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }
}
