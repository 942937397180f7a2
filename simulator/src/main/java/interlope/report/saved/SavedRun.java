package interlope.report.saved;

import interlope.event.Recording;
import interlope.json.Forms;
import interlope.report.json.RunJson;
import interlope.run.Run;
import interlope.verdict.VerdictWord;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.CaptureFile;
import interlope.wire.capture.CaptureFileException;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A run that `--record` kept, read back without running anything.
///
/// @param run with its recording; times of lines are in steps of 0.1 ms
/// @param began when, as far as the folder tells; else 1970
/// @param isCut whether the transcript ended within a line, which was left out: evidence may then
///   name lines that are not there
public record SavedRun(Run run, Instant began, boolean isCut) {
  private static final String RUN = "run.json";
  private static final String TRANSCRIPT = "transcript.jsonl";

  /// Whether `folder` is one that a run left, whole or not.
  public static boolean isIn(Path folder) {
    return SavedFile.in(folder, RUN).isThere() || SavedFile.in(folder, TRANSCRIPT).isThere();
  }

  /// The folders of the runs that one `--record` left, by name; `folder` itself where it is one
  /// run's; empty where there are none.
  ///
  /// @throws SavedRunException where it is no folder, or cannot be read
  public static List<Path> foldersIn(Path folder) throws SavedRunException {
    if (isIn(folder)) {
      return List.of(folder);
    }
    requireFolder(folder);
    try (var inside = Files.list(folder)) {
      return inside.filter(SavedRun::isIn).sorted().toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw SavedRunException.of(folder, "cannot be read: " + unreadable);
    }
  }

  /// What there is to know of a run without its recording, of which nothing is read.
  ///
  /// @throws SavedRunException where its run.json is missing, damaged or too new
  public static Run withoutRecording(Path folder) throws SavedRunException {
    return told(folder).run();
  }

  /// @throws SavedRunException where one of the files is missing, damaged or too new
  public static SavedRun read(Path folder) throws SavedRunException {
    var saved = told(folder);
    var transcript = TranscriptReader.read(SavedFile.in(folder, TRANSCRIPT));
    var truthFile = SavedFile.in(folder, "truth.pcapng");
    var attackerFile = SavedFile.in(folder, "attacker.pcapng");
    var told = saved.started();
    if (labFailed(saved.run()) && !truthFile.isThere() && !attackerFile.isThere()) {
      return new SavedRun(
          with(
              saved.run(),
              new Recording(
                  transcript.lines(), Capture.EMPTY, KeyLog.NONE, Capture.EMPTY, KeyLog.NONE)),
          told == null ? Instant.EPOCH : told,
          transcript.isCut());
    }
    var truth = file(truthFile);
    var attacker = file(attackerFile);
    var began = told == null ? start(truth, transcript) : told;
    var recording =
        new Recording(
            transcript.lines(),
            capture(truthFile, truth, began, transcript.legs()),
            truth.keys(),
            capture(attackerFile, attacker, began, transcript.legs()),
            attacker.keys());
    return new SavedRun(with(saved.run(), recording), began, transcript.isCut());
  }

  private static RunJson.Saved told(Path folder) throws SavedRunException {
    requireFolder(folder);
    if (!isIn(folder)) {
      throw SavedRunException.of(
          folder, "holds no saved run; open a folder that `--record` made, with a run.json in it");
    }
    var file = SavedFile.in(folder, RUN);
    if (!file.isThere()) {
      throw SavedRunException.runAgain(file.path(), "is missing: the run did not finish");
    }
    return RunReader.read(file);
  }

  private static void requireFolder(Path folder) throws SavedRunException {
    if (!Files.isDirectory(folder)) {
      throw SavedRunException.of(folder, "is no folder; open one that `--record` made");
    }
  }

  private static Run with(Run run, Recording recording) {
    return new Run(run.scenario(), run.key(), run.judgement(), run.took(), run.played(), recording);
  }

  /// Such a run has no captures.
  private static boolean labFailed(Run run) {
    return run.judgement().verdict().word() == VerdictWord.INCONCLUSIVE;
  }

  private static CaptureFile file(SavedFile file) throws SavedRunException {
    try {
      return CaptureFile.read(Bytes.owning(file.bytes()));
    } catch (CaptureFileException wrong) {
      throw file.damaged(String.valueOf(wrong.getMessage()));
    }
  }

  private static Capture capture(SavedFile file, CaptureFile content, Instant start, List<Leg> legs)
      throws SavedRunException {
    var capture = content.capture(start, ends -> Hosts.leg(ends, legs));
    for (var packet : capture.packets()) {
      if (packet.at().isNegative() || packet.at().compareTo(Forms.LONGEST) > 0) {
        throw file.damaged("is damaged: it tells of another time than run.json");
      }
    }
    return capture;
  }

  /// Where run.json does not tell when the run began: the first byte passed no earlier than the
  /// first line was written.
  private static Instant start(CaptureFile truth, TranscriptReader.Content transcript) {
    if (truth.passed().isEmpty() || transcript.lines().isEmpty()) {
      return Instant.EPOCH;
    }
    return truth.passed().getFirst().at().minus(transcript.lines().getFirst().at());
  }
}
