package interlope.app.gui.design;

import static interlope.app.text.Texts.text;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Session;
import interlope.app.gui.session.Showing;
import interlope.design.Design;
import interlope.library.Gallery;
import interlope.scenario.DesignKey;
import interlope.scenario.NamedDesign;
import interlope.scenario.text.DesignText;
import interlope.scenario.vary.DesignChange;
import interlope.scenario.vary.DesignOption;
import interlope.scenario.vary.DesignVariant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The design of what is shown, and what can be made of it. It knows no controls.
public final class DesignViewModel {
  private final Session session;
  private final ReadOnlyObjectWrapper<List<DesignRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Play> play = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private List<DesignChange.Reset> resets = List.of();
  private @Nullable Design own;

  public DesignViewModel(Session session) {
    this.session = session;
    session.showing().addListener((_, _, now) -> show(now));
    show(session.showing().get());
  }

  /// A row for each key that can be changed, in the catalogue's order; none where no run is shown.
  public ReadOnlyObjectProperty<List<DesignRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /// The run whose design this is.
  public ReadOnlyObjectProperty<@Nullable Play> play() {
    return play.getReadOnlyProperty();
  }

  /// What came of saving, for people; empty where there is nothing to say.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Whether the design can be changed: a recorded run has to be run again first.
  public boolean isOpen() {
    var shown = play.get();
    return shown != null && !shown.saved();
  }

  /// Whether the design is another than the scenario's own.
  public boolean isChanged() {
    var shown = play.get();
    return shown != null && own != null && !own.equals(shown.design());
  }

  private void show(Showing showing) {
    if (!(showing instanceof Showing.Played(var shown))) {
      return;
    }
    if (shown.before() == null) {
      own = shown.design();
      resets = List.of();
    }
    play.set(shown);
    rows.set(DesignVariant.keys().stream().map(key -> row(shown, key)).toList());
    said.set("");
  }

  private DesignRow row(Play shown, DesignKey key) {
    return new DesignRow(
        key,
        DesignVariant.options(shown.design(), key),
        was(shown, key).map(value -> DesignRow.nameOf(key, value)).orElse(null),
        resets.stream()
            .filter(reset -> reset.key().equals(key.word()))
            .map(reset -> sentence(reset.why()))
            .findFirst()
            .orElse(null));
  }

  private static Optional<Object> was(Play shown, DesignKey key) {
    return Optional.ofNullable(shown.before())
        .map(before -> DesignVariant.value(before.run().scenario().design(), key.word()))
        .filter(value -> !value.equals(DesignVariant.value(shown.design(), key.word())));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
  }

  /// Takes a word of a key, or takes one off a list; the run is played again with it.
  public void choose(DesignOption option) {
    option
        .change()
        .ifPresent(change -> {
          resets = change.resets();
          session.change(change.design());
        });
  }

  /// Sets a key to a value in its JSON form, where that can be.
  public void set(String key, Object value) {
    var shown = play.get();
    if (shown != null) {
      DesignVariant.nearest(shown.design(), key, value)
          .ifPresent(change -> {
            resets = change.resets();
            session.change(change.design());
          });
    }
  }

  /// Goes back to the scenario's own design.
  public void reset() {
    if (own != null) {
      resets = List.of();
      session.change(own);
    }
  }

  /// The designs to start from that ship with the program.
  public List<NamedDesign> gallery() {
    return Gallery.designs();
  }

  public void start(NamedDesign design) {
    resets = List.of();
    session.change(design.design());
  }

  /// A name for the file that this design might be saved in.
  public String suggestedFile() {
    var shown = play.get();
    return shown == null ? "design.yaml" : shown.scenario().id() + "-design.yaml";
  }

  /// Writes the design as YAML, whole by a rename, and tells what came of it.
  public void save(Path file) {
    var shown = play.get();
    if (shown == null) {
      return;
    }
    var named = file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    var target = named ? file : file.resolveSibling(file.getFileName() + ".yaml");
    var fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.writeString(fresh, DesignText.of(shown.scenario().title(), shown.design()));
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      said.set(text("design.saved", target.getFileName()));
    } catch (IOException unwritable) {
      discard(fresh);
      said.set(text("design.not-saved", target));
    }
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // It could not be written either.
    }
  }
}
