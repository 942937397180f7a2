package interlope;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;

/// What a class lives in, at the scale of folders and of files.
final class Places {
  private Places() {}

  static ArchRule withoutCircle(SliceAssignment places) {
    return slices().assignedFrom(places).should().beFreeOfCycles().allowEmptyShould(true);
  }

  /// A folder with all that is in it; none for what lies higher.
  ///
  /// @param depth how many folders below the root
  static SliceAssignment folders(int depth) {
    return assigned(
        "folders " + depth + " below the root",
        type -> {
          var folders =
              List.of(type.getPackageName().replaceFirst("^.*?interlope\\.?", "").split("\\.", -1));
          return folders.size() < depth
              ? SliceIdentifier.ignore()
              : SliceIdentifier.of(folders.subList(0, depth));
        });
  }

  static SliceAssignment files() {
    return assigned("files", type -> SliceIdentifier.of(file(type).getName()));
  }

  private static JavaClass file(JavaClass type) {
    return type.getEnclosingClass().map(Places::file).orElse(type);
  }

  private static SliceAssignment assigned(
      String description, Function<JavaClass, SliceIdentifier> place) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return place.apply(type);
      }

      @Override
      public String getDescription() {
        return description;
      }
    };
  }
}
