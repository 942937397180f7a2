package interlope.app.gui.message;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.message.account.Depth;
import interlope.app.gui.message.account.RungDetail;
import interlope.app.gui.message.column.ColumnView;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.part.YieldingRow;
import interlope.app.gui.session.WindowSession;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The selected message, three ways side by side.
public final class MessageView extends VBox {
  private static final double HEIGHT = 196;

  /// In a low window the body gives way, or is folded away.
  private static final double LEAST = 84;

  private static final double HEAD = 42;
  private static final double LOW_HEAD = 36;

  private final MessageViewModel model;
  private final HBox segments = Ui.styled(Ui.row(0), "il-segmented");
  private final List<ColumnView> columns = new ArrayList<>();
  private final ObservableBooleanValue low;
  private final BooleanProperty unfolded = new SimpleBooleanProperty(true);

  /// @param low whether there is little height
  public MessageView(WindowSession session, ObservableBooleanValue low) {
    this(new MessageViewModel(session), low);
  }

  MessageView(MessageViewModel model, ObservableBooleanValue low) {
    this.model = model;
    this.low = low;
    Ui.styled(this, "il-message");
    segments();
    model.shown().addListener((_, _, now) -> show(now));
    unfolded.addListener((_, _, _) -> show(model.shown().get()));
    low.subscribe(() -> show(model.shown().get()));
    show(model.shown().get());
  }

  /// Whether the three views stand below their head in a low window too.
  public BooleanProperty unfolded() {
    return unfolded;
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

  private void show(RungDetail shown) {
    columns.clear();
    switch (shown) {
      case RungDetail.Nothing _ -> {
        var none = Ui.styled(Ui.prose(text("message.none"), "il-muted"), "il-view-none");
        getChildren().setAll(body(none));
      }
      case RungDetail.Three three -> fill(head(three), isFolded() ? null : columns(three));
      case RungDetail.Single single -> fill(head(single), isFolded() ? null : panel(single));
    }
  }

  private boolean isFolded() {
    return low.get() && !unfolded.get();
  }

  private void fill(HBox head, @Nullable Region content) {
    if (low.get()) {
      var name = unfolded.get() ? text("message.fold") : text("message.unfold");
      var icon = unfolded.get() ? "mdi2c-chevron-down" : "mdi2c-chevron-up";
      head.getChildren().add(Ui.iconButton(icon, name, () -> unfolded.set(!unfolded.get())));
    }
    getChildren().setAll(Ui.height(head, low.get() ? LOW_HEAD : HEAD));
    if (content != null) {
      getChildren().add(body(content));
    }
  }

  private HBox columns(RungDetail.Three three) {
    three.columns().forEach(column -> columns.add(new ColumnView(column, low.get())));
    var row = new HBox();
    for (var column : columns) {
      // The first begins with the stage's wider margin, so that its text is as wide as theirs.
      column.setPrefWidth(columns.getFirst() == column ? 108 : 100);
      column.setMinWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      row.getChildren().add(column);
    }
    return row;
  }

  private HBox head(RungDetail.Three three) {
    var name = Ui.label(three.name(), "il-view-what");
    var note = Ui.label(three.note(), "il-muted", "il-small");
    var title = title(three.title());
    for (var label : List.of(name, note)) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    // The number stands in the player too, and what became of it in the columns.
    var head = new YieldingRow(8, List.of(note, title), title, name, note, Ui.space(), segments);
    return Ui.styled(head, "il-views-head");
  }

  private static HBox head(RungDetail.Single single) {
    var head =
        Ui.row(
            8,
            title(single.title()),
            Ui.tagged(single.icon(), single.what(), "il-view-moment"),
            Ui.space());
    return Ui.styled(head, "il-views-head");
  }

  private static Node title(String title) {
    var label = Ui.label(title, "il-view-no");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static VBox panel(RungDetail.Single single) {
    var scroll = ColumnView.scroll(single.what(), single.body());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return Ui.styled(new VBox(scroll), "il-view", "client");
  }

  private static <T extends Region> T body(T region) {
    var body = Ui.height(Ui.styled(region, "il-views"), HEIGHT);
    body.setMinHeight(LEAST);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  /// Gives the focus to a party's column.
  public void focus(PartyLook party) {
    unfolded.set(true);
    columns.stream().filter(column -> column.party() == party).forEach(ColumnView::takeFocus);
  }

  /// From text to bytes, to fields, to keys, to text.
  public void nextDepth() {
    model.nextDepth();
  }
}
