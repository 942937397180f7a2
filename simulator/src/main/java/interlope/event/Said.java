package interlope.event;

import java.util.Arrays;
import java.util.List;

/// What is said beside a word: which sentence of its page, and what is filled in. The sentence
/// itself is made where it is shown.
public sealed interface Said {
  /// @param place of the page's sentence, such as `worked`; where the page has none there, the
  ///   word's own sentence says enough
  record OfPage(String place, List<String> arguments) implements Said {
    public OfPage {
      arguments = List.copyOf(arguments);
    }
  }

  /// A sentence as it was saved by a version that knew no places.
  record Whole(String text) implements Said {}

  /// The word's own sentence.
  Said SENTENCE = new OfPage("sentence", List.of());

  /// @param arguments as words and numbers for people
  static Said at(String place, Object... arguments) {
    return new OfPage(place, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
