package interlope.app.gui.keys;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the keyboard, as shortcuts name them.
public final class Keyboard {
  private Keyboard() {}

  public static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  public static KeyCombination control(KeyCode code, KeyCombination.Modifier... more) {
    return new KeyCodeCombination(
        code,
        Stream.concat(Stream.of(SHORTCUT_DOWN), Arrays.stream(more))
            .toArray(KeyCombination.Modifier[]::new));
  }

  /// The plus as it is typed on keyboards of any layout, and on the number pad.
  static KeyCombination[] plus(KeyCombination.Modifier... modifiers) {
    var any = Arrays.copyOf(modifiers, modifiers.length + 1);
    any[modifiers.length] = KeyCombination.SHIFT_ANY;
    return new KeyCombination[] {
      new KeyCodeCombination(KeyCode.PLUS, modifiers),
      new KeyCodeCombination(KeyCode.ADD, any),
      new KeyCodeCombination(KeyCode.EQUALS, any)
    };
  }

  /// The minus of the letters, and of the number pad.
  static KeyCombination[] minus(KeyCombination.Modifier... modifiers) {
    return new KeyCombination[] {
      new KeyCodeCombination(KeyCode.MINUS, modifiers),
      new KeyCodeCombination(KeyCode.SUBTRACT, modifiers)
    };
  }
}
