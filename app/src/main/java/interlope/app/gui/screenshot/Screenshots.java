package interlope.app.gui.screenshot;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.SameThread;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.window.Window;
import interlope.app.selection.NamedScenarios;
import interlope.run.Run;
import interlope.run.Runner;
import interlope.run.SuiteListener;
import interlope.run.SuiteOptions;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Draws every picture of [Pictures] at twice its size. On JavaFX's thread.
public final class Screenshots implements AutoCloseable {
  private static final double SCALE = 2;
  private static final int WARM = 40;

  /// The same secrets in every picture that is drawn again.
  private static final String SEED = "7f3a91c2";

  private final Supplier<Runner> labs;
  private @Nullable Runner lab;

  private Screenshots(Supplier<Runner> labs) {
    this.labs = labs;
  }

  /// @param only draws those alone whose names begin with it
  public static void draw(Supplier<Runner> lab, Path folder, String only, Consumer<Path> told) {
    try (var screenshots = new Screenshots(lab)) {
      Files.createDirectories(folder);
      for (var picture : Pictures.all().entrySet()) {
        if (!picture.getKey().startsWith(only)) {
          continue;
        }
        for (boolean dark : new boolean[] {false, true}) {
          var file = folder.resolve(picture.getKey() + (dark ? "-dark" : "-light") + ".png");
          screenshots.draw(picture.getKey(), picture.getValue(), dark, file);
          told.accept(file);
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Made for the first picture of a run, so that a picture of none is there at once.
  private Runner lab() {
    if (lab == null) {
      lab = labs.get();
      warmUp(lab);
    }
    return lab;
  }

  /// A first run in a process takes a second, which no picture should tell.
  private static void warmUp(Runner lab) {
    try {
      var scenarios = NamedScenarios.of(List.of()).scenarios();
      lab.runAll(
          scenarios.stream().filter(scenario -> lab.lacks(scenario).isEmpty()).limit(WARM).toList(),
          new SuiteOptions(SEED, 2, SuiteOptions.DEFAULT_TIMEOUT, false),
          new Unheard());
    } catch (ScenarioException broken) {
      throw new IllegalStateException("the program's own library is broken", broken);
    }
  }

  private static final class Unheard implements SuiteListener {
    @Override
    public void started(Scenario scenario) {}

    @Override
    public void finished(Run run, int done, int total) {}
  }

  private void draw(String name, Consumer<Window> prepare, boolean dark, Path file)
      throws IOException {
    var remembered = Remembered.nothing();
    remembered.dark(dark);
    remembered.stillness(true);
    Pictures.prepare(name, remembered);
    var stage = new Stage();
    try (var window =
        new Window(
            stage,
            remembered,
            _ -> NoDialogs.INSTANCE,
            Stagehand.in(this::lab, () -> SEED),
            new SameThread(),
            Runnable::run)) {
      stage.show();
      prepare.accept(window);
      var root = stage.getScene().getRoot();
      for (int pass = 0; pass < 3; pass++) {
        root.applyCss();
        root.layout();
      }
      var parameters = new SnapshotParameters();
      parameters.setTransform(Transform.scale(SCALE, SCALE));
      Png.write(root.snapshot(parameters, null), file);
    } finally {
      stage.hide();
    }
  }

  @Override
  public void close() {
    if (lab != null) {
      lab.close();
    }
  }
}
