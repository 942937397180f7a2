package interlope.app.cli.option;

import static interlope.word.Texts.text;

import interlope.verdict.VerdictWord;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What turns the text of an option into its value, or says why it is none.
public final class Converters {
  private Converters() {}

  /// `20s`, `500ms`, `2m` or `PT20S`; more than zero and at most an hour.
  public static final class Time implements ITypeConverter<Duration> {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})(ms|s|m)");
    private static final Duration MOST = Duration.ofHours(1);

    @Override
    public Duration convert(String text) {
      var time = read(text);
      if (!time.isPositive() || time.compareTo(MOST) > 0) {
        throw new TypeConversionException(text("cli.no-such-time", text));
      }
      return time;
    }

    private static Duration read(String text) {
      var parts = SHORT.matcher(text);
      if (parts.matches()) {
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          default -> Duration.ofMinutes(number);
        };
      }
      try {
        return Duration.parse(text);
      } catch (DateTimeParseException _) {
        throw new TypeConversionException(text("cli.no-time", text));
      }
    }
  }

  /// Eight hexadecimal digits, in lower case.
  public static final class Seed implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      var seed = text.toLowerCase(Locale.ROOT);
      if (!seed.matches("[0-9a-f]{8}")) {
        throw new TypeConversionException(text("cli.no-seed", text));
      }
      return seed;
    }
  }

  /// A number of at least 1.
  public static final class Jobs implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9]\\d{0,3}")) {
        throw new TypeConversionException(text("cli.no-number", text));
      }
      return Integer.valueOf(text);
    }
  }

  /// One of a few words, each as its `toString` has it.
  public abstract static class OneOf<T> implements ITypeConverter<T> {
    private final List<T> all;

    protected OneOf(T[] all) {
      this.all = List.of(all);
    }

    @Override
    public T convert(String text) {
      var words = all.stream().map(String::valueOf).toList();
      int at = words.indexOf(text);
      if (at < 0) {
        throw new TypeConversionException(
            text("cli.none-of", text, String.join(", ", words), Hint.of(text, words)));
      }
      return all.get(at);
    }
  }

  /// One of the four verdicts.
  public static final class VerdictName implements ITypeConverter<VerdictWord> {
    @Override
    public VerdictWord convert(String text) {
      var words = Arrays.stream(VerdictWord.values()).map(VerdictWord::word).toList();
      return VerdictWord.named(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  text("cli.none-of", text, String.join(", ", words), Hint.of(text, words))));
    }
  }
}
