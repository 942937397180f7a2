package interlope.verdict;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.story.Secrets;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The run's own secrets, found in what the attacker read.
final class SecrecyEvidence {
  private SecrecyEvidence() {}

  /// One piece of evidence for each secret, at the first line that shows it.
  static List<Evidence> in(Recording run, Secrets secrets) {
    var found = new ArrayList<Evidence>();
    var seen = EnumSet.noneOf(SecretKind.class);
    var wanted = secrets.all();
    var marks = wanted.stream().map(secret -> Bytes.ofText(secret.value())).toList();
    for (var line : run.lines()) {
      var notebook = line.party() == Party.ATTACKER ? content(line) : null;
      if (notebook == null) {
        continue;
      }
      for (int at = 0; at < wanted.size(); at++) {
        if (!seen.contains(wanted.get(at).kind()) && notebook.bytes().contains(marks.get(at))) {
          seen.add(wanted.get(at).kind());
          found.add(evidence(wanted.get(at), notebook, line.number()));
        }
      }
    }
    found.sort((a, b) -> a.loss().compareTo(b.loss()));
    return found;
  }

  private record Notebook(How how, Bytes bytes, String where) {}

  private static @org.jspecify.annotations.Nullable Notebook content(Line line) {
    return switch (line.event()) {
      case Event.MessageRead read ->
          new Notebook(
              read.how(),
              read.message().toBytes(),
              read.message() instanceof HttpRequest
                  ? "in a request of the client's"
                  : "in an answer of the server's");
      case Event.BytesRead read -> new Notebook(read.how(), read.bytes(), "in what passed");
      case Event.Connected _,
          Event.Ended _,
          Event.Joined _,
          Event.HandshakeDone _,
          Event.AlertPassed _,
          Event.Asked _,
          Event.Took _,
          Event.Filled _,
          Event.Loaded _,
          Event.Ran _,
          Event.Shown _,
          Event.Kept _,
          Event.Answered _,
          Event.CarriedOut _,
          Event.Noticed _,
          Event.VisitEnded _,
          Event.Holds _,
          Event.MessageChanged _,
          Event.MessageSent _,
          Event.Tried _ ->
          null;
    };
  }

  private static Evidence evidence(Secret secret, Notebook notebook, int line) {
    return new Evidence(
        Loss.of(secret.kind()),
        secret.kind(),
        notebook.how(),
        "The attacker has the %s: %s, %s."
            .formatted(
                secret.kind().word().replace('-', ' '),
                notebook.how().sentence(),
                notebook.where()),
        line);
  }
}
