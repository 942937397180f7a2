package interlope.app.gui.memory;

import interlope.verdict.VerdictWord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers from one start to the next. A file that is lost, damaged or cannot be
/// written costs memory alone. On the window's thread.
public final class Remembered {
  private static final String VERDICT = "verdict.";

  private final Optional<Path> file;
  private final Properties values = new Properties();

  private Remembered(Optional<Path> file) {
    this.file = file;
  }

  /// Nothing, and nothing is kept.
  public static Remembered nothing() {
    return new Remembered(Optional.empty());
  }

  /// What `file` holds.
  public static Remembered in(Path file) {
    var remembered = new Remembered(Optional.of(file));
    try {
      if (Files.isRegularFile(file)) {
        remembered.values.load(new StringReader(Files.readString(file)));
      }
    } catch (IOException | IllegalArgumentException damaged) {
      remembered.values.clear();
    }
    return remembered;
  }

  /// Where a desktop keeps such things: `$XDG_CONFIG_HOME`, `%APPDATA%`, or below the home folder.
  public static Path usualPlace(Map<String, String> environment, Path home) {
    for (var name : new String[] {"XDG_CONFIG_HOME", "APPDATA"}) {
      var folder = environment.getOrDefault(name, "");
      if (!folder.isEmpty()) {
        return Path.of(folder, "interlope", "window.properties");
      }
    }
    return home.resolve(".config/interlope/window.properties");
  }

  /// Light or dark, where somebody chose.
  public Optional<Boolean> dark() {
    return flag("dark");
  }

  public void dark(boolean dark) {
    flag("dark", dark);
  }

  /// Whether motion is reduced, where somebody chose.
  public Optional<Boolean> stillness() {
    return flag("still");
  }

  public void stillness(boolean still) {
    flag("still", still);
  }

  /// Whether something that was kept under `name` was wanted.
  public Optional<Boolean> flag(String name) {
    return get(name).map(Boolean::parseBoolean);
  }

  public void flag(String name, boolean wanted) {
    set(name, String.valueOf(wanted));
  }

  /// A number that was kept under `name`.
  public Optional<Double> number(String name) {
    try {
      return get(name).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  public void number(String name, double value) {
    set(name, String.valueOf(value));
  }

  /// A word that was kept under `name`.
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  public void set(String name, String value) {
    values.setProperty(name, value);
  }

  public void forget(String name) {
    values.remove(name);
  }

  /// What the question with this key came to, the last time that it was run.
  public Optional<VerdictWord> verdict(String questionKey) {
    return get(VERDICT + questionKey).flatMap(VerdictWord::named);
  }

  public void verdict(String questionKey, VerdictWord verdict) {
    set(VERDICT + questionKey, verdict.word());
  }

  /// Writes the file whole, by a rename; that it could not be written is no error here.
  public void save() {
    if (file.isEmpty()) {
      return;
    }
    var target = file.get();
    var fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.createDirectories(target.getParent());
      var text = new StringWriter();
      values.store(text, "What the window of interlope remembers; safe to delete.");
      Files.writeString(fresh, text.toString());
      move(fresh, target);
    } catch (IOException unwritable) {
      discard(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException _) {
      // It lies where nothing could be written either.
    }
  }
}
