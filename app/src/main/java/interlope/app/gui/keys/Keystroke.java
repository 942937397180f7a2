package interlope.app.gui.keys;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// A key that was pressed, and which shortcut it is.
public record Keystroke(KeyEvent pressed) {
  /// Empty where it is none, or where a control needs the key itself.
  public Optional<Shortcut> of(Collection<Shortcut> shortcuts) {
    return shortcuts.stream()
        .filter(one -> one.combinations().stream().anyMatch(keys -> keys.match(pressed)))
        .filter(one -> !isText(one) && !isTakenByControl(one))
        .findFirst();
  }

  private boolean isText(Shortcut shortcut) {
    boolean plain =
        !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.getCode().isFunctionKey();
    return plain
        && pressed.getTarget() instanceof TextInputControl
        && shortcut.kept() != Shortcut.Kept.BY_A_FILLED_SEARCH;
  }

  /// A control that has the focus keeps the keys that it is worked with.
  private boolean isTakenByControl(Shortcut shortcut) {
    return pressed.getTarget() instanceof Control control
        && switch (shortcut.kept()) {
          case BY_WHAT_IS_PRESSED ->
              control instanceof ButtonBase
                  || control instanceof ComboBoxBase<?>
                  || control instanceof ToggleSwitch;
          case BY_WHAT_IS_MOVED -> control instanceof Slider || hasOwnKeys(control);
          case BY_A_FILLED_SEARCH ->
              control.getStyleClass().contains("il-search")
                  && control instanceof TextInputControl search
                  && !search.getText().isEmpty();
          case BY_WHAT_IS_TYPED_IN ->
              hasOwnKeys(control) && pressed.getCode().isLetterKey() && !pressed.isShortcutDown();
        };
  }

  /// A list in which letters begin a search, and arrows open and close.
  private static boolean hasOwnKeys(Control control) {
    return control.getStyleClass().contains("il-own-keys");
  }
}
