package interlope.scenario.file;

import static interlope.word.Texts.text;

import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was given to be read: files, and folders with all YAML files below them. Hidden folders are
/// left out; a file that is reached twice is read once.
final class GivenFiles {
  /// Folders below the one that was given; more is a mistake, such as a whole disk.
  private static final int DEEPEST = 32;

  private final Reading reading;
  private final Set<Path> reached = new HashSet<>();

  private GivenFiles(Reading reading) {
    this.reading = reading;
  }

  static void read(List<Path> filesOrFolders, Reading reading) {
    var selection = new GivenFiles(reading);
    if (filesOrFolders.isEmpty()) {
      reading.note(List.of(Problem.nothingSelected("", text("problem.nothing-given"))));
    }
    filesOrFolders.forEach(selection::readOne);
  }

  private void readOne(Path path) {
    if (Files.isDirectory(path)) {
      readFolder(path);
    } else {
      readFile(SelectedFile.named(path));
    }
  }

  private void readFolder(Path folder) {
    boolean found = false;
    for (var file : filesBelow(folder)) {
      found |= readFile(new SelectedFile(file, folder, false));
    }
    if (!found) {
      reading.note(
          List.of(Problem.nothingSelected(shownFolder(folder), text("problem.nothing-found"))));
    }
  }

  /// @return whether it is a scenario, right or wrong, and no design file
  private boolean readFile(SelectedFile file) {
    if (!reached.add(real(file.path()))) {
      return true;
    }
    var found = new FileProblems();
    var source = FileText.read(file.path(), file.shown(), found);
    reading.note(found.inOrder());
    if (source == null) {
      return true;
    }
    var designs = new DesignsOnDisk(file, reading);
    if (file.named()) {
      reading.scenario(source, designs);
      return true;
    }
    return reading.scenarioOrDesign(source, designs);
  }

  private List<Path> filesBelow(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor(folder, files));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    files.sort(Comparator.comparing(SelectedFile::shown));
    return files;
  }

  private FileVisitor<Path> visitor(Path start, List<Path> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(start) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isDirectory() && isYaml(file)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException why) {
        if (!(why instanceof FileSystemLoopException)) {
          reading.note(
              List.of(
                  Problem.wrong(SelectedFile.shown(file), text("problem.file.unreadable-below"))));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isYaml(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String shownFolder(Path folder) {
    var shown = SelectedFile.shown(folder);
    return shown.isEmpty() ? "." : shown;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException missing) {
      return file.toAbsolutePath().normalize();
    }
  }
}
