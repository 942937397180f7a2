package interlope.app.text;

import interlope.word.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A language in which every text of the program stands in brackets: `⟦Search scenarios⟧`. It is
/// made of the English texts, and spoken until it is closed. What a text is given to say, such as a
/// name, stands outside of the brackets: what is there and no data is a text that is left in code.
public final class PseudoLanguage implements AutoCloseable {
  private static final String TAG = "qps";

  private static final List<Path> ENGLISH =
      List.of(
          Path.of("src/main/resources/interlope/words/en"),
          Path.of("../simulator/src/main/resources/interlope/words/en"));

  /// Fields that depend on no language, or that are no text.
  private static final Pattern NO_TEXT =
      Pattern.compile("(icon|real|weak|since|also|see|sources|locale): .*");

  /// Whole, or cut at one end.
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*(⟧|$)|^[^⟦⟧]*⟧");

  private final Path folder;

  private PseudoLanguage(Path folder) {
    this.folder = folder;
  }

  public static PseudoLanguage spoken() {
    var language = new PseudoLanguage(classes().resolve("interlope/words/" + TAG));
    ENGLISH.forEach(language::translate);
    System.setProperty(Language.PROPERTY, TAG);
    return language;
  }

  /// What of `said` is in no brackets, with a space in the place of each that is.
  public static String outside(String said) {
    return BRACKETED.matcher(said).replaceAll(" ");
  }

  @Override
  public void close() {
    System.clearProperty(Language.PROPERTY);
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }

  private void translate(Path english) {
    try (var files = Files.walk(english)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = folder.resolve(english.relativize(file).toString());
        Files.createDirectories(to.getParent());
        var text = Files.readString(file).replace("\r\n", "\n");
        Files.writeString(to, file.toString().endsWith(".md") ? page(text) : bundle(text));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String page(String text) {
    return text.replaceAll("\n +", " ")
        .lines()
        .map(line -> {
          int colon = line.indexOf(": ");
          if (colon < 0 || NO_TEXT.matcher(line).matches()) {
            return line;
          }
          var label = line.substring(0, colon);
          return (Character.isUpperCase(label.charAt(0)) ? bracketed(label) : label)
              + ": "
              + bracketed(line.substring(colon + 2));
        })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String bundle(String text) throws IOException {
    var texts = new Properties();
    texts.load(new StringReader(text));
    return texts.stringPropertyNames().stream()
        .map(key -> key + "=" + escaped(bracketed(texts.getProperty(key))) + "\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    var plain = text.replace("\\", "\\\\").replace("\n", "\\n");
    return plain.startsWith(" ") ? "\\" + plain : plain;
  }

  /// Each piece of text in brackets, and what it is given outside of them.
  static String bracketed(String text) {
    var out = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '{' && text.substring(at).matches("(?s)\\{\\d.*")) {
        int end = end(text, at);
        out.append(piece(text.substring(from, at))).append(given(text.substring(at, end)));
        from = end;
        at = end - 1;
      }
    }
    return out.append(piece(text.substring(from))).toString();
  }

  private static String piece(String text) {
    return text.chars().anyMatch(Character::isLetter) ? "⟦" + text + "⟧" : text;
  }

  /// A place, or a choice of texts: `{0,choice,1#1 run|1<{0} runs}`.
  private static String given(String place) {
    int choice = place.indexOf(",choice,");
    if (choice < 0) {
      return place;
    }
    int from = choice + ",choice,".length();
    return place
        .substring(from, place.length() - 1)
        .lines()
        .flatMap(line -> Pattern.compile("\\|").splitAsStream(line))
        .map(branch -> {
          int limit = branch.indexOf('#') < 0 ? branch.indexOf('<') : branch.indexOf('#');
          return branch.substring(0, limit + 1) + bracketed(branch.substring(limit + 1));
        })
        .collect(Collectors.joining("|", place.substring(0, from), "}"));
  }

  private static int end(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("a place without an end: " + text);
  }

  private static Path classes() {
    try {
      return Path.of(
          PseudoLanguage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
