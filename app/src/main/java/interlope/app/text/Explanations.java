package interlope.app.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The explanations of all words: those that were written, read from the program's own files each
/// time they are asked for, and for the rest what the vocabulary says of them in a sentence.
///
/// A file holds the words of one kind: a heading `## word` (for a value `## key: word`), then
/// paragraphs `Label: text`, whose further lines are indented.
public final class Explanations {
  private Explanations() {}

  public static List<Explanation> all() {
    var all = new ArrayList<>(written());
    FromVocabulary.all().stream()
        .filter(one -> all.stream().noneMatch(one::isAbout))
        .forEach(all::add);
    all.sort(Comparator.comparing(Explanation::kind));
    return all;
  }

  /// Every meaning of `word`; none where nobody knows it.
  public static List<Explanation> of(String word) {
    return all().stream().filter(explanation -> explanation.word().equals(word)).toList();
  }

  /// Those that somebody wrote.
  static List<Explanation> written() {
    return Arrays.stream(Kind.values()).flatMap(Explanations::of).toList();
  }

  private static Stream<Explanation> of(Kind kind) {
    return Arrays.stream(text(kind).split("(?m)^## "))
        .skip(1)
        .map(section -> explanation(kind, section));
  }

  private static Explanation explanation(Kind kind, String section) {
    var lines = section.lines().toList();
    var heading = lines.getFirst().split(": ", 2);
    boolean isValue = heading.length == 2;
    return new Explanation(
        kind,
        isValue ? heading[0] : null,
        isValue ? heading[1] : heading[0],
        paragraphs(lines.subList(1, lines.size())));
  }

  private static List<Explanation.Paragraph> paragraphs(List<String> lines) {
    var paragraphs = new ArrayList<Explanation.Paragraph>();
    for (var line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith(" ")) {
        var begun = paragraphs.removeLast();
        paragraphs.add(new Explanation.Paragraph(begun.label(), begun.text() + " " + line.strip()));
      } else {
        var parts = line.split(": ", 2);
        paragraphs.add(new Explanation.Paragraph(parts[0], parts[1]));
      }
    }
    return paragraphs;
  }

  private static String text(Kind kind) {
    var name = "/interlope/explain/" + kind.file() + ".md";
    try (var content = Explanations.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
