package interlope.app.gui.stage;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Mark;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.stage.ladder.LadderRow;
import interlope.app.gui.stage.ladder.Lanes;
import interlope.app.gui.stage.wire.LayersRow;
import interlope.app.gui.stage.wire.MovingMessage;
import interlope.app.gui.stage.wire.Wire;
import interlope.app.gui.stage.wire.WireLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Client, attacker and server above their lanes, with the wire between them.
final class PartiesView extends Pane {
  private static final Measures ROOMY = new Measures(124, 76, 46, 30, 25, 102);
  private static final Measures LOW = new Measures(76, 44, 32, 22, 14, 65);

  private static final double BESIDE = 6;

  private final StageViewModel model;
  private final Pane wires = new Pane();
  private final Pane marks = new Pane();
  private final Map<PartyLook, Pane> names = new EnumMap<>(PartyLook.class);
  private final WireLine left = new WireLine();
  private final WireLine right = new WireLine();
  private final LayersRow leftLayers = new LayersRow();
  private final LayersRow rightLayers = new LayersRow();
  private final MovingMessage packet = new MovingMessage();
  private StageViewModel.Presence presence = StageViewModel.Presence.NOBODY;
  private Measures measures = ROOMY;

  /// How high things are, and how large.
  ///
  /// @param axis where the wire is
  /// @param size of a mark
  /// @param farSize of one that is not on the path
  /// @param farY where that is
  /// @param layersY where the names of the wire's layers are
  private record Measures(
      double height, double axis, double size, double farSize, double farY, double layersY) {
    boolean areLow() {
      return equals(LOW);
    }
  }

  /// @param low whether there is little height
  PartiesView(StageViewModel model, ObservableBooleanValue low) {
    this.model = model;
    Ui.styled(this, "il-parties");
    setMinWidth(0);
    wires.getChildren().addAll(left, right);
    getChildren().addAll(wires, packet, marks, leftLayers, rightLayers);
    for (var pane : List.of(wires, marks)) {
      pane.setMouseTransparent(true);
    }
    model.cast().addListener((_, _, now) -> show(now));
    model.wire().addListener((_, _, now) -> show(now));
    low.subscribe(now -> {
      measures = now ? LOW : ROOMY;
      Ui.height(this, measures.height());
      show(model.cast().get());
    });
  }

  /// Shows a message on its way.
  ///
  /// @param tempo 1 where a message takes a second
  void send(LadderRow.Message message, double tempo) {
    packet.send(message, this::laneOf, measures.axis(), tempo);
  }

  void stop() {
    packet.stop();
  }

  private void show(StageViewModel.Cast cast) {
    presence = cast.presence();
    marks.getChildren().clear();
    getChildren().removeAll(names.values());
    names.clear();
    add(PartyLook.CLIENT, cast.clientIcon(), measures.size(), cast.client());
    add(PartyLook.SERVER, PartyLook.SERVER.icon(), measures.size(), cast.server());
    switch (presence) {
      case ON_PATH ->
          add(PartyLook.ATTACKER, PartyLook.ATTACKER.icon(), measures.size(), cast.attacker());
      case ELSEWHERE ->
          add(PartyLook.ATTACKER, PartyLook.ATTACKER.icon(), measures.farSize(), cast.attacker());
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
    var box = measures.areLow() ? Ui.row(BESIDE, name, sub) : standing(party, name, sub);
    mark.setOpacity(isFar(party) ? 0.6 : 1);
    names.put(party, box);
    getChildren().add(box);
  }

  private VBox standing(PartyLook party, Node name, Node sub) {
    var box = Ui.column(0, name, sub);
    box.setAlignment(isFar(party) ? Pos.CENTER_LEFT : Pos.BOTTOM_CENTER);
    return box;
  }

  private boolean isFar(PartyLook party) {
    return party == PartyLook.ATTACKER && presence == StageViewModel.Presence.ELSEWHERE;
  }

  private void show(Wire wire) {
    boolean between = presence == StageViewModel.Presence.ON_PATH;
    left.show(wire.left());
    right.show(wire.right());
    leftLayers.show(wire.left().layers());
    rightLayers.show(between ? wire.right().layers() : List.of());
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

  @Override
  protected void layoutChildren() {
    var lanes = new Lanes(getWidth());
    double size = measures.size();
    double axis = measures.axis();
    wires.resize(getWidth(), measures.height());
    marks.resize(getWidth(), measures.height());
    for (var mark : marks.getChildren()) {
      place((Mark) mark, (PartyLook) mark.getUserData(), lanes);
    }
    fitNames(lanes.leg());
    names.forEach((party, box) -> placeName(party, box, lanes));
    double client = lanes.of(PartyLook.CLIENT) + size / 2;
    double attacker = lanes.of(PartyLook.ATTACKER);
    double server = lanes.of(PartyLook.SERVER) - size / 2;
    boolean between = presence == StageViewModel.Presence.ON_PATH;
    boolean whole = model.wire().get().whole() || !between;
    double reach = between ? size * 0.58 : 0;
    left.place(client, whole ? server : attacker - reach, between ? reach : 0, whole, axis);
    right.setVisible(!whole);
    right.place(attacker + reach, server, between ? reach : 0, false, axis);
    double leg = lanes.leg();
    double room = (between ? leg : 2 * leg) - 2 * BESIDE;
    leftLayers.fit(room);
    rightLayers.fit(room);
    centre(leftLayers, between ? lanes.of(PartyLook.CLIENT) + leg / 2 : attacker);
    centre(rightLayers, attacker + leg / 2);
  }

  /// Where names and what stands beside them would meet, the attacker's is its name alone: where it
  /// stands is seen, and what it has is told in the ladder.
  private void fitNames(double leg) {
    var attacker = names.get(PartyLook.ATTACKER);
    var client = names.get(PartyLook.CLIENT);
    var server = names.get(PartyLook.SERVER);
    if (attacker == null || client == null || server == null || attacker.getChildren().size() < 2) {
      return;
    }
    var name = attacker.getChildren().getFirst();
    var sub = attacker.getChildren().getLast();
    double alone = name.prefWidth(-1);
    double width =
        measures.areLow() ? alone + BESIDE + sub.prefWidth(-1) : Math.max(alone, sub.prefWidth(-1));
    double reach = isFar(PartyLook.ATTACKER) ? width : width / 2;
    double other = Math.max(client.prefWidth(-1), server.prefWidth(-1)) / 2;
    boolean fits = reach + other + BESIDE <= leg;
    if (fits != sub.isManaged()) {
      sub.setManaged(fits);
      sub.setVisible(fits);
    }
  }

  private void place(Mark mark, PartyLook party, Lanes lanes) {
    double x = lanes.of(party);
    double size = mark.prefWidth(-1);
    mark.resizeRelocate(
        isFar(party) ? x - size - measures.farSize() : x - size / 2,
        (isFar(party) ? measures.farY() : measures.axis()) - size / 2,
        size,
        size);
  }

  private void placeName(PartyLook party, Pane box, Lanes lanes) {
    double width = box.prefWidth(-1);
    double height = box.prefHeight(-1);
    double x = lanes.of(party);
    if (isFar(party)) {
      box.resizeRelocate(x - measures.farSize() + 8, measures.farY() - height / 2, width, height);
      return;
    }
    double axis = measures.axis();
    double gap = measures.areLow() ? 3 : 8;
    boolean nobody = party == PartyLook.ATTACKER && presence == StageViewModel.Presence.NOBODY;
    double bottom = nobody && !measures.areLow() ? axis - 16 : axis - measures.size() * 0.58 - gap;
    box.resizeRelocate(Math.rint(x - width / 2), bottom - height, width, height);
  }

  private void centre(HBox row, double x) {
    double width = row.prefWidth(-1);
    double height = row.prefHeight(-1);
    row.resizeRelocate(
        Math.rint(x - width / 2), Math.rint(measures.layersY() - height / 2), width, height);
  }

  /// Where a party stands on the wire.
  private double laneOf(PartyLook party) {
    return new Lanes(getWidth()).of(party);
  }
}
