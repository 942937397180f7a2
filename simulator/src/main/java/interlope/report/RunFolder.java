package interlope.report;

import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.run.Run;
import interlope.scenario.Scenario;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Ends;
import interlope.wire.capture.PcapNg;
import interlope.wire.tls.KeyLog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The folder that one run leaves: `transcript.jsonl`, written as it happens, and at the end
/// `run.json` and the two captures. All of it is for its owner's eyes only, where the file system
/// knows owners.
public final class RunFolder implements AutoCloseable {
  private final Path folder;
  private final Instant start;
  private final Writer transcript;
  private final TranscriptJson json = new TranscriptJson();

  private RunFolder(Path folder, Instant start, Writer transcript) {
    this.folder = folder;
    this.start = start;
    this.transcript = transcript;
  }

  /// Makes `folder`, replacing what an earlier run of the same id left in it.
  ///
  /// @param start when the run begins, for the captures' times
  public static RunFolder open(Path folder, Instant start) throws IOException {
    Files.createDirectories(folder, ownersOnly("rwx------"));
    for (var earlier : List.of("run.json", "truth.pcapng", "attacker.pcapng")) {
      Files.deleteIfExists(folder.resolve(earlier));
    }
    var transcript = create(folder.resolve("transcript.jsonl"));
    return new RunFolder(
        folder,
        start,
        new BufferedWriter(new OutputStreamWriter(transcript, StandardCharsets.UTF_8)));
  }

  /// The next line of the transcript; on the disk when this returns.
  public synchronized void write(Line line) throws IOException {
    transcript.write(json.line(line) + "\n");
    transcript.flush();
  }

  /// Writes what a finished run leaves beside its transcript.
  public void finish(Run run) throws IOException {
    try (var file = create(folder.resolve("run.json"))) {
      file.write((RunJson.line(run) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    var kept = run.recording();
    if (kept.isPresent()) {
      var hosts = Hosts.of(kept.get(), run.scenario());
      capture("truth.pcapng", kept.get().truth(), kept.get().truthKeys(), hosts);
      capture("attacker.pcapng", kept.get().attacker(), kept.get().attackerKeys(), hosts);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    transcript.close();
  }

  private void capture(String name, Capture capture, KeyLog keys, Hosts hosts) throws IOException {
    try (var file = create(folder.resolve(name))) {
      PcapNg.write(file, capture, keys, start, hosts::ends);
    }
  }

  private static OutputStream create(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Channels.newOutputStream(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
            ownersOnly("rw-------")));
  }

  private static FileAttribute<?>[] ownersOnly(String rights) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /// Who is at the ends of a leg. All of the lab is on loopback; a capture file gives each party an
  /// address of its own, so that a reader can tell them apart.
  ///
  /// @param clients the ports that the honest client opened connections from
  /// @param servers the ports at which the real server was spoken to
  /// @param secure the legs that began with TLS
  private record Hosts(
      Set<Integer> clients, Set<Integer> servers, boolean interposed, Set<Leg> secure) {
    private static final int HANDSHAKE = 22;
    private static final String SERVER = "10.0.0.1";
    private static final String CLIENT = "10.0.0.2";
    private static final String ATTACKER = "10.0.0.66";

    static Hosts of(Recording recording, Scenario scenario) {
      var clients = new HashSet<Integer>();
      var servers = new HashSet<Integer>();
      for (var line : recording.lines()) {
        switch (line.event()) {
          case Event.Connected(var leg) when line.party() == Party.CLIENT ->
              clients.add(leg.clientPort());
          case Event.Connected(var leg) when line.party() == Party.ATTACKER ->
              servers.add(leg.serverPort());
          case Event.Answered(var exchange, _, _, _) -> servers.add(exchange.leg().serverPort());
          case Event.Joined(_, var back) -> servers.add(back.serverPort());
          case Event.HandshakeDone(var leg, _, _) when line.party() == Party.SERVER ->
              servers.add(leg.serverPort());
          case Event.Connected _,
              Event.HandshakeDone _,
              Event.Ended _,
              Event.AlertPassed _,
              Event.Asked _,
              Event.Took _,
              Event.Filled _,
              Event.Loaded _,
              Event.Ran _,
              Event.Shown _,
              Event.Kept _,
              Event.CarriedOut _,
              Event.Noticed _,
              Event.VisitEnded _,
              Event.Holds _,
              Event.BytesRead _,
              Event.MessageRead _,
              Event.MessageChanged _,
              Event.MessageSent _,
              Event.Tried _ -> {}
        }
      }
      return new Hosts(clients, servers, scenario.attack().interposes(), secure(recording));
    }

    private static Set<Leg> secure(Recording recording) {
      return recording.truth().legs().stream()
          .filter(leg -> {
            var sent = recording.truth().stream(leg, Direction.TO_SERVER);
            return !sent.isEmpty() && sent.at(0) == HANDSHAKE;
          })
          .collect(Collectors.toUnmodifiableSet());
    }

    Ends ends(Leg leg) {
      boolean fromClient = clients.contains(leg.clientPort());
      boolean toServer = !interposed || !fromClient || servers.contains(leg.serverPort());
      return new Ends(
          fromClient ? CLIENT : ATTACKER,
          leg.clientPort(),
          toServer ? SERVER : ATTACKER,
          secure.contains(leg) ? 443 : 80);
    }
  }
}
