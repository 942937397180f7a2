package interlope.app.text;

import interlope.word.Page;
import interlope.word.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The explanations of the catalogue's words, made of their pages.
public final class Explanations {
  private Explanations() {}

  /// What can be asked for.
  public static List<String> words() {
    return Words.all().stream().map(Word::word).toList();
  }

  /// Every meaning of `word`, those first that say more than a sentence; none where nobody knows
  /// it. Behind a tag come the words that it stands for.
  public static List<Explanation> of(String word) {
    return Words.all().stream()
        .filter(one -> one.word().equals(word))
        .sorted(Comparator.comparing((Word one) -> Page.of(one).body().isEmpty()))
        .flatMap(one -> Stream.concat(Stream.of(one), seen(one)))
        .distinct()
        .map(Explanation::of)
        .toList();
  }

  /// The catalogue's words for what people say otherwise; none where they do not say it.
  public static List<String> meant(String said) {
    return OtherWords.ofPages().of(said.toLowerCase(Locale.ROOT)).orElse(List.of());
  }

  private static Stream<Word> seen(Word word) {
    var see = Page.of(word).see();
    return see.isEmpty()
        ? Stream.empty()
        : Words.all().stream().filter(one -> see.contains(path(one)));
  }

  private static String path(Word word) {
    return word.shelf().folder() + "/" + word.word();
  }
}
