package interlope.catalogue;

import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;

/// Every key and every word of scenario files, with what it means and whether it is built. The
/// reader, the schema, the template, the lists, the help and the reports read this.
public final class Vocabulary {
  private static final List<FileKey> SCENARIO_KEYS =
      List.of(
          new FileKey("id"),
          new FileKey("title"),
          new FileKey("tags"),
          new FileKey("story"),
          new FileKey("design"),
          new FileKey("attack"),
          new FileKey("mishap"),
          new FileKey("expect"),
          new FileKey("lesson"));

  private static final List<FileKey> DESIGN_FILE_KEYS =
      List.of(new FileKey("title"), new FileKey("design"));

  private static final List<FileKey> ATTACK_KEYS =
      List.of(
          new FileKey("position"),
          new FileKey("entry"),
          new FileKey("action"),
          new FileKey("knows"));

  private static final List<FileKey> EXPECT_KEYS =
      List.of(new FileKey("verdict"), new FileKey("losses"), new FileKey("detectedBy"));

  private Vocabulary() {}

  /// The keys at the top of a scenario file, in the order in which they are written.
  public static List<FileKey> scenarioKeys() {
    return SCENARIO_KEYS;
  }

  /// The keys at the top of a design file.
  public static List<FileKey> designFileKeys() {
    return DESIGN_FILE_KEYS;
  }

  /// The keys under `attack`.
  public static List<FileKey> attackKeys() {
    return ATTACK_KEYS;
  }

  /// The keys under `expect`.
  public static List<FileKey> expectKeys() {
    return EXPECT_KEYS;
  }

  public static List<Choice> positions() {
    return AttackWords.POSITIONS;
  }

  public static List<Choice> entries() {
    return AttackWords.ENTRIES;
  }

  public static List<Choice> actions() {
    return AttackWords.ACTIONS;
  }

  /// The values of `knows`.
  public static List<Choice> knowledge() {
    return AttackWords.KNOWLEDGE;
  }

  public static List<Choice> mishaps() {
    return AttackWords.MISHAPS;
  }

  public static List<Choice> verdicts() {
    return choices(VerdictWord.values());
  }

  public static List<Choice> losses() {
    return choices(Loss.values());
  }

  /// The values of `detectedBy`.
  public static List<Choice> detectors() {
    return AttackWords.DETECTORS;
  }

  /// The words of a key under `attack` or `expect`.
  public static List<Choice> choices(FileKey key) {
    return switch (key.word()) {
      case "position" -> positions();
      case "entry" -> entries();
      case "action" -> actions();
      case "knows" -> knowledge();
      case "verdict" -> verdicts();
      case "losses" -> losses();
      case "detectedBy" -> detectors();
      default -> throw new IllegalArgumentException("no words for the key " + key.word());
    };
  }

  private static List<Choice> choices(Word[] words) {
    return Arrays.stream(words).map(Choice::of).toList();
  }
}
