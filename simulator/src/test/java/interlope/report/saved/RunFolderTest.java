package interlope.report.saved;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.report.Runs;
import interlope.run.Run;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  private static final Leg FRONT = new Leg(40_001, 50_001);
  private static final Leg BACK = new Leg(40_002, 50_002);

  private final Path folder;

  RunFolderTest(@TempDir Path temp) {
    this.folder = temp.resolve("runs/one");
  }

  @Test
  void writesEachLineAsItHappens() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.write(line(1, Party.CLIENT, new Event.Connected(FRONT)));

      assertThat(folder.resolve("transcript.jsonl"))
          .hasContent(
              "{\"line\":1,\"at\":0.0123,\"party\":\"client\",\"event\":\"connected\",\"leg\":1,"
                  + "\"legs\":[{\"leg\":1,\"clientPort\":40001,\"serverPort\":50001}]}\n");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsItsFilesForTheirOwner() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }

    assertThat(rights(folder)).isEqualTo("rwx------");
    for (var name : List.of("run.json", "transcript.jsonl", "truth.pcapng", "attacker.pcapng")) {
      assertThat(rights(folder.resolve(name))).as(name).isEqualTo("rw-------");
    }
  }

  @Test
  void replacesWhatAnEarlierRunLeft() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }
    RunFolder.open(folder, Instant.EPOCH).close();

    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("transcript.jsonl"));
    }
  }

  @Test
  void givesEachPartyAnAddressOfItsOwnInTheCaptures() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }
    var capture = Bytes.of(Files.readAllBytes(folder.resolve("truth.pcapng")));

    assertThat(capture.contains(Bytes.ofHex("0a000002" + "0a000042"))).as("to attacker").isTrue();
    assertThat(capture.contains(Bytes.ofHex("0a000042" + "0a000001"))).as("to server").isTrue();
    assertThat(capture.contains(Bytes.ofHex("0a000002" + "0a000001"))).as("past it").isFalse();
  }

  @Test
  void tellsLegsApartThatShareAClientsPort() {
    var other = new Leg(FRONT.clientPort(), 50_003);
    var legs = List.of(FRONT, BACK, other);
    var run = recorded();
    var hosts = Hosts.of(run.recording().orElseThrow(), run.scenario(), legs);

    assertThat(legs.stream().map(leg -> Hosts.leg(hosts.ends(leg), legs)).toList()).isEqualTo(legs);
    assertThat(legs.stream().map(hosts::ends)).doesNotHaveDuplicates();
  }

  private static Run recorded() {
    var run = Runs.differing();
    var packets =
        new Capture(
            List.of(
                new Packet(FRONT, Direction.TO_SERVER, Duration.ZERO, Bytes.ofText("hello")),
                new Packet(BACK, Direction.TO_SERVER, Duration.ZERO, Bytes.ofText("hello"))));
    var lines =
        List.of(
            line(1, Party.CLIENT, new Event.Connected(FRONT)),
            line(2, Party.ATTACKER, new Event.Connected(BACK)),
            line(3, Party.ATTACKER, new Event.Joined(FRONT, BACK)));
    return new Run(
        run.scenario(),
        run.key(),
        run.judgement(),
        run.took(),
        run.played(),
        new Recording(lines, packets, KeyLog.NONE, packets, KeyLog.NONE));
  }

  private static Line line(int number, Party party, Event event) {
    return new Line(number, Duration.ofNanos(12_340_000), party, event);
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
