package interlope.app.gui.stage;

import static interlope.app.text.Texts.text;

import interlope.app.gui.part.Mark;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Client, attacker and server above their lanes, with the wire between them.
final class PartiesView extends Pane {
  static final double HEIGHT = 124;
  static final double AXIS = 76;
  private static final double SIZE = 46;
  private static final double FAR_SIZE = 30;
  private static final double FAR_Y = 25;
  private static final double LAYERS_Y = 112;

  private final StageViewModel model;
  private final Pane wires = new Pane();
  private final Pane marks = new Pane();
  private final Map<PartyLook, VBox> names = new EnumMap<>(PartyLook.class);
  private final WireLine left = new WireLine();
  private final WireLine right = new WireLine();
  private final HBox leftLayers = layers();
  private final HBox rightLayers = layers();
  private final Packet packet = new Packet();
  private StageViewModel.Presence presence = StageViewModel.Presence.NOBODY;

  PartiesView(StageViewModel model) {
    this.model = model;
    Ui.styled(this, "il-parties");
    Ui.height(this, HEIGHT);
    setMinWidth(0);
    wires.getChildren().addAll(left, right);
    getChildren().addAll(wires, packet, marks, leftLayers, rightLayers);
    for (var pane : List.of(wires, marks)) {
      pane.setMouseTransparent(true);
    }
    model.cast().addListener((_, _, now) -> show(now));
    model.wire().addListener((_, _, now) -> show(now));
    show(model.cast().get());
    show(model.wire().get());
  }

  /// Shows a message on its way.
  ///
  /// @param tempo 1 where a message takes a second
  void send(Row.Message message, double tempo) {
    packet.send(message, this::laneOf, AXIS, tempo);
  }

  void stop() {
    packet.stop();
  }

  private static HBox layers() {
    var row = Ui.row(14);
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private void show(StageViewModel.Cast cast) {
    presence = cast.presence();
    marks.getChildren().clear();
    getChildren().removeAll(names.values());
    names.clear();
    add(PartyLook.CLIENT, cast.clientIcon(), SIZE, cast.client());
    add(PartyLook.SERVER, PartyLook.SERVER.icon(), SIZE, cast.server());
    switch (presence) {
      case ON_PATH -> add(PartyLook.ATTACKER, PartyLook.ATTACKER.icon(), SIZE, cast.attacker());
      case ELSEWHERE ->
          add(PartyLook.ATTACKER, PartyLook.ATTACKER.icon(), FAR_SIZE, cast.attacker());
      case NOBODY -> {
        var nobody = Ui.column(0, Ui.label(cast.attacker(), "il-party-sub"));
        names.put(PartyLook.ATTACKER, nobody);
        getChildren().add(nobody);
      }
    }
    show(model.wire().get());
    requestLayout();
  }

  private void add(PartyLook party, String icon, double size, String standing) {
    var mark = Ui.styled(new Mark(party, icon, size), "il-stage-mark");
    mark.setUserData(party);
    marks.getChildren().add(mark);
    var name = Ui.label(party.word(), "il-party-name", party.style());
    var sub = Ui.label(standing, "il-party-sub");
    for (Region label : new Region[] {name, sub}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    var box = Ui.column(0, name, sub);
    box.setAlignment(isFar(party) ? Pos.CENTER_LEFT : Pos.BOTTOM_CENTER);
    mark.setOpacity(isFar(party) ? 0.6 : 1);
    names.put(party, box);
    getChildren().add(box);
  }

  private boolean isFar(PartyLook party) {
    return party == PartyLook.ATTACKER && presence == StageViewModel.Presence.ELSEWHERE;
  }

  private void show(Wire wire) {
    boolean between = presence == StageViewModel.Presence.ON_PATH;
    left.show(wire.left());
    right.show(wire.right());
    fill(leftLayers, wire.left());
    fill(rightLayers, between ? wire.right() : Wire.Span.NOTHING);
    var client = PartyLook.CLIENT.word();
    var server = PartyLook.SERVER.word();
    var attacker = PartyLook.ATTACKER.word();
    setAccessibleText(
        between
            ? spoken(client, attacker, wire.left()) + ". " + spoken(attacker, server, wire.right())
            : spoken(client, server, wire.left()));
    requestLayout();
  }

  private static String spoken(String from, String to, Wire.Span span) {
    var layers =
        span.layers().isEmpty()
            ? text("stage.wire.nothing")
            : span.layers().stream().map(Wire.Layer::text).collect(Collectors.joining(", "));
    return text("stage.wire.spoken", from, to, layers);
  }

  private static void fill(HBox row, Wire.Span span) {
    row.getChildren()
        .setAll(span.layers().stream().map(PartiesView::layer).map(Node.class::cast).toList());
  }

  private static Node layer(Wire.Layer layer) {
    var label =
        switch (layer.insight()) {
          case PLAIN -> Ui.label(layer.text(), "il-wire-layer");
          case SEALED -> Ui.tagged("mdi2l-lock", layer.text(), "il-wire-layer", "sealed");
          case OPENED ->
              Ui.tagged("mdi2l-lock-open-variant", layer.text(), "il-wire-layer", "opened");
        };
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  @Override
  protected void layoutChildren() {
    var lanes = new Lanes(getWidth());
    wires.resize(getWidth(), HEIGHT);
    marks.resize(getWidth(), HEIGHT);
    for (var mark : marks.getChildren()) {
      place((Mark) mark, (PartyLook) mark.getUserData(), lanes);
    }
    names.forEach((party, box) -> placeName(party, box, lanes));
    double client = lanes.of(PartyLook.CLIENT) + SIZE / 2;
    double attacker = lanes.of(PartyLook.ATTACKER);
    double server = lanes.of(PartyLook.SERVER) - SIZE / 2;
    boolean between = presence == StageViewModel.Presence.ON_PATH;
    boolean whole = model.wire().get().whole() || !between;
    double reach = between ? SIZE * 0.58 : 0;
    left.place(client, whole ? server : attacker - reach, between ? reach : 0, whole, AXIS);
    right.setVisible(!whole);
    right.place(attacker + reach, server, between ? reach : 0, false, AXIS);
    double leg = lanes.leg();
    centre(leftLayers, between ? lanes.of(PartyLook.CLIENT) + leg / 2 : attacker);
    centre(rightLayers, attacker + leg / 2);
  }

  private void place(Mark mark, PartyLook party, Lanes lanes) {
    double x = lanes.of(party);
    double size = mark.prefWidth(-1);
    mark.resizeRelocate(
        isFar(party) ? x - size - FAR_SIZE : x - size / 2,
        (isFar(party) ? FAR_Y : AXIS) - size / 2,
        size,
        size);
  }

  private void placeName(PartyLook party, VBox box, Lanes lanes) {
    double width = box.prefWidth(-1);
    double height = box.prefHeight(-1);
    double x = lanes.of(party);
    if (isFar(party)) {
      box.resizeRelocate(x - FAR_SIZE + 8, FAR_Y - height / 2, width, height);
      return;
    }
    boolean nobody = party == PartyLook.ATTACKER && presence == StageViewModel.Presence.NOBODY;
    double bottom = nobody ? AXIS - 16 : AXIS - SIZE * 0.58 - 8;
    box.resizeRelocate(Math.rint(x - width / 2), bottom - height, width, height);
  }

  private static void centre(HBox row, double x) {
    double width = row.prefWidth(-1);
    double height = row.prefHeight(-1);
    row.resizeRelocate(
        Math.rint(x - width / 2), Math.rint(LAYERS_Y - 10 - height / 2), width, height);
  }

  /// Where a party stands on the wire.
  private double laneOf(PartyLook party) {
    return new Lanes(getWidth()).of(party);
  }
}
