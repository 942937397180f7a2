package interlope.app.gui.design;

import static interlope.word.Texts.text;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.design.Design;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.design.vary.DesignChange;
import interlope.design.vary.DesignOption;
import interlope.design.vary.DesignOptions;
import interlope.library.Gallery;
import interlope.scenario.file.DesignText;
import interlope.scenario.parse.NamedDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The design of what is shown, and what can be made of it. It knows no controls.
public final class DesignViewModel {
  private final WindowSession session;
  private final ReadOnlyObjectWrapper<List<DesignRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Play> play = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<NamedDesign>> gallery =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<DesignChange.Concession> concessions = List.of();
  private @Nullable Design own;

  public DesignViewModel(WindowSession session) {
    this.session = session;
    session.showing().addListener((_, _, now) -> show(now));
    show(session.showing().get());
    session.inBackground(Gallery::designs, gallery::set);
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
      if (!isSameAgain(shown)) {
        own = shown.design();
      }
      concessions = List.of();
    }
    play.set(shown);
    list(shown);
    said.set("");
  }

  private void list(Play shown) {
    rows.set(Keys.OPEN.stream().map(key -> row(shown, key)).toList());
  }

  /// Whether what was shown was run once more as it was: a changed design is still a changed one.
  private boolean isSameAgain(Play next) {
    var shown = play.get();
    return shown != null
        && !next.saved()
        && shown.scenario().id().equals(next.scenario().id())
        && shown.scenario().origin().equals(next.scenario().origin())
        && shown.design().equals(next.design());
  }

  private DesignRow row(Play shown, Key<?> key) {
    return new DesignRow(
        key,
        DesignOptions.of(shown.design(), key),
        was(shown, key).map(DesignRow::nameOf).orElse(null),
        concessions.stream()
            .filter(given -> given.key() == key)
            .map(given -> sentence(given.why().why()))
            .findFirst()
            .orElse(null));
  }

  private static Optional<Setting<?>> was(Play shown, Key<?> key) {
    return Optional.ofNullable(shown.before())
        .<Setting<?>>map(before -> before.run().scenario().design().setting(key))
        .filter(setting -> !setting.equals(shown.design().setting(key)));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
  }

  /// Takes a word of a key, or takes one off a list; the run is played again with it. A word that
  /// cannot be taken leaves the rows as they were, and they are told again.
  public void choose(DesignOption option) {
    var shown = play.get();
    if (shown != null) {
      option.change().ifPresentOrElse(this::change, () -> list(shown));
    }
  }

  private void change(DesignChange change) {
    change(change.design(), change.concessions());
  }

  private void change(Design design, List<DesignChange.Concession> gaveWay) {
    if (isOpen()) {
      concessions = gaveWay;
      session.change(design);
    }
  }

  /// Goes back to the scenario's own design.
  public void reset() {
    if (own != null) {
      change(own, List.of());
    }
  }

  /// The designs to start from that ship with the program; none until they have been read.
  public ReadOnlyObjectProperty<List<NamedDesign>> gallery() {
    return gallery.getReadOnlyProperty();
  }

  public void start(NamedDesign design) {
    change(design.design(), List.of());
  }

  /// Whether there is a design to save: that of the run that is shown now.
  public boolean canSave() {
    return session.play().isPresent();
  }

  /// A name for the file that this design might be saved in.
  public String suggestedFile() {
    return session.play().map(shown -> shown.scenario().id() + "-").orElse("") + "design.yaml";
  }

  /// Writes the design that is shown as YAML, in the background, and tells what came of it.
  public void save(Path file) {
    session
        .play()
        .ifPresent(shown -> {
          var text = DesignText.of(text("design.title", shown.scenario().title()), shown.design());
          session.inBackground(() -> SavedDesign.write(file, text), said::set);
        });
  }
}
