package interlope.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A page as it stands in one language: a block of fields, an empty line, and paragraphs. Each is
/// `label: text`, and its further lines are indented.
///
/// @param fields by their labels, in small letters
record PageText(Map<String, String> fields, List<Paragraph> body) {
  private static final Map<String, PageText> READ = new ConcurrentHashMap<>();

  /// From the class path, once. Empty where the language has no such page.
  ///
  /// @param language its tag
  static PageText of(String language, String path) {
    return READ.computeIfAbsent(
        language + "/" + path, page -> parse(WordFiles.read(page + ".md").orElse("")));
  }

  /// @throws IllegalArgumentException for a line that is none of these
  static PageText parse(String text) {
    var fields = new LinkedHashMap<String, String>();
    var body = new ArrayList<Paragraph>();
    boolean isBody = false;
    for (var lines : paragraphs(text)) {
      if (lines.isEmpty()) {
        isBody = true;
        continue;
      }
      int colon = lines.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("a page has a line without a label: " + lines);
      }
      var label = lines.substring(0, colon);
      var said = lines.substring(colon + 2);
      if (isBody) {
        body.add(new Paragraph(label, said));
      } else if (fields.put(label, said) != null) {
        throw new IllegalArgumentException("a page says twice what its " + label + " is");
      }
    }
    return new PageText(fields, List.copyOf(body));
  }

  Optional<String> field(String label) {
    return Optional.ofNullable(fields.get(label));
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /// Each with its further lines, in one line; an empty line is one of its own.
  private static List<String> paragraphs(String text) {
    var paragraphs = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      if (line.startsWith(" ") && !paragraphs.isEmpty()) {
        paragraphs.add(paragraphs.removeLast() + " " + line.strip());
      } else {
        paragraphs.add(line.strip());
      }
    }
    return paragraphs;
  }
}
