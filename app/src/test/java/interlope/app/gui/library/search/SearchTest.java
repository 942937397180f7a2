package interlope.app.gui.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.library.opening.Opening;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Shelf;
import interlope.app.gui.library.shelf.Themes;
import interlope.app.selection.NamedScenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Over the library that ships inside.
class SearchTest {
  private static final Synonyms SYNONYMS = Synonyms.shipped();
  private static final List<Shelf> SHIPPED = shipped();

  @ParameterizedTest
  @MethodSource("words")
  void whatPeopleSayFindsAScenario(String said) {
    assertThat(ids(said)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void everyMeaningIsAWordOfTheLibrary(String meant) {
    var synonyms = Synonyms.parse("what-nobody-says = " + meant);

    assertThat(Search.of("what-nobody-says", synonyms).sort(SHIPPED, _ -> true)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sslstrip", "SSLstrip", "  sslstr ", "ssl stripping", "strip"})
  void strippingIsFoundByEveryNameAndWhileItIsTyped(String said) {
    assertThat(found(said).getFirst().name()).isEqualTo("stripping");
  }

  @Test
  void allWordsMustBeThere() {
    assertThat(ids("sslstrip preloaded")).containsExactly("strip-meets-preloaded-hsts");
  }

  @Test
  void theBeginningOfWhatPeopleSayDoesNotWidenWhatIsFoundWithoutIt() {
    var synonyms = Synonyms.parse("preload list = plain-http");

    assertThat(Search.of("preload", synonyms).sort(SHIPPED, _ -> true))
        .isEqualTo(Search.of("preload", Synonyms.parse("")).sort(SHIPPED, _ -> true));
  }

  @Test
  void nothingFitsNonsense() {
    assertThat(found("xyzzy")).isEmpty();
  }

  @Test
  void withoutAWordTheLibraryKeepsItsOrder() {
    assertThat(found(" ")).isEqualTo(SHIPPED);
  }

  @Test
  void everyThemeHasANameAndAnOwnFolderIsMadeReadable() {
    assertThat(SHIPPED).extracting(Shelf::name).containsExactlyElementsOf(Themes.ORDER);
    assertThat(Themes.title("our-own_folder")).isEqualTo("Our own folder");
  }

  private static List<String> ids(String said) {
    return found(said).stream()
        .flatMap(shelf -> shelf.items().stream())
        .map(item -> ((Item.Playable) item).scenario().id())
        .toList();
  }

  private static List<Shelf> found(String said) {
    return Search.of(said, SYNONYMS).sort(SHIPPED, _ -> true);
  }

  private static Stream<String> words() {
    return SYNONYMS.words().keySet().stream();
  }

  private static Stream<String> meanings() {
    return SYNONYMS.words().values().stream().flatMap(List::stream).distinct();
  }

  private static List<Shelf> shipped() {
    try {
      return Themes.of(Opening.runnable(NamedScenarios.of(List.of()).scenarios()));
    } catch (interlope.scenario.problem.ScenarioException broken) {
      throw new AssertionError(broken);
    }
  }
}
