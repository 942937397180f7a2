package interlope.app.gui.screenshot;

import interlope.app.gui.part.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Somebody who chooses nothing.
public enum NoDialogs implements FileDialogs {
  INSTANCE;

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
}
