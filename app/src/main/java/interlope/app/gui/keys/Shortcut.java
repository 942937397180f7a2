package interlope.app.gui.keys;

import static interlope.word.Texts.text;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Everything that the keyboard can do, in the order of the map of keys. Keys without a modifier
/// are off while a text field has the focus.
@SuppressWarnings("ImmutableEnumChecker") // combinations of keys do not change, and do not say so
public enum Shortcut {
  PLAY(Group.PLAYER, key(KeyCode.SPACE)),
  BACK(Group.PLAYER, key(KeyCode.LEFT)),
  FORWARD(Group.PLAYER, key(KeyCode.RIGHT)),
  FIRST(Group.PLAYER, key(KeyCode.HOME)),
  LAST(Group.PLAYER, key(KeyCode.END)),
  DECISIVE(Group.PLAYER, key(KeyCode.J)),
  FASTER(Group.PLAYER, plus()),
  SLOWER(Group.PLAYER, key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
  FOLD(Group.PLAYER, key(KeyCode.O)),

  CLIENT_VIEW(Group.MESSAGE, key(KeyCode.DIGIT1)),
  ATTACKER_VIEW(Group.MESSAGE, key(KeyCode.DIGIT2)),
  SERVER_VIEW(Group.MESSAGE, key(KeyCode.DIGIT3)),
  NEXT_DEPTH(Group.MESSAGE, key(KeyCode.V)),

  RUN_AGAIN(Group.RUN, control(KeyCode.R)),
  OPEN(Group.RUN, control(KeyCode.O)),
  OPEN_FOLDER(Group.RUN, controlShift(KeyCode.O)),
  SAVE_DESIGN(Group.RUN, control(KeyCode.S)),
  WIRESHARK(Group.RUN, key(KeyCode.W)),
  STOP(Group.RUN, key(KeyCode.ESCAPE)),

  SEARCH(Group.WINDOW, control(KeyCode.F), key(KeyCode.SLASH)),
  DESIGN(Group.WINDOW, key(KeyCode.D)),
  NOTEBOOK(Group.WINDOW, key(KeyCode.N)),
  NEXT_PANE(Group.WINDOW, key(KeyCode.F6)),
  START(Group.WINDOW, control(KeyCode.DIGIT0, KeyCombination.ALT_DOWN)),
  LARGER(Group.WINDOW, plus(SHORTCUT_DOWN)),
  SMALLER(Group.WINDOW, control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
  ACTUAL_SIZE(Group.WINDOW, control(KeyCode.DIGIT0)),
  LIGHT_OR_DARK(Group.WINDOW, key(KeyCode.T)),
  STILL(Group.WINDOW, key(KeyCode.M)),
  KEYS(Group.WINDOW, key(KeyCode.F1));

  /// What a shortcut is about.
  public enum Group {
    PLAYER,
    MESSAGE,
    RUN,
    WINDOW;

    public String title() {
      return text("keys.group." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Group group;
  private final List<KeyCombination> combinations;

  /// The plus as it is typed on keyboards of any layout, and on the number pad.
  private static KeyCombination[] plus(KeyCombination.Modifier... modifiers) {
    var any = java.util.Arrays.copyOf(modifiers, modifiers.length + 1);
    any[modifiers.length] = KeyCombination.SHIFT_ANY;
    return new KeyCombination[] {
      new KeyCodeCombination(KeyCode.PLUS, modifiers),
      new KeyCodeCombination(KeyCode.ADD, any),
      new KeyCodeCombination(KeyCode.EQUALS, any)
    };
  }

  Shortcut(Group group, KeyCombination... combinations) {
    this.group = group;
    this.combinations = List.of(combinations);
  }

  public Group group() {
    return group;
  }

  /// Any of these; the first is the one that is shown.
  public List<KeyCombination> combinations() {
    return combinations;
  }

  /// What it does, in a few words.
  public String title() {
    return text("keys." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// The key as people write it: `Ctrl+R`.
  public String shown() {
    return combinations.getFirst().getDisplayText();
  }

  /// `Light or dark (T)`, for tooltips and accessible names.
  public String titleAndKey() {
    return title() + " (" + shown() + ")";
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination control(KeyCode code, KeyCombination.Modifier... more) {
    var modifiers = new KeyCombination.Modifier[more.length + 1];
    modifiers[0] = SHORTCUT_DOWN;
    System.arraycopy(more, 0, modifiers, 1, more.length);
    return new KeyCodeCombination(code, modifiers);
  }

  private static KeyCombination controlShift(KeyCode code) {
    return control(code, KeyCombination.SHIFT_DOWN);
  }
}
