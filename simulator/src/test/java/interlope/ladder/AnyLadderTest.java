package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import interlope.design.Keys;
import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Recording;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.Scenario;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever was recorded, and whatever is left of it, becomes a ladder.
@Timeout(60)
class AnyLadderTest {
  private static final Path LIBRARY = Path.of("..", "scenarios");
  private static List<Recording> recordings;

  @BeforeAll
  static void playTheLibrary() throws ScenarioException {
    try (var runner = Runner.start()) {
      var kinds = new HashSet<List<Object>>();
      recordings =
          ScenarioReader.read(List.of(LIBRARY)).all().stream()
              .filter(scenario -> runner.lacks(scenario).isEmpty())
              .filter(scenario -> kinds.add(kind(scenario)))
              .map(scenario -> recording(runner, scenario))
              .toList();
    }
  }

  /// A run of each kind will do: all of them take too long.
  private static List<Object> kind(Scenario scenario) {
    var design = scenario.design();
    var attack = scenario.attack();
    return List.of(
        design.get(Keys.CLIENT),
        design.get(Keys.TRANSPORT),
        design.get(Keys.INNER),
        attack.position(),
        attack.entry(),
        attack.action(),
        Optional.ofNullable(scenario.mishap()));
  }

  @AfterAll
  static void forget() {
    recordings = List.of();
  }

  private static Recording recording(Runner runner, Scenario scenario) {
    var options = new RunOptions("7f3a91c2", Duration.ofSeconds(20), true);
    return runner.run(scenario, options, _ -> {}).recording().orElseThrow();
  }

  @Test
  void everyRunOfTheLibraryIsDrawnWithAllItsRequests() {
    assertThat(recordings).hasSizeGreaterThan(50);
    for (var recording : recordings) {
      var ladder = Ladder.of(recording);
      assertThat(ladder.rungs()).isNotEmpty();
      assertThat(linesOf(ladder)).containsAll(answered(recording));
      assertThat(Parting.between(ladder, ladder)).isEmpty();
    }
  }

  private static List<Integer> linesOf(Ladder ladder) {
    return ladder.rungs().stream().flatMap(rung -> rung.lines().stream()).toList();
  }

  private static List<Integer> answered(Recording recording) {
    return recording.lines().stream()
        .filter(line -> line.event() instanceof Event.Answered)
        .map(Line::number)
        .toList();
  }

  @Test
  void whatIsLeftOfARecordingIsDrawnToo() {
    var random = new Random(4);
    for (var whole : recordings) {
      var ladder = Ladder.of(whole);
      for (var left :
          List.of(
              with(whole, whole.lines().size() / 2),
              with(whole, 0),
              new Recording(whole.lines(), Capture.EMPTY, KeyLog.NONE, Capture.EMPTY, KeyLog.NONE),
              new Recording(
                  whole.lines(), whole.truth(), KeyLog.NONE, whole.attacker(), KeyLog.NONE),
              damaged(whole, random))) {
        assertThatCode(() -> Parting.between(Ladder.of(left), ladder)).doesNotThrowAnyException();
      }
    }
  }

  private static Recording with(Recording whole, int lines) {
    return new Recording(
        whole.lines().subList(0, lines),
        whole.truth(),
        whole.truthKeys(),
        whole.attacker(),
        whole.attackerKeys());
  }

  /// Some packets are lost, and some bits turned.
  private static Recording damaged(Recording whole, Random random) {
    return new Recording(
        whole.lines(),
        damaged(whole.truth(), random),
        whole.truthKeys(),
        damaged(whole.attacker(), random),
        whole.attackerKeys());
  }

  private static Capture damaged(Capture whole, Random random) {
    var packets = new ArrayList<Packet>();
    for (var packet : whole.packets()) {
      int fate = random.nextInt(10);
      if (fate == 0 && !packet.payload().isEmpty()) {
        var turned = packet.payload().flipBit(random.nextInt(packet.payload().size()));
        packets.add(new Packet(packet.leg(), packet.to(), packet.at(), turned));
      } else if (fate > 1) {
        packets.add(packet);
      }
    }
    return new Capture(packets);
  }
}
