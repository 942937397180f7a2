package interlope.report.json;

/// The program's version. A constant, so that showing it loads nothing; a test holds it against the
/// build's.
public final class Version {
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
