package interlope.story.page;

import interlope.story.bank.Dialect;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;

/// The one page of a bank whose page's script speaks to it, in the dialect [Dialect#API]. Its
/// elements have the same names as those of [BankPages].
public final class ScriptedPage {
  private static final String ELEMENTS =
      """
      <p id="problem"></p>
      <p id="account-number"></p>
      <p id="balance"></p>
      <p id="accepted"></p>
      <p id="stored"></p>
      <p id="document"></p>
      <button type="button" id="open-document">Open the document</button>
      """;

  private ScriptedPage() {}

  /// @param script the path of the script
  /// @param key the server's inner public key, in hexadecimal digits
  /// @param requestIds whether each call needs a `Request-Id`
  public static HttpResponse of(Origin site, String script, String key, boolean requestIds) {
    return Html.page(
        200,
        " data-key=\"%s\" data-request-ids=\"%s\"".formatted(key, requestIds ? "yes" : "no"),
        fields(Html.LOGIN)
            + fields(Html.TRANSFER)
            + fields(Html.DOCUMENT)
            + ELEMENTS
            + "<script src=\"%s%s\"></script>\n".formatted(site, script));
  }

  /// Fields that no form sends: the script reads them.
  private static String fields(String fields) {
    return "<div>\n" + fields.replace("<button ", "<button type=\"button\" ") + "</div>\n";
  }
}
