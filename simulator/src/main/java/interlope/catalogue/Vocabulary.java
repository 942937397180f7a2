package interlope.catalogue;

import interlope.design.Design;
import interlope.design.Trust;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

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

  /// The keys under `design`, in the catalogue's order.
  public static List<DesignKey> designKeys() {
    return DesignKeys.ALL;
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

  /// Every design key with the value that it has in `design`: a String, a Boolean, or for `trust` a
  /// list of Strings. In the catalogue's order.
  public static SequencedMap<String, Object> effective(Design design) {
    var values = new LinkedHashMap<String, Object>();
    DesignKeys.ALL.forEach(key -> values.put(key.word(), key.defaultAsValue()));
    values.put("client", design.client().word());
    values.put("transport", design.transport().word());
    values.put("trust", design.trustInOrder().stream().map(Trust::word).toList());
    values.put("visitedBefore", design.visitedBefore());
    values.put("hsts", design.hsts().word());
    values.put("secureCookies", design.secureCookies());
    values.put("inner", design.inner().word());
    values.put("password", design.password().word());
    values.put("replayGuard", design.replayGuard());
    return values;
  }

  /// Only what differs from the defaults.
  public static SequencedMap<String, Object> deviating(Design design) {
    var values = effective(design);
    DesignKeys.ALL.forEach(key -> values.remove(key.word(), key.defaultAsValue()));
    return values;
  }

  private static List<Choice> choices(Word[] words) {
    return Arrays.stream(words).map(Choice::of).toList();
  }
}
