package interlope.app.gui;

import interlope.app.gui.part.FileOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Asks the desktop's own command, since AWT's `Desktop` would need a second toolkit.
final class DesktopFiles implements FileOpener {
  @Override
  public boolean open(Path file) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), file.toString()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  static List<String> command(String system, String file) {
    var name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", file)
        : name.startsWith("mac") ? List.of("open", file) : List.of("xdg-open", file);
  }
}
