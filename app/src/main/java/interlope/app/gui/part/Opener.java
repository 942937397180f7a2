package interlope.app.gui.part;

import java.io.IOException;
import java.nio.file.Path;

/// Starts other programs, which may take a moment. Behind an interface, so that tests need none of
/// them.
public interface Opener {
  /// Opens a capture in Wireshark.
  ///
  /// @return whether there is one on this machine, and it did not end at once with a failure
  boolean inWireshark(Path capture) throws IOException;

  /// Opens a file, or a folder, with what the desktop has for it.
  ///
  /// @return whether there is such a program, and it did not end at once with a failure
  boolean onDesktop(Path fileOrFolder) throws IOException;
}
