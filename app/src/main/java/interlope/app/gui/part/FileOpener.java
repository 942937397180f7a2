package interlope.app.gui.part;

import java.nio.file.Path;

/// Opens a file with the program that the desktop has for it. It may block for a moment.
public interface FileOpener {
  /// Whether a program was found and begun.
  boolean open(Path file);
}
