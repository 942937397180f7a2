package interlope.verdict;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.story.SecretSearch;
import interlope.story.Secrets;
import interlope.wire.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// The run's own secrets, found in what the attacker read.
final class SecrecyEvidence {
  private SecrecyEvidence() {}

  /// One piece of evidence for each secret, at the first line that shows it.
  static List<Evidence> in(Recording run, Secrets secrets) {
    var found = new ArrayList<Evidence>();
    var seen = EnumSet.noneOf(SecretKind.class);
    var search = SecretSearch.of(secrets.all());
    for (var line : run.lines()) {
      if (line.party() == Party.ATTACKER && line.event() instanceof Event.Read read) {
        for (var secret : search.in(read.content())) {
          if (seen.add(secret.kind())) {
            found.add(evidence(secret, read, line.number()));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Evidence::loss));
    return found;
  }

  private static Evidence evidence(Secret secret, Event.Read read, int line) {
    return new Evidence(
        Loss.of(secret.kind()), secret.kind(), read.how(), Said.at(where(read)), line);
  }

  private static String where(Event.Read read) {
    return switch (read) {
      case Event.MessageRead(_, _, _, HttpRequest _) -> "request";
      case Event.MessageRead _ -> "answer";
      case Event.BytesRead _ -> "passed";
    };
  }
}
