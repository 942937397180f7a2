package interlope.lab;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.Outside;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.LegAddresses;
import interlope.wire.capture.PcapNg;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A capture file of ours as tshark reads it.
final class Tshark {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Outside program;
  private final Path file;
  private final int legs;

  private Tshark(Outside program, Path file, int legs) {
    this.program = program;
    this.file = file;
    this.legs = legs;
  }

  /// One direction of one connection.
  record Flow(Leg leg, Direction to) {}

  static Tshark of(Path file, Capture capture, KeyLog keys) {
    try (var out = Files.newOutputStream(file)) {
      PcapNg.write(
          out,
          capture,
          keys,
          Instant.parse("2026-11-22T12:00:00Z"),
          leg -> new LegAddresses(LOOPBACK, leg.clientPort(), LOOPBACK, leg.serverPort()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return new Tshark(Outside.require("tshark"), file, capture.legs().size());
  }

  /// What it decrypts, by connection and direction; nothing is in it where nothing opens.
  Map<Flow, Bytes> decrypted() {
    return follow("tls");
  }

  /// What passed in TCP.
  Map<Flow, Bytes> plain() {
    return follow("tcp");
  }

  /// Packets that it has something against: checksums, TCP that does not add up, malformed parts.
  String complaints() {
    return run(
        "-o",
        "ip.check_checksum:TRUE",
        "-o",
        "tcp.check_checksum:TRUE",
        "-Y",
        "ip.checksum.status != 1 || tcp.checksum.status != 1 || tcp.analysis.flags"
            + " || _ws.malformed");
  }

  /// Says which stream is which leg by its SYN, since the nodes of a followed TLS stream name only
  /// the port of whoever it first opened something of.
  private Map<Flow, Bytes> follow(String protocol) {
    var arguments =
        new ArrayList<>(
            List.of(
                "-Y",
                "tcp.flags.syn == 1 && tcp.flags.ack == 0",
                "-T",
                "fields",
                "-e",
                "tcp.srcport",
                "-e",
                "tcp.dstport"));
    for (int stream = 0; stream < legs; stream++) {
      arguments.addAll(List.of("-z", "follow,%s,raw,%d".formatted(protocol, stream)));
    }
    return new Reading().of(run(arguments.toArray(String[]::new)));
  }

  private static final class Reading {
    private static final Pattern SYN = Pattern.compile("(\\d+)\t(\\d+)");
    private static final Pattern STREAM = Pattern.compile("Filter: tcp.stream eq (\\d+)");
    private static final Pattern FIRST_NODE = Pattern.compile("Node 0: .*:(\\d+)");
    private static final Pattern FROM_FIRST = Pattern.compile("[0-9a-f]+");
    private static final Pattern FROM_OTHER = Pattern.compile("\t[0-9a-f]+");

    private final List<Leg> streams = new ArrayList<>();
    private final Map<Flow, Bytes> flows = new HashMap<>();
    private int stream;
    private boolean firstIsClient;

    Map<Flow, Bytes> of(String output) {
      output.lines().forEach(this::line);
      return flows;
    }

    private void line(String line) {
      var syn = SYN.matcher(line);
      var filter = STREAM.matcher(line);
      var node = FIRST_NODE.matcher(line);
      if (syn.matches()) {
        streams.add(new Leg(number(syn, 1), number(syn, 2)));
      } else if (filter.matches()) {
        stream = number(filter, 1);
      } else if (node.matches()) {
        firstIsClient = number(node, 1) == streams.get(stream).clientPort();
      } else if (FROM_FIRST.matcher(line).matches()) {
        add(firstIsClient, line);
      } else if (FROM_OTHER.matcher(line).matches()) {
        add(!firstIsClient, line);
      }
    }

    private void add(boolean fromClient, String hex) {
      flows.merge(
          new Flow(streams.get(stream), fromClient ? Direction.TO_SERVER : Direction.TO_CLIENT),
          Bytes.ofHex(hex.strip()),
          Bytes::concat);
    }

    private static int number(MatchResult match, int group) {
      return Integer.parseInt(match.group(group));
    }
  }

  private String run(String... arguments) {
    // A port of ours may be one that another protocol is known by: what passes is what counts.
    var all =
        new ArrayList<>(List.of("-n", "-o", "tcp.try_heuristic_first:TRUE", "-r", file.toString()));
    all.addAll(List.of(arguments));
    var ran = program.run(all, Bytes.EMPTY, PATIENCE);
    assertThat(ran.exitCode()).as(ran.errors().text()).isZero();
    return ran.text();
  }
}
