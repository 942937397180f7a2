package interlope.report.saved;

import interlope.event.Line;
import interlope.report.json.RunJson;
import interlope.report.json.TranscriptLines;
import interlope.run.Run;
import interlope.wire.capture.Capture;
import interlope.wire.capture.PcapNg;
import interlope.wire.session.KeyLog;
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
import java.util.List;
import java.util.Set;

/// The folder that one run leaves: `transcript.jsonl`, written as it happens, and at the end
/// `run.json` and the two captures. All of it is for its owner's eyes only, where the file system
/// knows owners.
public final class RunFolder implements AutoCloseable {
  private final Path folder;
  private final Instant start;
  private final Writer transcript;
  private final TranscriptLines json = new TranscriptLines();

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
    transcript.write(json.write(line) + "\n");
    transcript.flush();
  }

  /// Writes what a finished run leaves beside its transcript; `run.json` last, so that where it is,
  /// all is.
  public synchronized void finish(Run run) throws IOException {
    var kept = run.recording();
    if (kept.isPresent()) {
      var hosts = Hosts.of(kept.get(), run.scenario(), json.legs());
      capture("truth.pcapng", kept.get().truth(), kept.get().truthKeys(), hosts);
      capture("attacker.pcapng", kept.get().attacker(), kept.get().attackerKeys(), hosts);
    }
    try (var file = create(folder.resolve("run.json"))) {
      file.write((RunJson.saved(run, start) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Writes what passed where the attacker was, with the keys that it had, to a new file.
  ///
  /// @param start when the run began
  /// @throws IllegalArgumentException where the run has no recording
  public static void writeAttackersCapture(Path file, Run run, Instant start) throws IOException {
    var kept =
        run.recording()
            .orElseThrow(() -> new IllegalArgumentException("a run without its recording"));
    var json = new TranscriptLines();
    kept.lines().forEach(json::write);
    var hosts = Hosts.of(kept, run.scenario(), json.legs());
    try (var out = create(file)) {
      PcapNg.write(out, kept.attacker(), kept.attackerKeys(), start, hosts::ends);
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
}
