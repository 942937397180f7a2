package interlope.app.gui;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.session.SameThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

/// Draws every picture of [Pictures] at twice its size. On JavaFX's thread.
final class Screenshots {
  private static final double SCALE = 2;

  private static final FileDialogs NO_DIALOGS =
      new FileDialogs() {
        @Override
        public List<Path> files() {
          return List.of();
        }

        @Override
        public Optional<Path> folder() {
          return Optional.empty();
        }

        @Override
        public Optional<Path> target(String suggested) {
          return Optional.empty();
        }
      };

  private Screenshots() {}

  /// @param only draws those alone whose names begin with it
  static void draw(Path folder, String only, Consumer<Path> told) {
    try {
      Files.createDirectories(folder);
      for (var picture : Pictures.all().entrySet()) {
        if (!picture.getKey().startsWith(only)) {
          continue;
        }
        for (boolean dark : new boolean[] {false, true}) {
          var file = folder.resolve(picture.getKey() + (dark ? "-dark" : "-light") + ".png");
          draw(picture.getValue(), dark, file);
          told.accept(file);
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void draw(Consumer<Window> prepare, boolean dark, Path file) throws IOException {
    var remembered = Remembered.nothing();
    remembered.dark(dark);
    remembered.stillness(true);
    var stage = new Stage();
    try (var window =
        new Window(stage, remembered, _ -> NO_DIALOGS, new SameThread(), Runnable::run)) {
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
}
