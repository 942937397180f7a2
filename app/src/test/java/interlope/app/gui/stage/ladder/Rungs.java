package interlope.app.gui.stage.ladder;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Ladder;
import interlope.ladder.Rung;
import interlope.run.Run;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.Judgement;
import interlope.verdict.Verdict;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Ladders made by hand, and a session that shows them. Its lab is never opened.
public final class Rungs {
  public static final Leg FRONT = new Leg(40_000, 443);
  public static final Leg BACK = new Leg(40_001, 443);
  private static final Bytes SEALED = Bytes.ofText("sealed");
  private static final Bytes OPENED = Bytes.ofText("opened");
  private static final HttpMessage OUTER = HttpRequest.of("POST", "/inner", Bytes.EMPTY);
  private static final HttpMessage MEANT = HttpRequest.of("POST", "/login", Bytes.EMPTY);

  public static final Account HONEST = account(Account.State.CLEAR, reading(null, MEANT));
  public static final Account HONEST_INSIDE =
      account(Account.State.CLEAR, reading(null, OUTER), reading(null, MEANT));
  public static final Account READ =
      account(Account.State.CLEAR, reading(How.TLS_TERMINATED, OUTER));

  private Rungs() {}

  public static Account account(Account.State state, Account.Reading... readings) {
    return new Account(state, List.of(readings));
  }

  public static Account.Reading reading(@Nullable How how, HttpMessage message) {
    return new Account.Reading(how, message, 1);
  }

  public static Crossing tls(Leg leg) {
    return tls(leg, SEALED);
  }

  /// @param bytes as they are on the wire
  public static Crossing tls(Leg leg, Bytes bytes) {
    return new Crossing(leg, "TLS 1.3", "", List.of(bytes), List.of(OPENED), List.of());
  }

  public static Crossing plain(Leg leg) {
    return new Crossing(leg, "plain", "", List.of(OPENED), List.of(OPENED), List.of());
  }

  public static Rung.Message message(
      int number,
      Rung.Kind kind,
      String name,
      @Nullable Crossing front,
      @Nullable Crossing back,
      Account... accounts) {
    return new Rung.Message(
        number,
        Duration.ofMillis(number),
        List.of(number),
        kind,
        Direction.TO_SERVER,
        name,
        front,
        back,
        accounts[0],
        accounts[1],
        accounts[2]);
  }

  /// A login that the attacker reads between two TLS sessions.
  public static Rung.Message relayed(int number) {
    var back = tls(BACK, Bytes.ofText("sealed anew"));
    return message(
        number, Rung.Kind.REQUEST, "POST /login", tls(FRONT), back, HONEST, READ, HONEST);
  }

  public static Rung.Moment visitEnded(int number) {
    return new Rung.Moment(
        number,
        Duration.ofMillis(number),
        List.of(number),
        Party.CLIENT,
        new Event.VisitEnded(true, SessionEnd.COMPLETED));
  }

  public static Play play(int length, OptionalInt decisive) {
    return play(rungs(length, Rungs::relayed), decisive);
  }

  public static List<Rung> rungs(int length, IntFunction<Rung> rung) {
    var rungs = new ArrayList<Rung>();
    for (int number = 1; number <= length; number++) {
      rungs.add(rung.apply(number));
    }
    return rungs;
  }

  public static Play play(List<Rung> rungs, OptionalInt decisive) {
    var judgement =
        new Judgement(
            new Verdict.Inconclusive(new Said.Whole("made by hand")),
            List.of(),
            SessionEnd.COMPLETED,
            Set.of());
    try {
      var scenario =
          ScenarioReader.readText(
              "hand.yaml",
              """
              id: by-hand
              title: Made by hand
              story: First this. Then that.
              design: {client: mobile-app}
              attack: {entry: leaked-key, action: read}
              """);
      var run = new Run(scenario, "0000000000000000", judgement, Duration.ZERO, null, null);
      return new Play(
          run,
          new Ladder(rungs, List.of()),
          decisive,
          null,
          new Play.Recorded(Instant.EPOCH, false));
    } catch (ScenarioException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  public static WindowSession session() {
    return Rehearsal.still();
  }

  public static WindowSession showing(Play play) {
    var session = session();
    session.show(new Showing.Played(play));
    return session;
  }
}
