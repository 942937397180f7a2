package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.session.Showing;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen costs its package, one line in [Screens], and texts.
class PlantedScreenTest {
  private static final Path SCREENS =
      Path.of("src/main/java/interlope/app/gui/window/Screens.java");
  private static final Path KEYS =
      Path.of("src/main/resources/interlope/words/en/text/keys.properties");

  private static final String VIEW =
      """
      package interlope.app.gui.atlas;

      public final class AtlasView extends javafx.scene.control.Label {
        public AtlasView() {
          super("Here be dragons");
        }
      }
      """;

  private static final String BEFORE = "          Screen.of(Showing.Running.class";

  private static final String LINE =
      """
                Screen.place(
                    new Screen.Place(
                        "atlas",
                        "mdi2m-map-outline",
                        Shortcut.of(
                            "atlas",
                            Shortcut.Group.WINDOW,
                            interlope.app.gui.keys.Keyboard.key(javafx.scene.input.KeyCode.F2))),
                    _ -> new interlope.app.gui.atlas.AtlasView()),
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void toolkit() {
    OnFx.start();
  }

  @Test
  void aPlantedScreenHasItsKeyItsButtonItsStyleItsPlaceInTheMapOfKeysAndItsPicture()
      throws IOException, ReflectiveOperationException {
    var screens = Files.readString(SCREENS);
    assertThat(screens).contains(BEFORE);
    write("interlope/app/gui/window/Screens.java", screens.replace(BEFORE, LINE + BEFORE));
    write("interlope/app/gui/atlas/AtlasView.java", VIEW);
    write("interlope/app/gui/atlas.css", ".label { -fx-opacity: 0.5; }\n");
    write("interlope/words/en/text/keys.properties", Files.readString(KEYS) + "keys.atlas=Atlas\n");

    try (var changed = ChangedProgram.compiled(folder)) {
      assertThat(seen(changed))
          .containsExactly(
              "on the bar: Atlas (F2)",
              "in the map of keys: Atlas, F2",
              "drawn as 22-atlas",
              "by its key: Here be dragons at 0.5");
    }
  }

  @Test
  void everythingThatASessionShowsHasOneScreen() {
    assertThat(Showing.class.getPermittedSubclasses())
        .contains(Showing.Place.class)
        .allSatisfy(kind ->
            assertThat(Screens.ALL.stream().filter(one -> one.kind().equals(kind)))
                .as(kind.getSimpleName())
                .isNotEmpty());
  }

  @Test
  void everyShortcutHasItsDeedAndKeysOfItsOwn() throws IllegalAccessException {
    for (var field : Shortcut.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        assertThat(Deeds.ALL).containsKey((Shortcut) field.get(null));
      }
    }
    assertThat(Deeds.ALL.keySet().stream().flatMap(one -> one.combinations().stream()))
        .doesNotHaveDuplicates();
  }

  private static List<Object> seen(ChangedProgram changed) throws ReflectiveOperationException {
    var look = changed.loadClass(AtlasSight.class.getName()).getDeclaredMethod("seen");
    look.setAccessible(true);
    return OnFx.call(() -> {
      try {
        return List.copyOf((List<?>) look.invoke(null));
      } catch (InvocationTargetException fault) {
        throw new AssertionError(fault.getCause());
      }
    });
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
