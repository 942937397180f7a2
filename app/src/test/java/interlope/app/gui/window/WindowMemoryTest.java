package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Speed;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen in a window, in the next one.
class WindowMemoryTest {
  @TempDir private Path folder;

  /// What can be chosen about how a run is shown.
  private record Chosen(
      boolean panel, boolean notebook, boolean dense, boolean message, Speed speed) {}

  @BeforeAll
  static void toolkit() {
    OnFx.start();
  }

  @Test
  void theFirstWindowHasThePanelWithTheDesign() {
    assertThat(in(WindowMemoryTest::chosen))
        .isEqualTo(new Chosen(true, false, false, true, Speed.NORMAL));
  }

  @Test
  void theNextWindowIsAsTheLastWas() {
    var changed =
        in(window -> {
          var shell = window.shell();
          shell.act(Shortcut.NOTEBOOK);
          shell.act(Shortcut.NOTEBOOK);
          shell.act(Shortcut.FASTER);
          shell.runScreen().stage().dense().set(true);
          shell.runScreen().stage().message().unfolded().set(false);
          return chosen(window);
        });

    assertThat(changed).isEqualTo(new Chosen(false, true, true, false, Speed.FAST));
    assertThat(in(WindowMemoryTest::chosen)).isEqualTo(changed);
  }

  private static Chosen chosen(Window window) {
    var root = window.shell().root();
    var side = root.lookup(".il-side");
    return new Chosen(
        side != null && SceneTexts.isSeen(side),
        root.lookup(".il-notebook") != null,
        window.shell().runScreen().stage().dense().get(),
        window.shell().runScreen().stage().message().unfolded().get(),
        window.session().playhead().speed().get());
  }

  /// Does something in a window that shows a run, and closes it.
  private <T> T in(Function<Window, T> work) {
    return OnFx.call(() -> {
      var stage = new Stage();
      var window = SmallWindow.in(stage, Remembered.in(folder.resolve("window.properties")));
      stage.show();
      try {
        window.session().run(Rehearsal.scenario("strip-meets-nothing"));
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return work.apply(window);
      } finally {
        stage.hide();
      }
    });
  }
}
