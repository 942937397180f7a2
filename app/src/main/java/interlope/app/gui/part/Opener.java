package interlope.app.gui.part;

import java.io.IOException;
import java.nio.file.Path;

/// Starts other programs. Behind an interface, so that tests need none of them.
public interface Opener {
  /// Opens a capture in Wireshark.
  ///
  /// @return whether there is one on this machine
  boolean inWireshark(Path capture) throws IOException;

  /// Opens a folder in the desktop's own browser of files.
  ///
  /// @return whether there is one on this machine
  boolean inFiles(Path folder) throws IOException;
}
