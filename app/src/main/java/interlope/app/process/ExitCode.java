package interlope.app.process;

/// What the program ends with.
public final class ExitCode {
  /// All that was selected ran, as expected or without an expectation.
  public static final int OK = 0;

  /// A run differs from its expectation, or `--fail-on` holds.
  public static final int DIFFERS = 1;

  /// Wrong usage, or nothing selected.
  public static final int USAGE = 2;

  /// A file is wrong, and nothing was run.
  public static final int BROKEN_FILE = 3;

  /// The lab failed, or a run was inconclusive.
  public static final int LAB_FAILED = 4;

  /// Stopped by a signal.
  public static final int STOPPED = 130;

  private ExitCode() {}
}
