package interlope.wire.capture;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import interlope.wire.session.LoggedOpener;
import interlope.wire.session.RecordedSession;
import interlope.wire.session.StaticRsaOpener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A witness from outside: tshark reads the files that we write, and opens in them what we open.
@Tag("outside")
class TsharkTest {
  @TempDir private Path folder;

  @BeforeAll
  static void needsTshark() {
    assumeThat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tshark"))))
        .as("tshark is not installed; on Debian: apt-get install tshark")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa-aes128-gcm",
        "rsa-aes128-sha",
        "rsa-aes128-sha256-classic-mte",
        "ecdhe-rsa-aes128-gcm",
        "ecdhe-rsa-aes256-sha384",
        "ecdhe-rsa-chacha20",
        "ecdhe-ecdsa-aes256-gcm",
        "tls13-aes128-gcm",
        "tls13-chacha20",
        "tls13-hello-retry",
        "tls13-key-update"
      })
  void opensTheSameByTheSecretsBlock(String name) throws Exception {
    var session = RecordedSession.named(name);
    var opener = LoggedOpener.with(session.keys());
    var pieces = session.through(opener);
    var file = written(session.capture(), opener.keys());

    for (var to : Direction.values()) {
      assertThat(opened(file, to)).isNotEmpty().isEqualTo(RecordedSession.text(pieces, to));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa-aes256-gcm", "rsa-client-certificate"})
  void opensByTheKeysOfAnOpenerThatHadOnlyTheServersKey(String name) throws Exception {
    var session = RecordedSession.named(name);
    var opener = StaticRsaOpener.with(RecordedSession.key("server-key"));
    var pieces = session.through(opener);

    assertThat(opened(written(session.capture(), opener.keys()), TO_SERVER))
        .isNotEmpty()
        .isEqualTo(RecordedSession.text(pieces, TO_SERVER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecdhe-rsa-aes128-gcm", "tls13-aes128-gcm"})
  void opensNothingWhereOursOpensNothing(String name) throws Exception {
    var session = RecordedSession.named(name);
    var opener = StaticRsaOpener.with(RecordedSession.key("server-key"));
    session.through(opener);
    var file = written(session.capture(), opener.keys());

    for (var to : Direction.values()) {
      assertThat(opened(file, to)).isEmpty();
    }
  }

  @Test
  void findsNothingWrongWithTheTcp() throws Exception {
    var packets = new ArrayList<Packet>();
    for (int number = 0; number < 40; number++) {
      packets.add(
          new Packet(
              new Leg(50_000 + number % 3, 443),
              number % 4 == 0 ? TO_SERVER : TO_CLIENT,
              Duration.ofMillis(number / 2),
              Bytes.owning(new byte[number * 5000 + 1])));
    }
    var file = written(new Capture(packets), KeyLog.NONE);

    assertThat(
            tshark(
                file,
                "-o",
                "ip.check_checksum:TRUE",
                "-o",
                "tcp.check_checksum:TRUE",
                "-Y",
                "ip.checksum.status != 1 || tcp.checksum.status != 1 || tcp.analysis.flags"
                    + " || _ws.malformed"))
        .isEmpty();
    assertThat(tshark(file, "-Y", "tcp.flags.syn == 1")).hasSize(6);
    assertThat(tshark(file, "-Y", "tcp.flags.fin == 1")).hasSize(6);
  }

  /// The application data of the file's first TLS session in one direction, as tshark shows it:
  /// what its node 0 sent stands at the margin, what the other sent is indented.
  private static String opened(Path file, Direction to) throws Exception {
    var lines = tshark(file, "-q", "-z", "follow,tls,raw,0");
    boolean clientIsFirst = lines.contains("Node 0: 10.0.0.1:50000");
    return Bytes.ofHex(
            lines.stream()
                .filter(line -> line.matches("\t?[0-9a-f]+"))
                .filter(line -> line.startsWith("\t") == ((to == TO_SERVER) != clientIsFirst))
                .map(String::strip)
                .collect(Collectors.joining()))
        .text();
  }

  private Path written(Capture capture, KeyLog keys) throws IOException {
    var file = folder.resolve("capture.pcapng");
    try (var out = Files.newOutputStream(file)) {
      PcapNg.write(
          out,
          capture,
          keys,
          Instant.parse("2026-11-22T12:00:00Z"),
          leg -> new LegAddresses("10.0.0.1", leg.clientPort(), "10.0.0.2", 39_123));
    }
    return file;
  }

  private static List<String> tshark(Path file, String... arguments) throws Exception {
    var command =
        new ArrayList<>(
            List.of("tshark", "-n", "-o", "tcp.try_heuristic_first:TRUE", "-r", file.toString()));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines = process.inputReader().lines().toList();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return lines;
  }
}
