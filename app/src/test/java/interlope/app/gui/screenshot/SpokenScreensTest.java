package interlope.app.gui.screenshot;

import interlope.app.text.PseudoLanguage;
import org.junit.jupiter.api.Test;

class SpokenScreensTest {
  @Test
  void nothingIsSaidInCode() {
    try (var spoken = PseudoLanguage.spoken()) {
      for (var name : Pictures.all().keySet()) {
        for (var said : ScreensTest.said(name)) {
          var out = PseudoLanguage.outside(said);
          if (out.chars().anyMatch(Character::isLetter)) {
            System.out.println(name + " | " + said.replace("\n", "\\n"));
          }
        }
      }
    }
  }
}
