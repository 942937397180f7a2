package interlope.story.bank;

import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/// The two ways in which the bank is spoken to. Both are public: the client, the bank and every
/// attacker know them. The builders leave `Host` to whoever carries the message.
public enum Dialect {
  /// JSON, and the token in a header: an app, or a page's script.
  API {
    @Override
    public HttpRequest login(String user, String password) {
      return BankMessages.login(user, password);
    }

    @Override
    public HttpRequest account(String token) {
      return BankMessages.account(token);
    }

    @Override
    public HttpRequest transfer(String token, Transfer transfer) {
      return BankMessages.transfer(token, transfer);
    }

    @Override
    public HttpRequest withRequestId(HttpRequest request, String id) {
      return BankMessages.withRequestId(request, id);
    }
  },

  /// Forms, and the token in a cookie: a browser's pages.
  PAGES {
    @Override
    public HttpRequest login(String user, String password) {
      return post("/login", BankMessages.fields("user", user, "password", password));
    }

    @Override
    public HttpRequest account(String token) {
      return as(token, HttpRequest.of("GET", "/account", Bytes.EMPTY));
    }

    @Override
    public HttpRequest transfer(String token, Transfer transfer) {
      return as(token, post("/transfers", BankMessages.fields(transfer)));
    }

    @Override
    public HttpRequest withRequestId(HttpRequest request, String id) {
      if (!WebForm.isIn(request)) {
        return request;
      }
      var fields = new LinkedHashMap<>(WebForm.read(request.body()).orElseGet(Map::of));
      fields.put(BankMessages.REQUEST_ID_FIELD, id);
      return request.withBody(WebForm.write(fields));
    }
  };

  public abstract HttpRequest login(String user, String password);

  public abstract HttpRequest account(String token);

  public abstract HttpRequest transfer(String token, Transfer transfer);

  /// `request` with the id that a bank with a replay guard wants, where this dialect carries one.
  public abstract HttpRequest withRequestId(HttpRequest request, String id);

  private static HttpRequest post(String path, Map<String, String> fields) {
    return new HttpRequest(
        "POST", path, Headers.of("Content-Type", WebForm.TYPE), WebForm.write(fields));
  }

  private static HttpRequest as(String token, HttpRequest request) {
    return request.withHeader("Cookie", SessionCookie.carrying(token));
  }
}
