package interlope.story.page;

import interlope.story.bank.BankAnswer;
import interlope.story.bank.BankCall;
import interlope.story.bank.BankMessages;
import interlope.story.bank.Dialect;
import interlope.story.bank.SessionCookie;
import interlope.story.bank.WebForm;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The bank's desk for browsers: takes forms and a cookie, asks the bank, and answers with pages.
/// For any thread.
public final class BankPages {
  private static final HttpResponse NOT_FOUND = HttpResponse.empty(404);

  private final Origin site;
  private final boolean secureCookies;
  private final @Nullable Supplier<String> requestIds;
  private final Function<HttpRequest, BankAnswer> bank;

  /// @param site where the links and forms of its pages lead
  /// @param secureCookies whether the session's cookie is marked `Secure`
  /// @param requestIds gives each form its id, null where the bank asks for none
  /// @param bank answers calls in the dialect [Dialect#API]
  public BankPages(
      Origin site,
      boolean secureCookies,
      @Nullable Supplier<String> requestIds,
      Function<HttpRequest, BankAnswer> bank) {
    this.site = site;
    this.secureCookies = secureCookies;
    this.requestIds = requestIds;
    this.bank = bank;
  }

  public BankAnswer answer(HttpRequest request) {
    var call = BankCall.of(request);
    return switch (call.method() + " " + call.path()) {
      case "GET /" -> BankAnswer.toNobody(page(200).of(Part.LOGIN));
      case "POST /login" -> login(request);
      case "GET /account" -> account(request);
      case "POST /transfers" -> transfer(request);
      case "POST /document" -> storeDocument(request);
      case "GET /document" -> document(request);
      default -> BankAnswer.toNobody(NOT_FOUND);
    };
  }

  private enum Part {
    LOGIN,
    TRANSFER,
    DOCUMENT
  }

  private BankAnswer login(HttpRequest form) {
    var asked =
        bank.apply(withId(form, BankMessages.login(field(form, "user"), field(form, "password"))));
    var token = BankMessages.tokenIn(asked.response());
    return token.isEmpty()
        ? refused(asked)
        : with(
            asked,
            HttpResponse.empty(303)
                .withHeader("Location", site + "/account")
                .withHeader("Set-Cookie", SessionCookie.setting(token.get(), secureCookies)));
  }

  private BankAnswer account(HttpRequest request) {
    var asked = bank.apply(withFreshId(BankMessages.account(token(request))));
    if (!asked.response().isSuccess()) {
      return refused(asked);
    }
    return with(
        asked,
        page(200)
            .says("account-number", BankMessages.field(asked.response(), "number").orElseThrow())
            .says("balance", BankMessages.field(asked.response(), "balance").orElseThrow())
            .of(Part.TRANSFER, Part.DOCUMENT));
  }

  private BankAnswer transfer(HttpRequest form) {
    var transfer = BankMessages.transferIn(form);
    if (transfer.isEmpty()) {
      return BankAnswer.toNobody(HttpResponse.empty(400));
    }
    var asked = bank.apply(withId(form, BankMessages.transfer(token(form), transfer.get())));
    return asked.response().isSuccess()
        ? with(
            asked,
            page(asked.response().status())
                .says("accepted", "The transfer was accepted.")
                .of(Part.DOCUMENT))
        : refused(asked);
  }

  private BankAnswer storeDocument(HttpRequest form) {
    var asked =
        bank.apply(
            withId(form, BankMessages.storeDocument(token(form), field(form, "document-text"))));
    return asked.response().isSuccess()
        ? with(asked, page(200).says("stored", "The document was stored.").of(Part.DOCUMENT))
        : refused(asked);
  }

  private BankAnswer document(HttpRequest request) {
    var asked = bank.apply(withFreshId(BankMessages.readDocument(token(request))));
    return asked.response().isSuccess()
        ? with(asked, page(200).says("document", asked.response().body().text()).of())
        : refused(asked);
  }

  private Page page(int status) {
    return new Page(status, site, requestIds);
  }

  private BankAnswer refused(BankAnswer asked) {
    return with(
        asked,
        page(asked.response().status()).says("problem", "The bank refused this.").of(Part.LOGIN));
  }

  private static BankAnswer with(BankAnswer asked, HttpResponse page) {
    return new BankAnswer(page, asked.user(), asked.carriedOut(), asked.replayNoticed());
  }

  private static HttpRequest withId(HttpRequest form, HttpRequest call) {
    var id = field(form, BankMessages.REQUEST_ID_FIELD);
    return id.isEmpty() ? call : BankMessages.withRequestId(call, id);
  }

  /// A page that is only looked at has no form to carry an id.
  private HttpRequest withFreshId(HttpRequest call) {
    return requestIds == null ? call : BankMessages.withRequestId(call, requestIds.get());
  }

  private static String field(HttpRequest form, String name) {
    return WebForm.isIn(form) ? BankMessages.field(form, name).orElse("") : "";
  }

  private static String token(HttpRequest request) {
    return SessionCookie.tokenIn(request).orElse("");
  }

  /// One page while it is written.
  private static final class Page {
    private final int status;
    private final Origin site;
    private final @Nullable Supplier<String> requestIds;
    private final StringBuilder body = new StringBuilder();

    Page(int status, Origin site, @Nullable Supplier<String> requestIds) {
      this.status = status;
      this.site = site;
      this.requestIds = requestIds;
    }

    Page says(String id, String text) {
      body.append("<p id=\"%s\">%s</p>\n".formatted(id, Html.escaped(text)));
      return this;
    }

    HttpResponse of(Part... parts) {
      for (var part : parts) {
        body.append(
            switch (part) {
              case LOGIN -> Html.form(site + "/login", hidden(), Html.LOGIN);
              case TRANSFER -> Html.form(site + "/transfers", hidden(), Html.TRANSFER);
              case DOCUMENT ->
                  Html.form(site + "/document", hidden(), Html.DOCUMENT)
                      + Html.link("open-document", site + "/document", "Open the document");
            });
      }
      return Html.page(status, "", body.toString());
    }

    private String hidden() {
      return requestIds == null
          ? ""
          : "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
              .formatted(BankMessages.REQUEST_ID_FIELD, requestIds.get());
    }
  }
}
