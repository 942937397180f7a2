package interlope.app.gui.library.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/// Counts what lies below a folder, and ends as soon as it is too much. Hidden folders are left
/// out, links are followed, as scenarios are looked for.
public final class FileCount extends SimpleFileVisitor<Path> {
  /// Folders below the first, as scenarios are looked for.
  private static final int DEEPEST = 32;

  private final Path start;
  private int left;

  private FileCount(Path start, int most) {
    this.start = start;
    left = most;
  }

  /// Whether more than `most` files and folders are below `folder`.
  public static boolean isMoreThan(int most, Path folder) {
    var count = new FileCount(folder, most);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, count);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return count.left < 0;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(start)) {
      return FileVisitResult.CONTINUE;
    }
    return String.valueOf(folder.getFileName()).startsWith(".")
        ? FileVisitResult.SKIP_SUBTREE
        : one();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    return one();
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    return one();
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path folder, @org.jspecify.annotations.Nullable IOException why) {
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult one() {
    left--;
    return left < 0 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }
}
