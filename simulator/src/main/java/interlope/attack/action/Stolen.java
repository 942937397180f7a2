package interlope.attack.action;

import interlope.attack.Aftermath;
import interlope.story.bank.BankMessages;
import interlope.wire.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/// What an attacker finds in the messages that it could read.
final class Stolen {
  private Stolen() {}

  static Optional<String> password(List<Aftermath.Overheard> read) {
    return requests(read).stream().flatMap(r -> BankMessages.passwordIn(r).stream()).findFirst();
  }

  static Optional<String> token(List<Aftermath.Overheard> read) {
    return read.stream().flatMap(r -> BankMessages.tokenIn(r.inner()).stream()).findFirst();
  }

  static Optional<HttpRequest> transfer(List<Aftermath.Overheard> read) {
    return requests(read).stream()
        .filter(request -> BankMessages.transferIn(request).isPresent())
        .findFirst();
  }

  private static List<HttpRequest> requests(List<Aftermath.Overheard> read) {
    return read.stream()
        .filter(message -> message.inner() instanceof HttpRequest)
        .map(message -> (HttpRequest) message.inner())
        .toList();
  }
}
