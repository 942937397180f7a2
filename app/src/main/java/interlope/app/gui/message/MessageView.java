package interlope.app.gui.message;

import static interlope.app.text.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The selected message, three ways side by side.
public final class MessageView extends VBox {
  private static final double HEIGHT = 196;

  /// In a low window the body gives way before anything else does.
  private static final double LEAST = 84;

  private static final double HEAD = 42;

  private final MessageViewModel model;
  private final HBox segments = Ui.styled(Ui.row(0), "il-segmented");
  private final List<ColumnView> columns = new ArrayList<>();

  public MessageView(Session session) {
    this(new MessageViewModel(session));
  }

  MessageView(MessageViewModel model) {
    this.model = model;
    Ui.styled(this, "il-message");
    segments();
    model.shown().addListener((_, _, now) -> show(now));
    show(model.shown().get());
  }

  private void segments() {
    var group = new ToggleGroup();
    for (var depth : Depth.values()) {
      var segment = Ui.styled(new ToggleButton(depth.title()), "il-segment");
      segment.setUserData(depth);
      segment.setToggleGroup(group);
      segment.setTooltip(new Tooltip(Shortcut.NEXT_DEPTH.titleAndKey()));
      segment.setMinWidth(USE_PREF_SIZE);
      segments.getChildren().add(segment);
    }
    segments.setMaxHeight(USE_PREF_SIZE);
    segments.setMinWidth(USE_PREF_SIZE);
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            model.depth().set((Depth) now.getUserData());
          }
        });
    model.depth().addListener((_, _, now) -> select(group, now));
    select(group, model.depth().get());
  }

  private static void select(ToggleGroup group, Depth depth) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == depth)
        .forEach(group::selectToggle);
  }

  private void show(Shown shown) {
    columns.clear();
    switch (shown) {
      case Shown.Nothing _ ->
          getChildren()
              .setAll(body(Ui.styled(Ui.prose(text("message.none"), "il-muted"), "il-view-none")));
      case Shown.Three three -> {
        three.columns().forEach(column -> columns.add(new ColumnView(column)));
        var row = new HBox();
        for (var column : columns) {
          // The first begins with the stage's wider margin, so that its text is as wide as theirs.
          column.setPrefWidth(columns.getFirst() == column ? 108 : 100);
          column.setMinWidth(0);
          HBox.setHgrow(column, Priority.ALWAYS);
          row.getChildren().add(column);
        }
        getChildren().setAll(head(three), body(row));
      }
      case Shown.Single single -> getChildren().setAll(head(single), body(panel(single)));
    }
  }

  private Node head(Shown.Three three) {
    var name = Ui.label(three.name(), "il-view-what");
    var note = Ui.label(three.note(), "il-muted", "il-small");
    note.setMinWidth(USE_PREF_SIZE);
    var head = Ui.row(8, title(three.title()), name, note, Ui.space(), segments);
    return Ui.height(Ui.styled(head, "il-views-head"), HEAD);
  }

  private static Node head(Shown.Single single) {
    var head =
        Ui.row(8, title(single.title()), Ui.tagged(single.icon(), single.what(), "il-view-moment"));
    return Ui.height(Ui.styled(head, "il-views-head"), HEAD);
  }

  private static Node title(String title) {
    var label = Ui.label(title, "il-view-no");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static VBox panel(Shown.Single single) {
    var scroll = ColumnView.scroll(single.what(), single.body());
    return Ui.styled(new VBox(scroll), "il-view", "client");
  }

  private static <T extends Region> T body(T region) {
    var body = Ui.height(Ui.styled(region, "il-views"), HEIGHT);
    body.setMinHeight(LEAST);
    return body;
  }

  /// Gives the focus to a party's column.
  public void focus(PartyLook party) {
    columns.stream().filter(column -> column.party() == party).forEach(ColumnView::takeFocus);
  }

  /// From text to bytes, to fields, to keys, to text.
  public void nextDepth() {
    model.nextDepth();
  }
}
