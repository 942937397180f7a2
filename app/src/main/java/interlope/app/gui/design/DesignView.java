package interlope.app.gui.design;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.WindowSession;
import interlope.attack.Attack;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.scenario.parse.NamedDesign;
import interlope.word.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The design of what is shown, at the right of the window: every key as a control.
public final class DesignView extends VBox {
  /// The groups of the panel, each with its keys, in order.
  private static final Map<String, List<String>> GROUPS = groups();

  /// What a scroll bar takes at least.
  private static final double BAR = 6;

  private final DesignViewModel model;
  private final FileDialogs dialogs;
  private final Map<String, RowView> rows = new LinkedHashMap<>();
  private final VBox body = Ui.styled(Ui.column(4), "il-design-body");
  private final Label attack = Ui.prose("", "il-mono-small");
  private final VBox recorded;
  private final Button reset;
  private final MenuButton gallery = new MenuButton(text("design.gallery"));
  private final Label ignored = Ui.prose(text("design.ignored"), "il-small", "il-muted");
  private final Label said = Ui.prose("", "il-small", "il-muted");

  public DesignView(WindowSession session, FileDialogs dialogs) {
    this.dialogs = dialogs;
    model = new DesignViewModel(session);
    reset = Ui.link(text("design.reset"), model::reset);
    recorded =
        Ui.column(
            6,
            Ui.prose(text("design.recorded"), "il-small", "il-muted"),
            Ui.button("mdi2r-refresh", text("design.run-it"), session::runAgain));
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll
        .viewportBoundsProperty()
        .addListener((_, _, seen) -> {
          // A scroll bar stands in the margin, so that the rows are as wide as without it.
          body.getStyleClass().remove("beside-bar");
          if (seen.getWidth() < scroll.getWidth() - BAR) {
            body.getStyleClass().add("beside-bar");
          }
        });
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    said.textProperty().bind(model.said());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    model.rows().addListener((_, _, now) -> show(now));
    show(model.rows().get());
    model.gallery().addListener((_, _, now) -> fill(now));
    fill(model.gallery().get());
  }

  private static Map<String, List<String>> groups() {
    var groups = new LinkedHashMap<String, List<String>>();
    groups.put("channel", words(Keys.CLIENT, Keys.TRANSPORT));
    groups.put("trust", words(Keys.TRUST));
    groups.put("browser", words(Keys.VISITED_BEFORE, Keys.HSTS, Keys.SECURE_COOKIES));
    groups.put("second-layer", words(Keys.INNER, Keys.REPLAY_GUARD));
    groups.put("customer", words(Keys.PASSWORD));
    return groups;
  }

  private static List<String> words(Key<?>... keys) {
    return Arrays.stream(keys).map(Key::word).toList();
  }

  private VBox head() {
    var save =
        Ui.iconButton("mdi2c-content-save-outline", Shortcut.SAVE_DESIGN.titleAndKey(), this::save);
    return Ui.styled(
        Ui.column(4, Ui.row(6, gallery, Ui.space(), reset, save), said), "il-design-head");
  }

  private void fill(List<NamedDesign> designs) {
    gallery.getItems().setAll(designs.stream().map(this::item).toList());
  }

  private MenuItem item(NamedDesign design) {
    var item = new MenuItem(design.title());
    item.setOnAction(_ -> model.start(design));
    return item;
  }

  /// Asks where to, and saves the design there; does nothing where no run is shown.
  public void save() {
    if (model.canSave()) {
      dialogs.target(model.suggestedFile()).ifPresent(model::save);
    }
  }

  private void show(List<DesignRow> shown) {
    if (shown.isEmpty()) {
      return;
    }
    if (rows.isEmpty()) {
      build(shown);
    }
    shown.forEach(row -> rowOf(row).show(row, model.isOpen()));
    reset.setVisible(model.isChanged() && model.isOpen());
    gallery.setDisable(!model.isOpen());
    show(recorded, !model.isOpen());
    var play = model.play().get();
    if (play != null) {
      show(ignored, !play.design().get(Keys.CLIENT).showsPages());
      tellAttack(play);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private RowView rowOf(DesignRow row) {
    return rows.computeIfAbsent(row.key().word(), _ -> new RowView(row, model::choose));
  }

  private void build(List<DesignRow> shown) {
    shown.forEach(this::rowOf);
    body.getChildren().add(recorded);
    GROUPS.forEach((group, keys) -> {
      body.getChildren().add(Ui.label(text("design.group." + group), "il-group"));
      keys.forEach(key -> body.getChildren().add(rows.get(key)));
      if (group.equals("browser")) {
        body.getChildren().add(ignored);
      }
    });
    rows.forEach((key, row) -> {
      if (!body.getChildren().contains(row)) {
        body.getChildren().add(row);
      }
    });
    body.getChildren().addAll(Ui.label(text("design.group.attack"), "il-group"), attack);
  }

  private void tellAttack(Play play) {
    var mishap = play.scenario().mishap();
    attack.setText(mishap == null ? words(play.scenario().attack()) : mishap.word());
    attack.setTooltip(
        new Tooltip(
            mishap == null
                ? Page.of(play.scenario().attack().entry()).sentence()
                : Page.of(mishap).sentence()));
  }

  private static String words(Attack attack) {
    return attack.position().word() + ", " + attack.entry().word() + ", " + attack.action().word();
  }
}
