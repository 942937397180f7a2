package interlope.app.gui.keys;

import static interlope.app.gui.keys.Keyboard.control;
import static interlope.app.gui.keys.Keyboard.key;
import static interlope.app.gui.keys.Keyboard.minus;
import static interlope.app.gui.keys.Keyboard.plus;
import static interlope.word.Texts.text;
import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// Something that the keyboard can do. Keys without a modifier are off while a text field has the
/// focus.
///
/// @param name of its text, `keys.<name>`
/// @param kept by which controls its keys are kept while they have the focus
/// @param overVeil whether it works while the map of keys lies over the window: the rest would
///   happen out of sight
/// @param combinations any of these; the first is the one that is shown
public record Shortcut(
    String name, Group group, Kept kept, boolean overVeil, List<KeyCombination> combinations) {
  public static final Shortcut PLAY =
      of("play", Group.PLAYER, key(KeyCode.SPACE)).kept(Kept.BY_WHAT_IS_PRESSED);
  public static final Shortcut BACK =
      of("back", Group.PLAYER, key(KeyCode.LEFT)).kept(Kept.BY_WHAT_IS_MOVED);
  public static final Shortcut FORWARD =
      of("forward", Group.PLAYER, key(KeyCode.RIGHT)).kept(Kept.BY_WHAT_IS_MOVED);
  public static final Shortcut FIRST =
      of("first", Group.PLAYER, key(KeyCode.HOME)).kept(Kept.BY_WHAT_IS_MOVED);
  public static final Shortcut LAST =
      of("last", Group.PLAYER, key(KeyCode.END)).kept(Kept.BY_WHAT_IS_MOVED);
  public static final Shortcut DECISIVE = of("decisive", Group.PLAYER, key(KeyCode.J));
  public static final Shortcut FASTER = of("faster", Group.PLAYER, plus());
  public static final Shortcut SLOWER = of("slower", Group.PLAYER, minus());
  public static final Shortcut FOLD = of("fold", Group.PLAYER, key(KeyCode.O));

  public static final Shortcut CLIENT_VIEW = of("client-view", Group.MESSAGE, key(KeyCode.DIGIT1));
  public static final Shortcut ATTACKER_VIEW =
      of("attacker-view", Group.MESSAGE, key(KeyCode.DIGIT2));
  public static final Shortcut SERVER_VIEW = of("server-view", Group.MESSAGE, key(KeyCode.DIGIT3));
  public static final Shortcut NEXT_DEPTH = of("next-depth", Group.MESSAGE, key(KeyCode.V));

  public static final Shortcut RUN_AGAIN = of("run-again", Group.RUN, control(KeyCode.R));
  public static final Shortcut OPEN = of("open", Group.RUN, control(KeyCode.O));
  public static final Shortcut OPEN_FOLDER =
      of("open-folder", Group.RUN, control(KeyCode.O, SHIFT_DOWN));
  public static final Shortcut SAVE_DESIGN = of("save-design", Group.RUN, control(KeyCode.S));
  public static final Shortcut WIRESHARK = of("wireshark", Group.RUN, key(KeyCode.W));
  public static final Shortcut STOP =
      of("stop", Group.RUN, key(KeyCode.ESCAPE)).kept(Kept.BY_A_FILLED_SEARCH).overAll();

  public static final Shortcut SEARCH =
      of("search", Group.WINDOW, control(KeyCode.F), key(KeyCode.SLASH));
  public static final Shortcut DESIGN = of("design", Group.WINDOW, key(KeyCode.D));
  public static final Shortcut NOTEBOOK = of("notebook", Group.WINDOW, key(KeyCode.N));
  public static final Shortcut NEXT_PANE = of("next-pane", Group.WINDOW, key(KeyCode.F6));
  public static final Shortcut START = of("start", Group.WINDOW, control(KeyCode.DIGIT0, ALT_DOWN));
  public static final Shortcut LARGER = of("larger", Group.WINDOW, plus(SHORTCUT_DOWN)).overAll();
  public static final Shortcut SMALLER =
      of("smaller", Group.WINDOW, minus(SHORTCUT_DOWN)).overAll();
  public static final Shortcut ACTUAL_SIZE =
      of("actual-size", Group.WINDOW, control(KeyCode.DIGIT0)).overAll();
  public static final Shortcut LIGHT_OR_DARK =
      of("light-or-dark", Group.WINDOW, key(KeyCode.T)).overAll();
  public static final Shortcut STILL = of("still", Group.WINDOW, key(KeyCode.M));
  public static final Shortcut KEYS = of("keys", Group.WINDOW, key(KeyCode.F1)).overAll();

  /// What a shortcut is about.
  public enum Group {
    PLAYER,
    MESSAGE,
    RUN,
    WINDOW;

    String title() {
      return text("keys.group." + name().toLowerCase(Locale.ROOT));
    }
  }

  /// Which controls keep the keys of a shortcut for themselves.
  public enum Kept {
    /// Lists in which letters begin a search.
    BY_WHAT_IS_TYPED_IN,
    BY_WHAT_IS_PRESSED,
    /// Sliders, and lists in which arrows open and close.
    BY_WHAT_IS_MOVED,
    /// It is emptied first.
    BY_A_FILLED_SEARCH
  }

  public Shortcut {
    combinations = List.copyOf(combinations);
  }

  public static Shortcut of(String name, Group group, KeyCombination... combinations) {
    return new Shortcut(name, group, Kept.BY_WHAT_IS_TYPED_IN, false, List.of(combinations));
  }

  private Shortcut kept(Kept by) {
    return new Shortcut(name, group, by, overVeil, combinations);
  }

  private Shortcut overAll() {
    return new Shortcut(name, group, kept, true, combinations);
  }

  /// What it does, in a few words.
  public String title() {
    return text("keys." + name);
  }

  /// The key as people write it: `Ctrl+R`.
  public String shown() {
    return combinations.getFirst().getDisplayText();
  }

  /// `Light or dark (T)`, for tooltips and accessible names.
  public String titleAndKey() {
    return title() + " (" + shown() + ")";
  }
}
