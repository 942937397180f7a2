package interlope.run.question;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void anyTwoWordsThatStandTogetherStandTogetherInOneOfTheChosen() {
    var all = product(5, 4, 3, 2, 2);

    var chosen = Pairs.covering(all, Function.identity());

    assertThat(pairs(chosen)).isEqualTo(pairs(all));
    assertThat(all).containsAll(chosen);
  }

  @Test
  void fewAreChosen() {
    assertThat(Pairs.covering(product(5, 4, 3, 2, 2), Function.identity()))
        .hasSizeBetween(5 * 4, 5 * 4 + 4);
  }

  @Test
  void whatCannotStandTogetherIsNotAskedFor() {
    var all = List.of(List.of("http", "no-pin"), List.of("tls", "no-pin"), List.of("tls", "pin"));

    assertThat(Pairs.covering(all, Function.identity())).containsExactlyElementsOf(all);
  }

  @Test
  void ofQuestionsAnyTwoWordsStandTogetherToo() {
    var all = Questions.ofBrowsers();

    var chosen = Pairs.covering(all, Question::words);

    assertThat(pairs(chosen.stream().map(Question::words).toList()))
        .isEqualTo(pairs(all.stream().map(Question::words).toList()));
    assertThat(chosen.size()).isLessThan(all.size() / 100);
  }

  /// Every combination of a word of the first place with one of the second and so on.
  private static List<List<String>> product(int... sizes) {
    var all = List.of(List.<String>of());
    for (int place = 0; place < sizes.length; place++) {
      int at = place;
      all =
          all.stream()
              .flatMap(begun ->
                  IntStream.range(0, sizes[at])
                      .mapToObj(word ->
                          Stream.concat(begun.stream(), Stream.of(at + "=" + word)).toList()))
              .toList();
    }
    return all;
  }

  private static Set<Set<String>> pairs(List<List<String>> all) {
    return all.stream()
        .distinct()
        .flatMap(words ->
            words.stream()
                .flatMap(one ->
                    words.stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> Set.of(one, other))))
        .collect(toSet());
  }
}
