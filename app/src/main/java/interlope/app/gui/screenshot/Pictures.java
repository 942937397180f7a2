package interlope.app.gui.screenshot;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.window.Screen;
import interlope.app.gui.window.Screens;
import interlope.app.gui.window.Window;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.ladder.Rung;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Every screen and state that is drawn, by the name of its picture, with what brings the window
/// there.
public final class Pictures {
  private static final String BROKEN =
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

  private Pictures() {}

  public static Map<String, Consumer<Window>> all() {
    var all = new LinkedHashMap<String, Consumer<Window>>();
    all.put("01-start", _ -> {});
    all.put("02-search", Pictures::search);
    all.put("03-stripping", window -> run(window, "strip-meets-nothing"));
    all.put("04-stripping-meets-hsts", Pictures::hsts);
    all.put("05-recording", window -> run(window, "recording-meets-static-rsa"));
    all.put("06-notebook", Pictures::notebook);
    all.put("07-pin", window -> at(window, "rogue-ca-meets-a-pin", "ServerHello", 0));
    all.put("08-second-layer", window -> at(window, "rogue-ca-meets-a-sealed-box", "POST", 0));
    all.put("09-bit-flipped", window -> run(window, "bit-flipped-in-a-sealed-box"));
    all.put("10-transfer-changed", Pictures::midPlay);
    all.put("11-bytes", window -> at(window, "recording-meets-static-rsa", "POST /login", 1));
    all.put("12-fields", window -> at(window, "rogue-ca-meets-a-pin", "ClientHello", 2));
    all.put(
        "13-keys-of-a-session",
        window -> at(window, "recording-meets-static-rsa", "POST /login", 3));
    all.put("14-off-path", window -> run(window, "leaked-key-off-path"));
    all.put("15-lockout", window -> run(window, "app-loses-its-pinned-key"));
    all.put("16-unfolded", Pictures::unfolded);
    all.put("17-library", Pictures::library);
    all.put("18-broken-file", Pictures::brokenFile);
    all.put("19-keys", window -> window.shell().act(Shortcut.KEYS));
    all.put("20-small-window", window -> run(window, "strip-meets-nothing"));
    all.put("21-small-with-drawer", Pictures::drawer);
    Screens.places()
        .filter(place -> all.keySet().stream().noneMatch(name -> name.endsWith(place.name())))
        .toList()
        .forEach(place -> all.put(next(all) + place.name(), go(place)));
    return all;
  }

  private static String next(Map<String, ?> all) {
    return "%02d-".formatted(all.size() + 1);
  }

  private static Consumer<Window> go(Screen.Place place) {
    return window -> window.shell().act(place.shortcut());
  }

  /// What a window remembers before the picture of this name is drawn in it.
  static void prepare(String name, Remembered remembered) {
    if (name.contains("small")) {
      remembered.number("width", 960);
      remembered.number("height", 640);
    }
  }

  private static void drawer(Window window) {
    run(window, "strip-meets-nothing");
    window.shell().act(Shortcut.DESIGN);
  }

  private static void search(Window window) {
    window.library().search().set("sslstrip");
    window.library().runAll();
    run(window, "strip-meets-hsts-on-the-second-visit");
  }

  private static void hsts(Window window) {
    run(window, "strip-meets-nothing");
    window
        .session()
        .play()
        .ifPresent(play -> window.session().change(play.design().with(Keys.HSTS, Hsts.PRELOAD)));
  }

  private static void notebook(Window window) {
    run(window, "recording-meets-static-rsa");
    window.shell().act(Shortcut.NOTEBOOK);
    window.session().playhead().toLast();
  }

  private static void midPlay(Window window) {
    run(window, "leaked-key-changes-a-transfer");
    window.session().play().stream()
        .flatMap(play -> play.ladder().rungs().stream())
        .filter(rung -> rung instanceof Rung.Message message && message.wasChanged())
        .findFirst()
        .ifPresent(rung -> window.session().playhead().goTo(rung.number()));
  }

  private static void unfolded(Window window) {
    run(window, "page-box-meets-a-replaced-script-stripped");
    window.shell().act(Shortcut.FOLD);
    window.shell().runScreen().stage().dense().set(true);
  }

  private static void library(Window window) {
    window.library().search().set("inner layer");
    window.library().runAll();
    window.library().search().set("");
    run(window, "leaked-key-meets-a-sealed-box");
  }

  private static void brokenFile(Window window) {
    try {
      var folder = Files.createTempDirectory("interlope");
      var file = Files.createDirectory(folder.resolve("our-app")).resolve("rogue-ca.yaml");
      Files.writeString(file, BROKEN);
      window.library().open(List.of(file));
      Files.delete(file);
      Files.delete(file.getParent());
      Files.delete(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Shows the first message of a run whose name begins with `name`.
  ///
  /// @param deeper how often its views go on from text to bytes, fields and keys
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

  private static void run(Window window, String id) {
    window.session().run(window.library().named(id).orElseThrow());
  }
}
