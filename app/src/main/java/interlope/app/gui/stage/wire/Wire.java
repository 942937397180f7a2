package interlope.app.gui.stage.wire;

import static interlope.word.Texts.text;

import interlope.app.gui.stage.ladder.Insight;
import interlope.app.gui.stage.ladder.Stretch;
import interlope.event.Event;
import interlope.event.How;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Leg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The state of the wire after some rungs, told by what crossed it.
///
/// @param whole whether one TLS session goes from end to end, past whoever stands there
/// @param left between client and attacker
/// @param right between attacker and server
public record Wire(boolean whole, Span left, Span right) {
  public static final Wire NOTHING = new Wire(false, Span.NOTHING, Span.NOTHING);

  /// One leg.
  ///
  /// @param inner the layer inside: plain where there is none
  public record Span(Pipe pipe, Insight inner, List<Layer> layers) {
    public static final Span NOTHING = new Span(Pipe.NOTHING, Insight.PLAIN, List.of());

    public Span {
      layers = List.copyOf(layers);
    }
  }

  public enum Pipe {
    NOTHING,
    PLAIN,
    TLS
  }

  /// A layer, as it stands under the leg.
  ///
  /// @param text its name, and in words what the attacker has of it
  public record Layer(String name, String text, Insight insight) {}

  /// @param inner the inner layer's word, for where one shows itself
  public static Wire after(List<Rung> rungs, String inner) {
    var wiring = new Wiring();
    rungs.forEach(wiring::learn);
    return wiring.wire(inner);
  }

  /// What is known of one leg.
  private record Known(
      Leg leg, String layer, boolean opened, boolean later, boolean shut, boolean watched) {
    Known and(Rung.Message message, Crossing crossing) {
      var insight = Insight.outer(message, crossing);
      return new Known(
          leg,
          crossing.layer(),
          opened || insight == Insight.OPENED,
          later || isOpenedLater(message.attacker()),
          shut || insight == Insight.SEALED,
          watched || message.attacker().state() != Account.State.NOTHING);
    }

    private static boolean isOpenedLater(Account attacker) {
      return attacker.readings().stream()
          .anyMatch(one -> one.how() == How.RECORDING_OPENED || one.how() == How.TRAFFIC_SECRETS);
    }

    boolean isPlain() {
      return layer.equals("plain");
    }

    Layer named() {
      if (isPlain()) {
        return new Layer(text("stage.wire.plain"), text("stage.wire.plain"), Insight.PLAIN);
      }
      if (opened) {
        return new Layer(
            layer,
            later ? text("stage.wire.opened-later", layer) : text("stage.wire.opened", layer),
            Insight.OPENED);
      }
      return new Layer(
          layer, shut && watched ? text("stage.wire.sealed", layer) : layer, Insight.SEALED);
    }
  }

  private static final class Wiring {
    private final Set<Leg> throughLegs = new HashSet<>();
    private @Nullable Known front;
    private @Nullable Known back;
    private Insight inner = Insight.PLAIN;
    private boolean direct;
    private boolean over;

    void learn(Rung rung) {
      switch (rung) {
        case Rung.Message message -> learn(message);
        case Rung.Moment(_, _, _, _, Event.VisitEnded _) -> over = true;
        case Rung.Moment _ -> {}
      }
    }

    private void learn(Rung.Message message) {
      if (over) {
        forget();
      }
      var stretch = Stretch.of(message);
      direct = stretch == Stretch.DIRECT;
      var onFront = message.front();
      var onBack = message.back();
      if (onFront != null) {
        if (stretch == Stretch.DIRECT || stretch == Stretch.THROUGH) {
          throughLegs.add(onFront.leg());
        }
        if (front == null || !front.leg.equals(onFront.leg())) {
          back = null;
          inner = Insight.PLAIN;
        }
        front = known(front, onFront).and(message, onFront);
      }
      if (onBack != null) {
        back = known(back, onBack).and(message, onBack);
      }
      var inside = Insight.inner(message);
      inner = inside == Insight.PLAIN ? inner : inside;
    }

    private void forget() {
      front = null;
      back = null;
      inner = Insight.PLAIN;
      over = false;
    }

    private static Known known(@Nullable Known before, Crossing crossing) {
      return before != null && before.leg.equals(crossing.leg())
          ? before
          : new Known(crossing.leg(), crossing.layer(), false, false, false, false);
    }

    Wire wire(String innerWord) {
      var left = span(front, innerWord);
      boolean whole = front != null && !front.isPlain() && throughLegs.contains(front.leg);
      return new Wire(
          whole, left, direct || (whole && back == null) ? left : span(back, innerWord));
    }

    private Span span(@Nullable Known leg, String innerWord) {
      if (leg == null) {
        return Span.NOTHING;
      }
      var layers = new ArrayList<Layer>();
      layers.add(leg.named());
      switch (inner) {
        case PLAIN -> {}
        case SEALED ->
            layers.add(
                new Layer(
                    innerWord,
                    leg.watched ? text("stage.wire.sealed", innerWord) : innerWord,
                    Insight.SEALED));
        case OPENED ->
            layers.add(new Layer(innerWord, text("stage.wire.opened", innerWord), Insight.OPENED));
      }
      return new Span(leg.isPlain() ? Pipe.PLAIN : Pipe.TLS, inner, layers);
    }
  }
}
