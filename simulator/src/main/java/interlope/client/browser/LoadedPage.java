package interlope.client.browser;

import interlope.carrier.Witness;
import interlope.client.browser.script.PageScripts;
import interlope.client.browser.script.ScriptHost;
import interlope.event.Event;
import interlope.event.Party;
import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page: its elements, and its scripts where it has any. Without one no script engine is loaded.
final class LoadedPage implements ScriptHost {
  private static final Pattern REFRESH =
      Pattern.compile("\\s*0\\s*;\\s*url=(.+)", Pattern.CASE_INSENSITIVE);

  private final HttpUrl url;
  private final Document document;
  private final Loader loader;
  private final Witness witness;
  private @Nullable PageScripts scripts;
  private @Nullable ExchangeId source;
  private int status;

  private LoadedPage(Got got, Document document, Loader loader, Witness witness) {
    this.url = got.url();
    this.source = got.id();
    this.document = document;
    this.loader = loader;
    this.witness = witness;
  }

  static LoadedPage of(Got got, Loader loader, Witness witness) {
    return new LoadedPage(
        got, Jsoup.parse(got.answer().body().text(), got.url().toString()), loader, witness);
  }

  HttpUrl url() {
    return url;
  }

  /// The exchange whose answer it shows; null once a script has asked for others: what it makes of
  /// which, only the script knows.
  @Nullable ExchangeId source() {
    return source;
  }

  /// @throws IOException where a script could not be had, or stopped with an error
  void runScripts() throws IOException {
    for (var script : document.select("script")) {
      if (script.hasAttr("src")) {
        load(script.attr("src"));
      } else {
        scripts().run(script.data(), url.toString());
      }
    }
  }

  private PageScripts scripts() {
    if (scripts == null) {
      scripts = new PageScripts(this, witness.sinceStart(), witness.patience());
    }
    return scripts;
  }

  /// Where the page leads by itself, at once.
  Optional<Wanted> refresh() {
    return document.select("meta[http-equiv=refresh]").stream()
        .map(meta -> REFRESH.matcher(meta.attr("content")))
        .filter(matcher -> matcher.matches())
        .map(matcher -> url.resolve(matcher.group(1).strip()))
        .flatMap(java.util.stream.Stream::ofNullable)
        .map(target -> Wanted.page(target, url))
        .findFirst();
  }

  Optional<Element> element(String id) {
    return Optional.ofNullable(document.getElementById(id));
  }

  Optional<String> text(String id) {
    return element(id).map(Element::wholeText);
  }

  boolean listensTo(String id) {
    return scripts != null && scripts.listensTo(id);
  }

  /// @return the status of the last answer that a script had
  int click(String id) throws IOException {
    scripts().click(id);
    return status;
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public HttpResponse ask(String method, String target, Headers headers, Bytes body)
      throws IOException {
    var got =
        loader.load(new Wanted(Wanted.Purpose.ASK, method, resolved(target), headers, body, url));
    status = got.answer().status();
    source = null;
    return got.answer();
  }

  @Override
  public void load(String source) throws IOException {
    var got =
        loader.load(
            new Wanted(
                Wanted.Purpose.SCRIPT, "GET", resolved(source), Headers.NONE, Bytes.EMPTY, url));
    witness
        .transcript()
        .add(Party.CLIENT, new Event.Ran(got.url().encodedPath(), got.answer().body()));
    scripts().run(got.answer().body().text(), got.url().toString());
  }

  private HttpUrl resolved(String target) throws IOException {
    var resolved = url.resolve(target);
    if (resolved == null) {
      throw new java.net.MalformedURLException(target);
    }
    return resolved;
  }
}
