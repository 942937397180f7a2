package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Aftermath;
import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerAnswer;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// Acts as the customer when the story has ended: logs in with the stolen password, else uses the
/// stolen token; reads the account and makes one transfer of its own.
public final class Hijack implements Action {
  private static final Transfer OWN = new Transfer(Tamper.ATTACKERS_ACCOUNT, "950.00", "rent");

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.PASSIVE, Stance.ACTIVE);
  }

  @Override
  public void afterwards(Aftermath after, Loot loot) throws IOException {
    var password = Stolen.password(after.read());
    var token = Stolen.token(after.read());
    if (password.isEmpty() && token.isEmpty()) {
      after.tried(Attempt.failed(What.LOG_IN, Failure.NOTHING_STOLEN));
      return;
    }
    try (var own = after.connect()) {
      var impostor = new Masquerade(after, own, loot.known());
      var session =
          password.isPresent() ? impostor.logIn(password.get()) : Optional.<String>empty();
      var usable = session.or(() -> token);
      if (usable.isPresent()) {
        impostor.act(usable.get());
      }
    }
  }

  private record Masquerade(Aftermath after, Aftermath.OwnConnection own, PublicKnowledge known) {
    /// What lets it in is the token: a page's login answers with a redirect that sets a cookie.
    Optional<String> logIn(String password) throws IOException {
      var token =
          answered(known.dialect().login(known.user(), password)).flatMap(BankMessages::tokenIn);
      note(What.LOG_IN, token.isPresent());
      return token;
    }

    void act(String token) throws IOException {
      note(What.USE_TOKEN, served(known.dialect().account(token)).isPresent());
      note(What.MAKE_TRANSFER, served(known.dialect().transfer(token, OWN)).isPresent());
    }

    private Optional<HttpResponse> served(HttpRequest request) throws IOException {
      return answered(request).filter(HttpResponse::isSuccess);
    }

    private Optional<HttpResponse> answered(HttpRequest request) throws IOException {
      return switch (own.ask(known.asClientsDo(request))) {
        case InnerAnswer.Answered(var answer) -> Optional.of(answer);
        case InnerAnswer.NotOpened _ -> Optional.empty();
      };
    }

    private void note(What what, boolean worked) {
      after.tried(worked ? Attempt.worked(what) : Attempt.failed(what, Failure.SERVER_REFUSED));
    }
  }
}
