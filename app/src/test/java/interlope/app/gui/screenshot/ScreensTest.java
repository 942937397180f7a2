package interlope.app.gui.screenshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.SameThread;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Unmeasured;
import interlope.app.gui.window.OnFx;
import interlope.app.gui.window.SceneTexts;
import interlope.app.gui.window.Theme;
import interlope.app.gui.window.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks the scene of every screen and state that is drawn for the README, light and dark.
class ScreensTest {
  /// WCAG 2.2, success criterion 1.4.3 (AA).
  private static final double LEAST_CONTRAST = 4.5;

  /// In these the verdict tells what other designs would have come to; measuring it takes longer
  /// than all else, and looks alike in the others.
  private static final Set<String> MEASURED =
      Set.of("03-stripping", "08-second-layer", "14-off-path", "15-lockout");

  @BeforeAll
  static void toolkit() {
    OnFx.start();
  }

  static Stream<String> screens() {
    return Pictures.all().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void everyTextCanBeReadOnItsGroundAndIsWholeAndEveryControlHasAName(String name) {
    List<Seen> seen = look(name);

    assertThat(seen)
        .hasSize(2)
        .allSatisfy(one -> {
          assertThat(one.faults()).isEmpty();
          assertThat(one.nameless()).isEmpty();
        });
  }

  /// What a walk through one scene found.
  private record Seen(boolean dark, List<SceneTexts.Fault> faults, List<String> nameless) {}

  @Test
  void theWalkSeesWhatIsTooPale() {
    assertThat(SceneTexts.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
    assertThat(SceneTexts.ratio(Color.web("#777777"), Color.WHITE)).isLessThan(LEAST_CONTRAST);
  }

  private static List<String> nameless(Parent root) {
    var found = new ArrayList<String>();
    SceneTexts.walk(
        root,
        node -> {
          if (node instanceof Control control
              && control.isFocusTraversable()
              && SceneTexts.isSeen(control)
              && !(control instanceof ScrollPane)
              && name(control).isBlank()) {
            found.add(control + " in " + control.getParent());
          }
        });
    return found;
  }

  private static String name(Node node) {
    var said = node.getAccessibleText();
    if (said != null && !said.isBlank()) {
      return said;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  /// The screen in light and in dark.
  private static List<Seen> look(String picture) {
    return on(picture, scene -> Stream.of(false, true).map(dark -> look(scene, dark)).toList());
  }

  /// What can be read or heard on the screen.
  static List<String> said(String picture) {
    OnFx.start();
    return on(picture, scene -> SceneTexts.said(laidOut(scene)));
  }

  private static <T> T on(String picture, Function<Scene, T> look) {
    return OnFx.call(() -> {
      var remembered = Remembered.nothing();
      remembered.dark(false);
      remembered.stillness(true);
      Pictures.prepare(picture, remembered);
      var stage = new Stage();
      try (var window =
          new Window(
              stage,
              remembered,
              _ -> NoDialogs.INSTANCE,
              Stagehand.in(() -> Rehearsal.LAB, () -> "7f3a91c2"),
              MEASURED.contains(picture) ? new SameThread() : new Unmeasured(),
              Runnable::run)) {
        stage.show();
        Objects.requireNonNull(Pictures.all().get(picture)).accept(window);
        return look.apply(stage.getScene());
      } finally {
        stage.hide();
      }
    });
  }

  private static Seen look(Scene scene, boolean dark) {
    Theme.dress(scene, dark);
    var root = laidOut(scene);
    return new Seen(dark, SceneTexts.faults(root, LEAST_CONTRAST), nameless(root));
  }

  private static Parent laidOut(Scene scene) {
    var root = scene.getRoot();
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
    return root;
  }
}
