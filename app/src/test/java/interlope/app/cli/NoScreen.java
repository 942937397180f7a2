package interlope.app.cli;

import interlope.app.process.Windows;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A machine without a display.
final class NoScreen implements Windows {
  @Override
  public void open(List<Path> paths) throws NoDisplay {
    throw new NoDisplay(new UnsupportedOperationException("no display"));
  }

  @Override
  public void close() {}

  @Override
  public void screenshots(Path folder, String only, Consumer<Path> told) throws NoDisplay {
    throw new NoDisplay(new UnsupportedOperationException("no fonts"));
  }
}
