package interlope.story.bank;

import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The layout of the bank's messages. It is public: the client, the bank and every attacker know
/// it. The builders leave `Host` to whoever carries the message.
public final class BankMessages {
  /// The header that a bank with a replay guard wants in every request, each value once.
  public static final String REQUEST_ID = "Request-Id";

  /// The hidden field of a form that stands for it.
  public static final String REQUEST_ID_FIELD = "request-id";

  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String DOCUMENT_FIELD = "document-text";
  private static final String BEARER = "Bearer ";

  private BankMessages() {}

  public static HttpRequest login(String user, String password) {
    return withContent(
        HttpRequest.of("POST", "/login", Bytes.EMPTY),
        JSON,
        FlatJson.write("user", user, "password", password));
  }

  public static HttpRequest account(String token) {
    return as(token, "GET", "/account");
  }

  public static HttpRequest transfer(String token, Transfer transfer) {
    return withContent(as(token, "POST", "/transfers"), JSON, json(transfer));
  }

  public static HttpRequest storeDocument(String token, String text) {
    return withContent(as(token, "PUT", "/document"), TEXT, Bytes.ofText(text));
  }

  public static HttpRequest readDocument(String token) {
    return as(token, "GET", "/document");
  }

  public static HttpRequest withRequestId(HttpRequest request, String id) {
    return request.withHeader(REQUEST_ID, id);
  }

  /// 128 random bits, as 32 hexadecimal digits.
  public static String freshRequestId(RandomGenerator random) {
    return HexFormat.of().toHexDigits(random.nextLong())
        + HexFormat.of().toHexDigits(random.nextLong());
  }

  /// The password that `request` logs in with.
  public static Optional<String> passwordIn(HttpRequest request) {
    return is(request, "POST", "/login") ? field(request, "password") : Optional.empty();
  }

  /// The token that a request carries, or that a login's answer gives.
  public static Optional<String> tokenIn(HttpMessage message) {
    return switch (message) {
      case HttpRequest request ->
          request
              .headers()
              .first("Authorization")
              .filter(value -> value.startsWith(BEARER))
              .map(value -> value.substring(BEARER.length()))
              .or(() -> SessionCookie.tokenIn(request));
      case HttpResponse answer -> field(answer, "token").or(() -> SessionCookie.tokenIn(answer));
    };
  }

  /// The transfer that `request` asks for; empty where it is another request or malformed.
  public static Optional<Transfer> transferIn(HttpRequest request) {
    return is(request, "POST", "/transfers")
        ? content(request).flatMap(BankMessages::transferIn)
        : Optional.empty();
  }

  /// The transfer that filled fields ask for; empty where they ask for none.
  public static Optional<Transfer> transferIn(Map<String, String> fields) {
    var destination = fields.get("destination");
    var amount = fields.get("amount");
    var memo = fields.get("memo");
    if (destination == null || amount == null || memo == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Transfer(destination, amount, memo));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The secrets that stand in `message` where the bank's messages have them, as they would be for
  /// whoever sent it; in answers of pages only the token.
  public static List<Secret> secretsIn(HttpMessage message) {
    var found = new ArrayList<Secret>();
    tokenIn(message).ifPresent(token -> found.add(new Secret(SecretKind.SESSION_TOKEN, token)));
    switch (message) {
      case HttpRequest request -> {
        passwordIn(request).ifPresent(word -> found.add(new Secret(SecretKind.PASSWORD, word)));
        transferIn(request)
            .ifPresent(transfer -> found.add(new Secret(SecretKind.MEMO, transfer.memo())));
        documentIn(request).ifPresent(text -> found.add(new Secret(SecretKind.DOCUMENT, text)));
      }
      case HttpResponse answer -> {
        field(answer, "number")
            .ifPresent(number -> found.add(new Secret(SecretKind.ACCOUNT_NUMBER, number)));
        field(answer, "balance")
            .ifPresent(balance -> found.add(new Secret(SecretKind.BALANCE, balance)));
      }
    }
    found.removeIf(secret -> secret.value().isEmpty());
    return List.copyOf(found);
  }

  private static Optional<String> documentIn(HttpRequest request) {
    return is(request, "PUT", "/document")
        ? Optional.of(request.body().text())
        : is(request, "POST", "/document") ? field(request, DOCUMENT_FIELD) : Optional.empty();
  }

  /// The secrets among what a customer filled in.
  public static List<Secret> secretsIn(Map<String, String> fields) {
    var found = new ArrayList<Secret>();
    fields.forEach((id, text) -> {
      switch (id) {
        case "password" -> found.add(new Secret(SecretKind.PASSWORD, text));
        case "memo" -> found.add(new Secret(SecretKind.MEMO, text));
        case DOCUMENT_FIELD -> found.add(new Secret(SecretKind.DOCUMENT, text));
        default -> {}
      }
    });
    return List.copyOf(found);
  }

  /// `request` with another destination; as it is where it asks for no transfer.
  ///
  /// @throws IllegalArgumentException where `destination` is not twelve digits
  public static HttpRequest withDestination(HttpRequest request, String destination) {
    return transferIn(request)
        .map(transfer -> request.withBody(as(request, transfer.withDestination(destination))))
        .orElse(request);
  }

  private static Bytes as(HttpRequest request, Transfer transfer) {
    if (!WebForm.isIn(request)) {
      return json(transfer);
    }
    var filled = new LinkedHashMap<>(WebForm.read(request.body()).orElseThrow());
    filled.putAll(fields(transfer));
    return WebForm.write(filled);
  }

  /// A transfer's fields, in their order on the wire.
  static Map<String, String> fields(Transfer transfer) {
    return fields(
        "destination",
        transfer.destination(),
        "amount",
        transfer.amount(),
        "memo",
        transfer.memo());
  }

  /// @param namesAndValues in turn
  static Map<String, String> fields(String... namesAndValues) {
    var fields = new LinkedHashMap<String, String>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      fields.put(namesAndValues[at], namesAndValues[at + 1]);
    }
    return fields;
  }

  static HttpResponse loginAnswer(String token) {
    return answer(200, FlatJson.write("token", token));
  }

  static HttpResponse accountAnswer(String number, String balance) {
    return answer(200, FlatJson.write("number", number, "balance", balance));
  }

  static HttpResponse doneAnswer(int status, String what) {
    return answer(status, FlatJson.write("status", what));
  }

  static HttpResponse documentAnswer(Bytes content) {
    return sized(HttpResponse.of(200, TEXT, content));
  }

  public static boolean showsAccount(HttpResponse answer) {
    return field(answer, "number").isPresent() && field(answer, "balance").isPresent();
  }

  static Optional<String> userIn(HttpRequest login) {
    return field(login, "user");
  }

  private static HttpResponse answer(int status, Bytes json) {
    return sized(HttpResponse.of(status, JSON, json));
  }

  /// With the length that it will have on a wire, so that an answer equals itself after the
  /// journey.
  private static HttpResponse sized(HttpResponse answer) {
    return new HttpResponse(
        answer.status(),
        answer.headers().with("Content-Length", String.valueOf(answer.body().size())),
        answer.body());
  }

  private static HttpRequest as(String token, String method, String path) {
    return new HttpRequest(method, path, Headers.of("Authorization", BEARER + token), Bytes.EMPTY);
  }

  private static HttpRequest withContent(HttpRequest request, String type, Bytes content) {
    return request.withHeader("Content-Type", type).withBody(content);
  }

  private static boolean is(HttpRequest request, String method, String path) {
    return request.method().equals(method) && request.path().equals(path);
  }

  public static Optional<String> field(HttpMessage message, String name) {
    return content(message).flatMap(fields -> Optional.ofNullable(fields.get(name)));
  }

  private static Optional<Map<String, String>> content(HttpMessage message) {
    return WebForm.isIn(message) ? WebForm.read(message.body()) : FlatJson.read(message.body());
  }

  private static Bytes json(Transfer transfer) {
    return FlatJson.write(
        "destination",
        transfer.destination(),
        "amount",
        transfer.amount(),
        "memo",
        transfer.memo());
  }
}
