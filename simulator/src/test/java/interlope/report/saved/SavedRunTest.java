package interlope.report.saved;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Line;
import interlope.run.Run;
import interlope.run.Runner;
import interlope.scenario.problem.ScenarioException;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real runs come back as they were.
class SavedRunTest {
  private static final Runner RUNNER = Runner.start();

  /// More nanoseconds than segments that a capture file makes up at once, one for each.
  private static final long MADE_UP = 10_000;

  private static final Comparator<Leg> BY_PORTS =
      Comparator.comparingInt(Leg::clientPort).thenComparingInt(Leg::serverPort);

  private final Path folder;

  SavedRunTest(@TempDir Path temp) {
    this.folder = temp.resolve("runs/saved-run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // An app, read and changed by a rogue CA.
        """
        design: {}
        attack: {entry: rogue-ca, action: tamper}
        expect: {verdict: breached, losses: [integrity], detectedBy: []}
        """,
        // A browser that is kept on plain HTTP.
        """
        design: {client: browser}
        attack: {entry: strip, action: read}
        expect: {verdict: breached}
        """,
        // A page's script under an inner layer, replaced.
        """
        design: {client: browser, inner: sealed-box}
        attack: {entry: leaked-key, action: replace-script}
        """,
        // An inner layer and its stolen key.
        """
        design: {inner: sealed-box, trust: [private-ca, trust-all], password: weak}
        attack: {entry: self-signed, action: read, knows: [inner-server-key]}
        expect: {losses: []}
        """,
        // A bit flipped in an inner ciphertext.
        """
        design: {inner: ephemeral-stream}
        attack: {entry: rogue-ca, action: tamper}
        """,
        // Blocked by a pin.
        """
        design: {trust: [public-ca, pinned-key]}
        attack: {entry: rogue-ca, action: read}
        expect: {verdict: blocked, detectedBy: [client]}
        """,
        // The transfer once more, off the path of a recording.
        """
        design: {replayGuard: true}
        attack: {entry: leaked-key, action: replay}
        expect: {verdict: breached}
        """,
        // TLS opened afterwards, with keys that the attacker worked out.
        """
        design: {transport: tls12-rsa}
        attack: {entry: leaked-key-recording, action: hijack}
        """,
        """
        design: {transport: http}
        attack: {position: off-path, entry: none, action: read}
        """,
        """
        design: {trust: pinned-key}
        mishap: pin-lost
        expect: {verdict: breached, losses: [lockout]}
        """
      })
  void comesBackAsItWas(String question) throws IOException, ScenarioException, SavedRunException {
    var run = Saved.record(RUNNER, folder, question);

    var saved = SavedRun.read(folder);

    assertThat(saved.isCut()).isFalse();
    assertThat(saved.began()).isEqualTo(Saved.START);
    assertThat(saved.run().withoutRecording()).isEqualTo(rounded(run));
    assertThat(account(saved.run())).isEqualTo(account(run));
    assertThat(furthestApart(times(saved.run()), times(run))).isLessThan(MADE_UP);
  }

  @Test
  void knowsARunThatWasSavedBeforeItsBeginningWas()
      throws IOException, ScenarioException, SavedRunException {
    var run =
        Saved.record(
            RUNNER, folder, "design: {}\nattack: {entry: leaked-key-recording, action: read}\n");
    var json = Files.readString(folder.resolve("run.json"));
    Files.writeString(
        folder.resolve("run.json"), json.substring(0, json.indexOf(",\"format\"")) + "}\n");

    var saved = SavedRun.read(folder).run();

    assertThat(saved.scenario().title()).isEqualTo("A run: kept");
    assertThat(saved.scenario().story()).isEmpty();
    assertThat(streams(saved)).isEqualTo(streams(run));
    assertThat(saved.recording().orElseThrow().truth().packets())
        .allMatch(packet -> !packet.at().isNegative());
  }

  @AfterAll
  static void close() {
    RUNNER.close();
  }

  private static Run rounded(Run run) {
    var took = BigDecimal.valueOf(run.took().toNanos(), 6).setScale(1, RoundingMode.HALF_UP);
    return new Run(
        run.scenario(),
        run.key(),
        run.judgement(),
        Duration.ofNanos(took.movePointRight(6).longValueExact()),
        run.played(),
        null);
  }

  /// All that a recording holds, but for the order in which legs' packets lie between each other.
  private record Account(List<Line> lines, List<Object> streams) {}

  private static Account account(Run run) {
    return new Account(
        run.recording().orElseThrow().lines().stream().map(SavedRunTest::rounded).toList(),
        streams(run));
  }

  private static Line rounded(Line line) {
    var at = BigDecimal.valueOf(line.at().toNanos(), 9).setScale(4, RoundingMode.HALF_UP);
    return new Line(
        line.number(),
        Duration.ofNanos(at.movePointRight(9).longValueExact()),
        line.party(),
        line.event());
  }

  private static List<Object> streams(Run run) {
    var kept = run.recording().orElseThrow();
    var all = new ArrayList<>();
    for (var capture : List.of(kept.truth(), kept.attacker())) {
      for (var leg : capture.legs().stream().sorted(BY_PORTS).toList()) {
        all.add(leg);
        for (var to : Direction.values()) {
          all.add(payloads(capture.of(leg), to));
        }
      }
    }
    all.add(kept.truthKeys());
    all.add(kept.attackerKeys());
    return all;
  }

  /// When each leg's first bytes passed, in nanoseconds.
  private static List<Long> times(Run run) {
    var truth = run.recording().orElseThrow().truth();
    return truth.legs().stream()
        .sorted(BY_PORTS)
        .map(leg -> truth.of(leg).packets().getFirst().at().toNanos())
        .toList();
  }

  private static long furthestApart(List<Long> some, List<Long> others) {
    return IntStream.range(0, some.size())
        .mapToLong(at -> Math.abs(some.get(at) - others.get(at)))
        .max()
        .orElse(0);
  }

  private static List<Bytes> payloads(Capture leg, Direction to) {
    return leg.packets().stream()
        .filter(packet -> packet.to() == to)
        .map(packet -> packet.payload())
        .toList();
  }
}
