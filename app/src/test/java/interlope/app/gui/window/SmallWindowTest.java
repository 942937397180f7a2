package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.screenshot.Pictures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window where there is little room: the smallest that it can be made, and larger ones whose
/// content is larger too.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallWindowTest {
  private static final List<String> PICTURES =
      List.of("01-start", "18-broken-file", "03-stripping", "08-second-layer");

  static {
    OnFx.start();
  }

  private final Stage stage = OnFx.call(Stage::new);
  private final Window window =
      OnFx.call(() -> SmallWindow.in(stage, SmallWindow.sized(1440, 900, 1)));

  @BeforeAll
  void open() {
    OnFx.run(stage::show);
  }

  @AfterAll
  void close() {
    OnFx.run(stage::hide);
  }

  @ParameterizedTest(name = "{0} × {1}, zoom {2}")
  @CsvSource({"960, 640, 1", "1440, 900, 1.8", "1200, 800, 1.4"})
  void nothingIsCutOrOutsideOrOnSomethingElse(double width, double height, double zoom) {
    assertThat(walk(width, height, zoom))
        .hasSize(PICTURES.size() + 3)
        .allSatisfy((state, faults) -> assertThat(faults).as(state).isEmpty());
  }

  @Test
  void theWalkSeesWhatIsOutsideAndWhatIsOnSomethingElse() {
    var faults =
        OnFx.call(() -> {
          var below = new Button("below");
          var on = new Label("on it");
          var far = new Button("far");
          var pane = new Pane(below, on, far);
          below.resizeRelocate(10, 10, 80, 30);
          on.resizeRelocate(40, 20, 80, 20);
          far.resizeRelocate(280, 100, 60, 30);
          return ScenePlaces.faults(pane, 300, 200);
        });

    assertThat(faults)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("on each other").contains("below", "on it"),
            second -> assertThat(second).startsWith("outside of the window").contains("far"));
  }

  /// The window's content in this size, taken from state to state; its faults in each. All within a
  /// turn of JavaFX's thread, so that the content has this size to the end: the window itself
  /// cannot be given another one without a display.
  private Map<String, List<String>> walk(double width, double height, double zoom) {
    return OnFx.call(() -> {
      var root = (ZoomPane) window.shell().root();
      root.zoomTo(zoom);
      root.resize(width, height);
      root.layout();
      var found = new LinkedHashMap<String, List<String>>();
      window.shell().act(Shortcut.START);
      states()
          .forEach((name, state) -> {
            state.accept(window);
            found.put(name, faults(root));
          });
      return found;
    });
  }

  private static Map<String, Consumer<Window>> states() {
    var states = new LinkedHashMap<String, Consumer<Window>>();
    PICTURES.forEach(name -> states.put(name, Objects.requireNonNull(Pictures.all().get(name))));
    states.put("design", window -> window.shell().act(Shortcut.DESIGN));
    states.put("notebook", Objects.requireNonNull(Pictures.all().get("06-notebook")));
    states.put("library", window -> window.shell().act(Shortcut.SEARCH));
    return states;
  }

  private static List<String> faults(ZoomPane root) {
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      root.layout();
    }
    var faults = ScenePlaces.faults(root, root.getWidth(), root.getHeight());
    SceneTexts.faults(root, 0).forEach(fault -> faults.add(fault.toString()));
    return faults;
  }
}
