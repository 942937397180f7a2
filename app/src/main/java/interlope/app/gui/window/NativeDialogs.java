package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.part.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The desktop's own dialogs.
public final class NativeDialogs implements FileDialogs {
  private final Stage stage;

  public NativeDialogs(Stage stage) {
    this.stage = stage;
  }

  @Override
  public List<Path> files() {
    var chosen = chooser(text("window.open-files")).showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(text("window.open-folder"));
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> target(String suggested) {
    var chooser = chooser(text("window.save-design"));
    chooser.setInitialFileName(suggested);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private static FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                text("window.yaml-files"), "*.yaml", "*.yml", "run.json"),
            new FileChooser.ExtensionFilter(text("window.all-files"), "*"));
    return chooser;
  }
}
