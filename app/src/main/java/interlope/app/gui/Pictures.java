package interlope.app.gui;

import interlope.app.gui.keys.Shortcut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Every screen and state that is drawn, by the name of its picture, with what brings the window
/// there.
final class Pictures {
  private Pictures() {}

  static Map<String, Consumer<Window>> all() {
    var all = new LinkedHashMap<String, Consumer<Window>>();
    all.put("1-start", _ -> {});
    all.put("2-stripping", window -> run(window, "strip-meets-nothing"));
    all.put("3-recording", window -> run(window, "recording-meets-static-rsa"));
    all.put("4-blocked", window -> run(window, "rogue-ca-meets-a-pin"));
    all.put("5-keys", window -> window.shell().act(Shortcut.KEYS));
    all.put("6-search", Pictures::search);
    all.put("6-library-run", Pictures::library);
    all.put("7-broken-file", Pictures::brokenFile);
    return all;
  }

  private static void search(Window window) {
    window.library().search().set("sslstrip");
    window.library().runAll();
    run(window, "strip-meets-hsts-on-the-second-visit");
  }

  private static void library(Window window) {
    window.library().search().set("inner layer");
    window.library().runAll();
    window.library().search().set("");
    run(window, "leaked-key-meets-a-sealed-box");
  }

  private static void brokenFile(Window window) {
    var text =
        """
        # What if a public authority is fooled, and our app has a pin?
        id: our-app-meets-a-rogue-ca
        title: A trusted CA mis-issues, and our app pins its key
        tags: [rogue-ca, pinning]
        design:
          client: mobile-app
          transport: tls14
          trust: pinned-key
          trust: public-ca
        attack:
          entry: rouge-ca
          action: read
        expect:
          verdict: blocked
          losses: []
        """;
    try {
      var folder = Files.createTempDirectory("interlope");
      var file = Files.createDirectory(folder.resolve("our-app")).resolve("rogue-ca.yaml");
      Files.writeString(file, text);
      window.library().open(List.of(file));
      Files.delete(file);
      Files.delete(file.getParent());
      Files.delete(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void run(Window window, String id) {
    window.session().run(window.library().named(id).orElseThrow());
  }
}
