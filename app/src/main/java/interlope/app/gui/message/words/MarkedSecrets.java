package interlope.app.gui.message.words;

import interlope.app.gui.session.Play;
import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.verdict.Evidence;
import interlope.wire.http.HttpMessage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds a run's secrets in texts, and knows which of them were lost.
public record MarkedSecrets(List<Secret> secrets, Set<SecretKind> lost) {
  public MarkedSecrets {
    secrets = List.copyOf(secrets);
    lost = Set.copyOf(lost);
  }

  public static MarkedSecrets of(Play play) {
    var lost =
        play.run().judgement().evidence().stream()
            .map(Evidence::secret)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SecretKind.class)));
    return new MarkedSecrets(play.ladder().secrets(), lost);
  }

  /// `text` cut where a secret begins and ends.
  public List<TextSpan> mark(String text) {
    var spans = new ArrayList<TextSpan>();
    int done = 0;
    while (done < text.length()) {
      Secret next = null;
      int at = text.length();
      for (var secret : secrets) {
        int found = text.indexOf(secret.value(), done);
        if (found >= 0 && found < at) {
          at = found;
          next = secret;
        }
      }
      if (at > done) {
        spans.add(TextSpan.plain(text.substring(done, at)));
      }
      if (next == null) {
        break;
      }
      spans.add(new TextSpan(tone(next), next.value()));
      done = at + next.value().length();
    }
    return spans;
  }

  private TextSpan.Tone tone(Secret secret) {
    return lost.contains(secret.kind()) ? TextSpan.Tone.LOST : TextSpan.Tone.SAFE;
  }

  public boolean isLost(Secret secret) {
    return lost.contains(secret.kind());
  }

  boolean marks(String text) {
    return secrets.stream().anyMatch(secret -> text.contains(secret.value()));
  }

  /// Those that stand in `message`.
  public List<Secret> in(HttpMessage message) {
    var text = message.toBytes().text();
    return secrets.stream().filter(secret -> text.contains(secret.value())).toList();
  }
}
