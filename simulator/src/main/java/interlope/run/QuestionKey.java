package interlope.run;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import interlope.word.Word;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names a question by its content, so that runs of it can be resumed, merged and compared.
///
/// The key is the first 16 hex digits of SHA-256 over the question as JSON without spaces, keys and
/// lists sorted, with only those values that differ from their defaults. So a default never
/// changes.
public final class QuestionKey {
  private static final int DIGITS = 16;

  private QuestionKey() {}

  public static String of(Design design, Attack attack, @Nullable Mishap mishap) {
    var canonical = canonical(design, attack, mishap);
    return HexFormat.of()
        .formatHex(sha256(canonical.getBytes(StandardCharsets.UTF_8)))
        .substring(0, DIGITS);
  }

  /// What the key is made from.
  static String canonical(Design design, Attack attack, @Nullable Mishap mishap) {
    var question = new TreeMap<String, Object>();
    if (mishap == null) {
      question.put("attack", ofAttack(attack));
    } else {
      question.put("mishap", mishap.word());
    }
    var differing = new TreeMap<String, Object>();
    design.deviating().forEach(setting -> differing.put(setting.key().word(), setting.json()));
    question.put("design", differing);
    return json(question);
  }

  private static Map<String, Object> ofAttack(Attack attack) {
    var given = new TreeMap<String, Object>();
    given.put("action", attack.action().word());
    given.put("entry", attack.entry().word());
    if (!attack.knows().isEmpty()) {
      given.put("knows", attack.knows().stream().map(Word::word).toList());
    }
    if (attack.position() != Position.ON_PATH) {
      given.put("position", attack.position().word());
    }
    return given;
  }

  /// Words need no escapes, so this is all of JSON that there is to write.
  private static String json(Object value) {
    return switch (value) {
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(member -> "\"" + member.getKey() + "\":" + json(member.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case Collection<?> items ->
          items.stream().map(QuestionKey::json).sorted().collect(Collectors.joining(",", "[", "]"));
      case Boolean truth -> truth.toString();
      default -> "\"" + value + "\"";
    };
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
