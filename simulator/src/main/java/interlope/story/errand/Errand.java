package interlope.story.errand;

import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The client's story, from top to bottom: log in, read the account, make one transfer, store the
/// document and read it back. Nothing is tried twice. For one thread, which may block.
public final class Errand {
  private final Secrets secrets;
  private final Transfer transfer;
  private final @Nullable Supplier<String> requestIds;

  /// @param requestIds gives a fresh id for each request, null where the bank asks for none
  public Errand(Secrets secrets, Transfer transfer, @Nullable Supplier<String> requestIds) {
    this.secrets = secrets;
    this.transfer = transfer;
    this.requestIds = requestIds;
  }

  /// @throws IOException as the channel throws it
  public ErrandEnd run(BankChannel channel) throws IOException {
    var login = call(channel, BankMessages.login(secrets.user(), secrets.password()));
    var token = BankMessages.tokenIn(login);
    if (login.status() != 200 || token.isEmpty()) {
      return new ErrandEnd.Stopped("login", login.status());
    }
    for (var step : stepsWith(token.get())) {
      var answer = call(channel, step.request());
      if (!step.expected().test(answer)) {
        return new ErrandEnd.Stopped(step.name(), answer.status());
      }
    }
    return new ErrandEnd.Completed();
  }

  /// The same story as a browser's user plays it.
  ///
  /// @param typed what the user types into the address bar
  /// @param elsewhere a page that the user opens in another tab after the login, null for none
  /// @throws IOException as the screen throws it
  public ErrandEnd run(BrowserScreen screen, String typed, @Nullable String elsewhere)
      throws IOException {
    screen.open(typed);
    for (var act : acts(screen, elsewhere)) {
      if (!act.play().get()) {
        return new ErrandEnd.Stopped(act.name(), screen.status());
      }
    }
    return new ErrandEnd.Completed();
  }

  private interface Play {
    /// Whether the screen then shows what it should.
    boolean get() throws IOException;
  }

  private record Act(String name, Play play) {}

  private List<Act> acts(BrowserScreen screen, @Nullable String elsewhere) {
    return List.of(
        new Act("login", () -> logIn(screen)),
        new Act("account", () -> showsAccount(screen, elsewhere)),
        new Act("transfer", () -> transfer(screen)),
        new Act("store-document", () -> store(screen)),
        new Act("read-document", () -> showsDocument(screen)));
  }

  private boolean logIn(BrowserScreen screen) throws IOException {
    screen.fill("user", secrets.user());
    screen.fill("password", secrets.password());
    screen.press("log-in");
    return screen.read("account-number").isPresent();
  }

  private static boolean showsAccount(BrowserScreen screen, @Nullable String elsewhere)
      throws IOException {
    boolean shown = screen.read("balance").isPresent();
    if (shown && elsewhere != null) {
      screen.lookElsewhere(elsewhere);
    }
    return shown;
  }

  private boolean transfer(BrowserScreen screen) throws IOException {
    screen.fill("destination", transfer.destination());
    screen.fill("amount", transfer.amount());
    screen.fill("memo", transfer.memo());
    screen.press("send");
    return screen.read("accepted").isPresent();
  }

  private boolean store(BrowserScreen screen) throws IOException {
    screen.fill("document-text", secrets.document());
    screen.press("store");
    return screen.read("stored").isPresent();
  }

  private boolean showsDocument(BrowserScreen screen) throws IOException {
    screen.press("open-document");
    return screen.read("document").equals(Optional.of(secrets.document()));
  }

  private record Step(String name, HttpRequest request, Predicate<HttpResponse> expected) {}

  private List<Step> stepsWith(String token) {
    return List.of(
        new Step("account", BankMessages.account(token), Errand::isAccount),
        new Step(
            "transfer", BankMessages.transfer(token, transfer), answer -> answer.status() == 201),
        new Step(
            "store-document",
            BankMessages.storeDocument(token, secrets.document()),
            answer -> answer.status() == 200),
        new Step("read-document", BankMessages.readDocument(token), this::isDocument));
  }

  private HttpResponse call(BankChannel channel, HttpRequest request) throws IOException {
    return channel.call(
        requestIds == null ? request : BankMessages.withRequestId(request, requestIds.get()));
  }

  private static boolean isAccount(HttpResponse answer) {
    return answer.status() == 200 && BankMessages.showsAccount(answer);
  }

  private boolean isDocument(HttpResponse answer) {
    return answer.status() == 200 && answer.body().equals(Bytes.ofText(secrets.document()));
  }
}
