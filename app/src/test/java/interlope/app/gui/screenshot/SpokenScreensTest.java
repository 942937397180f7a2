package interlope.app.gui.screenshot;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.text.Data;
import interlope.app.text.PseudoLanguage;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In a language in which each text stands in brackets, all that the window's screens say is within
/// them, but for data and what is written as code.
class SpokenScreensTest {
  private static final Data DATA = Data.ofTheLibrary();

  /// Lines of the wrong file, and what is mistyped in it.
  private static final Pattern WRONG = Pattern.compile("\\d+: |⟦there is no ⟧|rouge-ca$|tls14$");

  private static PseudoLanguage language;

  @BeforeAll
  static void speak() {
    language = PseudoLanguage.spoken();
  }

  @AfterAll
  static void beSilent() {
    language.close();
  }

  static Stream<String> screens() {
    return Pictures.all().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void isSaidInTexts(String screen) {
    var said = ScreensTest.said(screen);

    assertThat(said).anyMatch(one -> one.contains("⟦"));
    assertThat(
            said.stream()
                .filter(one -> !WRONG.matcher(one).lookingAt())
                .map(PseudoLanguage::outside)
                .map(DATA::leaveOut))
        .filteredOn(left -> left.chars().anyMatch(Character::isAlphabetic))
        .isEmpty();
  }
}
