package interlope.event;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegEndsTest {
  private static final Leg FRONT = new Leg(50_001, 44_301);
  private static final Leg BACK = new Leg(50_002, 443);
  private static final Leg OWN = new Leg(50_003, 443);

  private final List<Line> lines = new ArrayList<>();

  LegEndsTest() {
    add(Party.CLIENT, new Event.Connected(FRONT));
    add(Party.ATTACKER, new Event.Connected(BACK));
    add(Party.ATTACKER, new Event.Joined(FRONT, BACK));
    add(Party.ATTACKER, new Event.Connected(OWN));
  }

  @Test
  void tellsLegsThatCarryTheClientFromTheAttackersOwn() {
    var routes = LegEnds.in(lines);

    assertThat(List.of(FRONT, BACK, OWN))
        .map(routes::carriesClient)
        .containsExactly(true, true, false);
    assertThat(List.of(FRONT, BACK, OWN))
        .map(routes::isOfAttacker)
        .containsExactly(false, true, true);
    assertThat(List.of(FRONT, BACK, OWN))
        .map(routes::isToServer)
        .containsExactly(false, true, true);
  }

  @Test
  void countsAtTheServerWithoutWhatTheAttackerKept() {
    add(Party.ATTACKER, new Event.Kept(new ExchangeId(FRONT, 4)));
    add(Party.ATTACKER, new Event.Kept(new ExchangeId(FRONT, 2)));
    var routes = LegEnds.in(lines);

    assertThat(routes.atServer(new ExchangeId(FRONT, 1))).contains(new ExchangeId(BACK, 1));
    assertThat(routes.atServer(new ExchangeId(FRONT, 2))).isEmpty();
    assertThat(routes.atServer(new ExchangeId(FRONT, 3))).contains(new ExchangeId(BACK, 2));
    assertThat(routes.atServer(new ExchangeId(FRONT, 5))).contains(new ExchangeId(BACK, 3));
    assertThat(routes.isKept(new ExchangeId(FRONT, 4))).isTrue();
  }

  @Test
  void aLegThatNobodyCarriesOnEndsAtTheServerItself() {
    var direct = new ExchangeId(new Leg(50_004, 443), 7);

    assertThat(LegEnds.in(lines).atServer(direct)).contains(direct);
  }

  private void add(Party party, Event event) {
    lines.add(new Line(lines.size() + 1, Duration.ZERO, party, event));
  }
}
