package interlope.report.saved;

import java.nio.file.Path;

/// A saved run cannot be opened. Its message names the file, says in a sentence what is wrong with
/// it, and what to do.
public final class SavedRunException extends Exception {
  private static final String AGAIN = " Run it again with `--record`.";

  private final transient Path file;

  private SavedRunException(Path file, String sentence) {
    super(file + " " + sentence);
    this.file = file;
  }

  /// @param what without a full stop, to be read after the file's name
  static SavedRunException of(Path file, String what) {
    return new SavedRunException(file, what + ".");
  }

  /// Where another run is the way out.
  static SavedRunException runAgain(Path file, String what) {
    return new SavedRunException(file, what + "." + AGAIN);
  }

  /// The file or folder that is wrong.
  public Path file() {
    return file;
  }
}
