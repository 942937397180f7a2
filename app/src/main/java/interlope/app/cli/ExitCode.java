package interlope.app.cli;

/// What the program ends with.
final class ExitCode {
  /// All that was selected ran, as expected or without an expectation.
  static final int OK = 0;

  /// A run differs from its expectation, or `--fail-on` holds.
  static final int DIFFERS = 1;

  /// Wrong usage, or nothing selected.
  static final int USAGE = 2;

  /// A file is wrong, and nothing was run.
  static final int BROKEN_FILE = 3;

  /// The lab failed, or a run was inconclusive.
  static final int LAB_FAILED = 4;

  /// Stopped by a signal.
  static final int STOPPED = 130;

  private ExitCode() {}
}
