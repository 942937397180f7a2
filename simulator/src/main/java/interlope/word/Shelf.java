package interlope.word;

import java.util.Optional;

/// A kind of word, and the folder in which the pages of its words stand.
///
/// @param folder below that of a language, such as `action` or `design/trust`
public record Shelf(String folder) {
  public static final Shelf ENTRY = new Shelf("entry");
  public static final Shelf ACTION = new Shelf("action");
  public static final Shelf POSITION = new Shelf("position");
  public static final Shelf KNOWS = new Shelf("knows");
  public static final Shelf MISHAP = new Shelf("mishap");

  /// The keys of a design. The values of a key stand on [#values].
  public static final Shelf DESIGN = new Shelf("design");

  public static final Shelf LOSS = new Shelf("loss");
  public static final Shelf VERDICT = new Shelf("verdict");
  public static final Shelf DETECTOR = new Shelf("detector");
  public static final Shelf SESSION = new Shelf("session");
  public static final Shelf REASON = new Shelf("reason");
  public static final Shelf WHAT = new Shelf("what");
  public static final Shelf FAILED = new Shelf("failed");
  public static final Shelf HOW = new Shelf("how");
  public static final Shelf CAPABILITY = new Shelf("capability");
  public static final Shelf SECRET = new Shelf("secret");
  public static final Shelf FIDELITY = new Shelf("fidelity");

  /// The rules by which values of a design cannot go together.
  public static final Shelf OBJECTION = new Shelf("objection");

  public static final Shelf PARTY = new Shelf("party");

  /// The keys of a scenario file but for those of its design.
  public static final Shelf KEY = new Shelf("key");

  /// The kinds of report.
  public static final Shelf REPORT = new Shelf("report");

  /// The library's tags that people have other words for.
  public static final Shelf TAG = new Shelf("tag");

  private static final String VALUES = "value";

  /// That of the values of a design's key.
  public static Shelf values(String key) {
    return new Shelf(DESIGN.folder + "/" + key);
  }

  /// The key of the design whose values these are; empty for every other shelf.
  public Optional<String> key() {
    int at = folder.indexOf('/');
    return at < 0 ? Optional.empty() : Optional.of(folder.substring(at + 1));
  }

  /// Its name: `value` for that of a design's key.
  public String word() {
    return key().isPresent() ? VALUES : folder;
  }
}
