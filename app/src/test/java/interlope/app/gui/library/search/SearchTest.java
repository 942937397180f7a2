package interlope.app.gui.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.library.opening.Opening;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.library.shelf.Themes;
import interlope.app.selection.NamedScenarios;
import interlope.app.text.OtherWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Over the library that ships inside.
class SearchTest {
  private static final OtherWords OTHERS = OtherWords.ofPages();
  private static final List<ScenarioShelf> SHIPPED = shipped();

  @ParameterizedTest
  @MethodSource("words")
  void whatPeopleSayFindsAScenario(String said) {
    assertThat(ids(said)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void everyMeaningIsAWordOfTheLibrary(String meant) {
    var others = new OtherWords(Map.of("what-nobody-says", Set.of(meant)));

    assertThat(Search.of("what-nobody-says", others).sort(SHIPPED, _ -> true)).isNotEmpty();
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
    var others = new OtherWords(Map.of("preload list", Set.of("plain-http")));

    assertThat(Search.of("preload", others).sort(SHIPPED, _ -> true))
        .isEqualTo(Search.of("preload", OtherWords.NONE).sort(SHIPPED, _ -> true));
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
    assertThat(SHIPPED).extracting(ScenarioShelf::name).containsExactlyElementsOf(Themes.ORDER);
    assertThat(Themes.title("our-own_folder")).isEqualTo("Our own folder");
  }

  private static List<String> ids(String said) {
    return found(said).stream()
        .flatMap(shelf -> shelf.items().stream())
        .map(item -> ((Item.Playable) item).scenario().id())
        .toList();
  }

  private static List<ScenarioShelf> found(String said) {
    return Search.of(said, OTHERS).sort(SHIPPED, _ -> true);
  }

  private static Stream<String> words() {
    return OTHERS.words().keySet().stream();
  }

  private static Stream<String> meanings() {
    return OTHERS.words().values().stream().flatMap(Set::stream).distinct();
  }

  private static List<ScenarioShelf> shipped() {
    try {
      return Themes.of(Opening.runnable(NamedScenarios.of(List.of()).scenarios()));
    } catch (interlope.scenario.problem.ScenarioException broken) {
      throw new AssertionError(broken);
    }
  }
}
