package interlope.catalogue;

import static interlope.word.Choice.planned;

import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.event.Detector;
import interlope.word.Choice;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The words of attacks, mishaps and detectors: what the registries have, and what the catalogue
/// names beside it.
final class AttackWords {
  static final List<Choice> POSITIONS =
      with(List.of(Position.values()), planned("dns-spoof", Shelf.POSITION));

  static final List<Choice> ENTRIES =
      with(
          Entries.ALL,
          planned("ticket-key", Shelf.ENTRY),
          planned("stolen-files", Shelf.ENTRY),
          planned("expired-key", Shelf.ENTRY),
          planned("expired", Shelf.ENTRY),
          planned("untrusted-ca", Shelf.ENTRY),
          planned("revoked", Shelf.ENTRY),
          planned("revoked-unstapled", Shelf.ENTRY),
          planned("downgrade", Shelf.ENTRY),
          planned("server-takeover", Shelf.ENTRY));

  static final List<Choice> ACTIONS =
      with(
          Actions.ALL,
          planned("guess-password", Shelf.ACTION),
          planned("reorder", Shelf.ACTION),
          planned("truncate", Shelf.ACTION),
          planned("reflect", Shelf.ACTION),
          planned("substitute", Shelf.ACTION));

  static final List<Choice> KNOWLEDGE =
      with(
          List.of(Knowledge.values()),
          planned("inner-client-key", Shelf.KNOWS),
          planned("inner-psk", Shelf.KNOWS),
          planned("client-certificate-key", Shelf.KNOWS),
          planned("client-fingerprint", Shelf.KNOWS),
          planned("ct-log", Shelf.KNOWS),
          planned("token-directory", Shelf.KNOWS),
          planned("tls-psk", Shelf.KNOWS),
          planned("session-token", Shelf.KNOWS));

  static final List<Choice> MISHAPS =
      with(
          List.of(Mishap.values()),
          planned("certificate-expired", Shelf.MISHAP),
          planned("root-expired", Shelf.MISHAP),
          planned("hsm-lost", Shelf.MISHAP));

  static final List<Choice> DETECTORS =
      with(
          List.of(Detector.values()),
          planned("ct-monitor", Shelf.DETECTOR),
          planned("dns-monitor", Shelf.DETECTOR),
          planned("user", Shelf.DETECTOR));

  private AttackWords() {}

  private static List<Choice> with(List<? extends Word> built, Choice... planned) {
    return Stream.concat(built.stream().map(Choice::of), Arrays.stream(planned)).toList();
  }
}
