package interlope.client.browser;

import interlope.carrier.Witness;
import interlope.client.PageProblem;
import interlope.event.Event;
import interlope.event.Party;
import interlope.story.SecretKind;
import interlope.story.bank.WebForm;
import interlope.story.errand.BrowserScreen;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/// One tab: the page in it, its links, forms and scripts, and what the user does with them.
final class Tab implements BrowserScreen {
  private static final int MOST_REFRESHES = 5;

  private final Loader loader;
  private final Witness witness;
  private final Map<String, String> filled = new LinkedHashMap<>();
  private @Nullable LoadedPage page;
  private int status;

  Tab(Loader loader, Witness witness) {
    this.loader = loader;
    this.witness = witness;
  }

  @Override
  public void open(String typed) throws IOException {
    show(Wanted.page(url(typed.contains("://") ? typed : "http://" + typed), null));
  }

  private static HttpUrl url(String address) throws MalformedURLException {
    var url = HttpUrl.parse(address);
    if (url == null) {
      throw new MalformedURLException(address);
    }
    return url;
  }

  private void show(Wanted first) throws IOException {
    var wanted = Optional.of(first);
    for (int refreshes = 0; wanted.isPresent() && refreshes < MOST_REFRESHES; refreshes++) {
      var got = loader.load(wanted.get());
      status = got.answer().status();
      filled.clear();
      page = LoadedPage.of(got, loader, witness);
      page.runScripts();
      wanted = page.refresh();
    }
  }

  @Override
  public void fill(String id, String text) {
    filled.put(id, text);
    page().element(id).ifPresent(field -> field.val(text));
  }

  @Override
  public void press(String id) throws IOException {
    var pressed = page().element(id);
    if (pressed.isEmpty()) {
      return;
    }
    if (page().listensTo(id)) {
      witness.transcript().add(Party.CLIENT, new Event.Filled(id, filled));
      filled.clear();
      int last = page().click(id);
      var problem = page().text("problem");
      PageProblem.thrownBy(problem);
      status = PageProblem.status(problem).orElse(last);
    } else if (pressed.get().normalName().equals("a")) {
      show(Wanted.page(url(pressed.get().absUrl("href")), page().url()));
    } else if (pressed.get().closest("form") instanceof FormElement form) {
      show(submission(form));
    }
  }

  private Wanted submission(FormElement form) throws MalformedURLException {
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    return submitted(form, page().url(), WebForm.write(fields));
  }

  /// A form without an action leads to its own page; one that does not say `post` puts its fields
  /// into the address (HTML Standard section 4.10.22.3).
  static Wanted submitted(Element form, HttpUrl page, Bytes fields) throws MalformedURLException {
    var action = form.attr("action").isBlank() ? page : resolved(page, form.attr("action").strip());
    return form.attr("method").equalsIgnoreCase("post")
        ? new Wanted(
            Wanted.Purpose.PAGE,
            "POST",
            action,
            Headers.of("Content-Type", WebForm.TYPE),
            fields,
            page)
        : Wanted.page(action.newBuilder().encodedQuery(fields.text()).build(), page);
  }

  private static HttpUrl resolved(HttpUrl page, String target) throws MalformedURLException {
    var resolved = page.resolve(target);
    if (resolved == null) {
      throw new MalformedURLException(target);
    }
    return resolved;
  }

  @Override
  public Optional<String> read(String id) {
    var text = page().text(id).filter(said -> !said.isEmpty());
    text.ifPresent(said ->
        kind(id)
            .ifPresent(kind ->
                witness
                    .transcript()
                    .add(Party.CLIENT, new Event.Shown(page().source(), kind, said))));
    return text;
  }

  private static Optional<SecretKind> kind(String id) {
    return Arrays.stream(SecretKind.values()).filter(kind -> kind.word().equals(id)).findFirst();
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public void lookElsewhere(String url) throws IOException {
    new Tab(loader, witness).open(url);
  }

  private LoadedPage page() {
    return Objects.requireNonNull(page, "no page is open");
  }
}
