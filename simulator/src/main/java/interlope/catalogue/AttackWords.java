package interlope.catalogue;

import static interlope.word.Choice.planned;

import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.event.Detector;
import interlope.word.Choice;
import interlope.word.Planned;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.List;
import java.util.stream.Stream;

/// The words of attacks, mishaps and detectors: what the registries have, and what the catalogue
/// names beside it.
final class AttackWords {
  static final List<Choice> POSITIONS =
      with(List.of(Position.values()), Planned.on(Shelf.POSITION, "dns-spoof"));

  static final List<Choice> ENTRIES = with(Entries.ALL, Entries.PLANNED);

  static final List<Choice> ACTIONS = with(Actions.ALL, Actions.PLANNED);

  static final List<Choice> KNOWLEDGE =
      with(
          List.of(Knowledge.values()),
          Planned.on(
              Shelf.KNOWS,
              "inner-client-key",
              "inner-psk",
              "client-certificate-key",
              "client-fingerprint",
              "ct-log",
              "token-directory",
              "tls-psk",
              "session-token"));

  static final List<Choice> MISHAPS =
      with(
          List.of(Mishap.values()),
          Planned.on(Shelf.MISHAP, "certificate-expired", "root-expired", "hsm-lost"));

  static final List<Choice> DETECTORS =
      with(
          List.of(Detector.values()),
          Planned.on(Shelf.DETECTOR, "ct-monitor", "dns-monitor", "user"));

  private AttackWords() {}

  private static List<Choice> with(List<? extends Word> built, List<Planned> planned) {
    return Stream.concat(
            built.stream().map(Choice::of),
            planned.stream().map(word -> Choice.planned(word.word(), word.shelf())))
        .toList();
  }
}
