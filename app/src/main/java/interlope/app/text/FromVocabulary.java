package interlope.app.text;

import interlope.catalogue.Vocabulary;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.word.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the vocabulary itself says of each word, which also tells of words that are not built yet.
final class FromVocabulary {
  private static final String NOT_BUILT =
      "the catalogue names it and this version does not run it: a scenario with it is refused.";

  private FromVocabulary() {}

  static List<Explanation> all() {
    var all = new ArrayList<Explanation>();
    add(all, Kind.ENTRY, null, Vocabulary.entries());
    add(all, Kind.ACTION, null, Vocabulary.actions());
    add(all, Kind.POSITION, null, Vocabulary.positions());
    add(all, Kind.KNOWS, null, Vocabulary.knowledge());
    add(all, Kind.MISHAP, null, Vocabulary.mishaps());
    add(all, Kind.DETECTOR, null, Vocabulary.detectors());
    for (var key : Keys.ALL) {
      all.add(explanation(key));
      add(all, Kind.VALUE, key.word(), key.choices());
    }
    return all;
  }

  private static Explanation explanation(Key<?> key) {
    return new Explanation(
        Kind.DESIGN,
        null,
        key.word(),
        List.of(
            new Explanation.Paragraph("Means", key.sentence()),
            new Explanation.Paragraph("Default", "`" + key.byDefault().words().getFirst() + "`."),
            new Explanation.Paragraph(
                "Values",
                key.choices().stream()
                    .map(choice -> "`" + choice.word() + "`" + (choice.built() ? "" : " (to come)"))
                    .collect(Collectors.joining(", ", "", ".")))));
  }

  private static void add(
      List<Explanation> all, Kind kind, @Nullable String key, List<Choice> choices) {
    for (var choice : choices) {
      var paragraphs = new ArrayList<Explanation.Paragraph>();
      paragraphs.add(new Explanation.Paragraph("Means", choice.sentence()));
      if (!choice.built()) {
        paragraphs.add(new Explanation.Paragraph("Not built yet", NOT_BUILT));
      }
      all.add(new Explanation(kind, key, choice.word(), paragraphs));
    }
  }
}
