package interlope.scenario;

import static interlope.scenario.Choice.planned;

import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.event.Detector;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The words of attacks, mishaps and detectors: what the registries have, and what the catalogue
/// names beside it.
final class AttackWords {
  static final List<Choice> POSITIONS =
      with(
          List.of(Position.values()),
          planned("dns-spoof", "Answers the client's DNS query, and so becomes on-path."));

  static final List<Choice> ENTRIES =
      with(
          Entries.ALL,
          planned("ticket-key", "Has the recorded bytes and the server's session-ticket key."),
          planned("stolen-files", "Has every file of the server's process."),
          planned("expired-key", "Has the TLS key and certificate before the current ones."),
          planned("expired", "Has a certificate for the name that has run out."),
          planned("untrusted-ca", "Has a certificate from a CA that nobody trusts."),
          planned("revoked", "Has a revoked certificate, and the stapled answer says so."),
          planned("revoked-unstapled", "Has a revoked certificate, and leaves the answer off."),
          planned("downgrade", "Rewrites the ClientHello to the weakest that both sides take."),
          planned("server-takeover", "Reads everything that the server's process can read."));

  static final List<Choice> ACTIONS =
      with(
          Actions.ALL,
          planned("guess-password", "Try the word list offline on what was recorded."),
          planned("reorder", "Give the client an earlier answer in place of the next."),
          planned("truncate", "Cut each answer in half and close."),
          planned("reflect", "Return the client's own message as its answer."),
          planned("substitute", "Put a message made from public knowledge in the client's place."));

  static final List<Choice> KNOWLEDGE =
      with(
          List.of(Knowledge.values()),
          planned("inner-client-key", "The client's own inner key."),
          planned("inner-psk", "The inner layer's shared key."),
          planned("client-certificate-key", "The key of the client's certificate."),
          planned("client-fingerprint", "How the app's ClientHello looks."),
          planned("ct-log", "Its rogue certificate is logged, with timestamps that clients take."),
          planned("token-directory", "The HSM's token directory."),
          planned("tls-psk", "The shared key of TLS."),
          planned("session-token", "The session token, handed over when the story has ended."));

  static final List<Choice> MISHAPS =
      with(
          List.of(Mishap.values()),
          planned("certificate-expired", "The server's certificate has run out."),
          planned("root-expired", "The device was offline for years, and its roots have run out."),
          planned("hsm-lost", "The HSM is gone, and the key with it."));

  static final List<Choice> DETECTORS =
      with(
          List.of(Detector.values()),
          planned("ct-monitor", "Who watches certificate transparency logs."),
          planned("dns-monitor", "Who watches what DNS answers."),
          planned("user", "The customer, asked on a second channel."));

  private AttackWords() {}

  private static List<Choice> with(List<? extends Word> built, Choice... planned) {
    return Stream.concat(built.stream().map(Choice::of), Arrays.stream(planned)).toList();
  }
}
