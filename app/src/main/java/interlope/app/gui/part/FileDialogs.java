package interlope.app.gui.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files. Behind an interface, since a window without a screen has no dialogs.
public interface FileDialogs {
  /// Files to open; none where nothing was chosen.
  List<Path> files();

  /// A folder to open.
  Optional<Path> folder();

  /// Where to save.
  ///
  /// @param suggested a file's name
  Optional<Path> target(String suggested);
}
