package interlope.app.gui;

import interlope.app.gui.keys.Shortcut;
import java.util.LinkedHashMap;
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
    all.put("2-stage-mid-play", window -> {
      run(window, "leaked-key-changes-a-transfer");
      window.session().playhead().goTo(9);
    });
    all.put("2-stage-changed", window -> run(window, "leaked-key-changes-a-transfer"));
    all.put("2-stage-sealed-inside", window -> run(window, "rogue-ca-meets-a-sealed-box"));
    all.put("2-stage-bit-flipped", window -> run(window, "bit-flipped-in-a-sealed-box"));
    all.put("2-stage-off-path", window -> run(window, "leaked-key-off-path"));
    all.put("2-stage-nobody", window -> run(window, "app-loses-its-pinned-key"));
    all.put("2-stage-dense", window -> {
      run(window, "page-box-meets-a-replaced-script-stripped");
      window.shell().act(Shortcut.FOLD);
      window.shell().stage().dense().set(true);
    });
    all.put("5-keys", window -> window.shell().act(Shortcut.KEYS));
    return all;
  }

  private static void run(Window window, String id) {
    window.session().run(window.library().named(id).orElseThrow());
  }
}
