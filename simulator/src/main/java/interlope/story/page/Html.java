package interlope.story.page;

import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;

/// The markup of the bank's pages.
final class Html {
  static final String TYPE = "text/html; charset=utf-8";

  static final String LOGIN =
      """
      <label>User <input id="user" name="user"></label>
      <label>Password <input id="password" name="password" type="password"></label>
      <button id="log-in">Log in</button>
      """;
  static final String TRANSFER =
      """
      <label>To account <input id="destination" name="destination"></label>
      <label>Amount <input id="amount" name="amount"></label>
      <label>Memo <input id="memo" name="memo"></label>
      <button id="send">Send</button>
      """;
  static final String DOCUMENT =
      """
      <label>Document <textarea id="document-text" name="document-text"></textarea></label>
      <button id="store">Store</button>
      """;

  private Html() {}

  static String form(String action, String hidden, String fields) {
    return "<form method=\"post\" action=\"%s\">\n%s%s</form>\n".formatted(action, hidden, fields);
  }

  static String link(String id, String target, String text) {
    return "<a id=\"%s\" href=\"%s\">%s</a>\n".formatted(id, target, text);
  }

  /// @param attributes of the body, with a space before them, or empty
  static HttpResponse page(int status, String attributes, String body) {
    var page =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bank</title></head>
        <body%s>
        %s</body>
        </html>
        """
            .formatted(attributes, body);
    return HttpResponse.of(status, TYPE, Bytes.ofText(page))
        .withHeader("Cache-Control", "no-store");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
