package interlope.story.bank;

import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The bank of one run: a function from request to answer, and the ledger of what it carried out.
/// It echoes nothing of a request. Wrong password, or no token of its own: 401. Unknown path: 404.
/// Malformed: 400. For any thread.
public final class Bank {
  private static final HttpResponse MALFORMED = HttpResponse.empty(400);
  private static final HttpResponse UNKNOWN_USER = HttpResponse.empty(401);
  private static final HttpResponse NOT_FOUND = HttpResponse.empty(404);
  private static final HttpResponse TAKEN_BEFORE = HttpResponse.empty(409);

  private final Secrets secrets;
  private final boolean replayGuard;
  private final RandomGenerator random;
  private final Set<String> tokens = new HashSet<>();
  private final Set<String> requestIds = new HashSet<>();
  private final List<Transfer> ledger = new ArrayList<>();
  private @Nullable Bytes document;

  /// @param replayGuard whether every request must bring a `Request-Id` that was not there before
  /// @param random where the tokens of later logins come from; the bank's alone
  public Bank(Secrets secrets, boolean replayGuard, RandomGenerator random) {
    this.secrets = secrets;
    this.replayGuard = replayGuard;
    this.random = random;
  }

  public synchronized BankAnswer answer(HttpRequest request) {
    var call = BankCall.of(request);
    if (replayGuard && call.requestId() == null) {
      return BankAnswer.toNobody(MALFORMED);
    }
    if (replayGuard && !requestIds.add(call.requestId())) {
      return new BankAnswer(TAKEN_BEFORE, null, null, true);
    }
    return switch (call.method() + " " + call.path()) {
      case "POST /login" -> login(request);
      case "GET /account" -> toUser(call, _ -> account());
      case "POST /transfers" -> toUser(call, _ -> transfer(request));
      case "PUT /document" -> toUser(call, this::storeDocument);
      case "GET /document" -> toUser(call, _ -> readDocument());
      default -> BankAnswer.toNobody(NOT_FOUND);
    };
  }

  /// The transfers carried out so far, in their order.
  public synchronized List<Transfer> ledger() {
    return List.copyOf(ledger);
  }

  private BankAnswer login(HttpRequest request) {
    var user = BankMessages.userIn(request);
    var password = BankMessages.passwordIn(request);
    if (user.isEmpty() || password.isEmpty()) {
      return BankAnswer.toNobody(MALFORMED);
    }
    if (!user.get().equals(secrets.user()) || !password.get().equals(secrets.password())) {
      return BankAnswer.toNobody(UNKNOWN_USER);
    }
    var token = tokens.isEmpty() ? secrets.sessionToken() : Secrets.freshText(random);
    tokens.add(token);
    return BankAnswer.to(secrets.user(), BankMessages.loginAnswer(token));
  }

  private BankAnswer toUser(BankCall call, Function<BankCall, BankAnswer> serve) {
    return call.token() != null && tokens.contains(call.token())
        ? serve.apply(call)
        : BankAnswer.toNobody(UNKNOWN_USER);
  }

  private BankAnswer account() {
    return served(BankMessages.accountAnswer(secrets.accountNumber(), secrets.balance()));
  }

  private BankAnswer transfer(HttpRequest request) {
    var transfer = BankMessages.transferIn(request);
    if (transfer.isEmpty()) {
      return served(MALFORMED);
    }
    ledger.add(transfer.get());
    return new BankAnswer(
        BankMessages.doneAnswer(201, "accepted"), secrets.user(), transfer.get(), false);
  }

  private BankAnswer storeDocument(BankCall call) {
    if (call.body().isEmpty()) {
      return served(MALFORMED);
    }
    document = call.body();
    return served(BankMessages.doneAnswer(200, "stored"));
  }

  private BankAnswer readDocument() {
    return served(document == null ? NOT_FOUND : BankMessages.documentAnswer(document));
  }

  private BankAnswer served(HttpResponse response) {
    return BankAnswer.to(secrets.user(), response);
  }
}
