package interlope.ladder;

import interlope.story.Secret;
import interlope.wire.http.HttpMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a party was told, without what every run draws anew.
final class Wording {
  /// Marked texts that no honest party told, request ids, keys and nonces.
  private static final Pattern DRAWN =
      Pattern.compile("lab-[a-z0-9]{20}|[0-9a-f]{32,}|[A-Za-z0-9+/_-]{40,}={0,2}");

  /// What an inner layer sealed differs each time.
  private static final String SEALED = "application/octet-stream";

  /// Longer than any message of the story: a library of scripts, in which nothing is drawn.
  private static final int LONG = 1 << 16;

  private final List<Secret> secrets;
  private final Collection<String> wanted;

  /// @param wanted where the client asked to pay to
  Wording(List<Secret> secrets, Collection<String> wanted) {
    this.secrets =
        secrets.stream()
            .sorted(Comparator.comparingInt((Secret secret) -> secret.value().length()).reversed())
            .toList();
    this.wanted = wanted;
  }

  /// The innermost body; empty where it is sealed.
  String in(Account account) {
    return Optional.ofNullable(account.innermost())
        .map(Account.Reading::message)
        .filter(message -> !isSealed(message))
        .map(message -> in(message.body().text()))
        .orElse("");
  }

  private static boolean isSealed(HttpMessage message) {
    return message.headers().first("Content-Type").filter(SEALED::equals).isPresent();
  }

  private String in(String body) {
    if (body.length() > LONG) {
      return body;
    }
    var said = body;
    for (var secret : secrets) {
      said = said.replace(secret.value(), "<" + secret.kind().word() + ">");
    }
    for (var destination : wanted) {
      said = said.replace(destination, "<wanted>");
    }
    return DRAWN.matcher(said).replaceAll("<drawn>");
  }
}
