package interlope.app.gui;

import interlope.app.gui.keys.Shortcut;
import interlope.event.ladder.Rung;
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
    all.put("30-message-text", window -> at(window, "recording-meets-static-rsa", "POST /login", 0));
    all.put("31-message-bytes", window -> at(window, "recording-meets-static-rsa", "POST /login", 1));
    all.put("32-message-fields", window -> at(window, "rogue-ca-meets-a-pin", "ClientHello", 2));
    all.put("33-message-keys", window -> at(window, "recording-meets-static-rsa", "POST /login", 3));
    all.put("34-certificates", window -> at(window, "rogue-ca-meets-a-pin", "ServerHello", 0));
    all.put("35-inner-layer", window -> at(window, "rogue-ca-meets-a-sealed-box", "POST /inner", 0));
    all.put("36-changed-byte", window -> at(window, "bit-flipped-in-a-sealed-box", "POST /inner", 0));
    all.put("37-notebook", Pictures::notebook);
    return all;
  }

  /// Shows the first message of a run whose name begins with `name`.
  private static void at(Window window, String id, String name, int deeper) {
    run(window, id);
    for (int turn = 0; turn < deeper; turn++) {
      window.shell().act(Shortcut.NEXT_DEPTH);
    }
    window.session().play().stream()
        .flatMap(play -> play.ladder().rungs().stream())
        .filter(rung -> rung instanceof Rung.Message message && message.name().startsWith(name))
        .findFirst()
        .ifPresent(rung -> window.session().playhead().goTo(rung.number()));
  }

  private static void notebook(Window window) {
    run(window, "recording-meets-static-rsa");
    window.shell().act(Shortcut.NOTEBOOK);
    window.session().playhead().toLast();
  }

  private static void run(Window window, String id) {
    window.session().run(window.library().named(id).orElseThrow());
  }
}
