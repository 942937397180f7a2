package interlope.client.browser.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.client.ScriptStopped;
import interlope.inner.sodium.PageCryptography;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/// What a page's script can do, and what it cannot.
@Timeout(20)
class PageScriptsTest {
  private final Document document =
      Jsoup.parse("<body data-request-ids='yes'><p id='out'></p><input id='in'><button id='go'>");
  private final List<String> asked = new ArrayList<>();
  private boolean answers = true;
  private String loads = "var loaded = 'yes';";
  private final PageScripts scripts =
      new PageScripts(new Host(), stopwatch(), Duration.ofSeconds(2));

  private static Supplier<Duration> stopwatch() {
    long start = System.nanoTime();
    return () -> Duration.ofNanos(System.nanoTime() - start);
  }

  private final class Host implements ScriptHost {
    @Override
    public Document document() {
      return document;
    }

    @Override
    public HttpResponse ask(String method, String url, Headers headers, Bytes body)
        throws IOException {
      asked.add(method + " " + url + " " + headers.fields() + " " + body.text());
      if (!answers) {
        throw new EOFException();
      }
      return HttpResponse.of(200, "text/plain", Bytes.ofText("answer"));
    }

    @Override
    public void load(String url) throws IOException {
      asked.add("script " + url);
      scripts.run(loads, url);
    }
  }

  private String out() {
    return document.expectFirst("#out").text();
  }

  private void run(String source) throws IOException {
    scripts.run(source, "test");
  }

  @Test
  void runsInNoContextThatAnOverflowLeftBehindOnTheThread() throws IOException {
    var left = new ContextFactory().enterContext();
    left.setClassShutter(_ -> true);

    run("document.getElementById('out').textContent = typeof java;");

    assertThat(out()).isEqualTo("undefined");
    assertThat(Context.getCurrentContext()).isNull();
  }

  @Test
  void readsAndWritesThePage() throws IOException {
    document.expectFirst("#in").val("typed");
    run(
        "document.getElementById('out').textContent ="
            + " document.getElementById('in').value + document.body.dataset.requestIds;");

    assertThat(out()).isEqualTo("typedyes");
  }

  @Test
  void hearsClicksAndAsksItsServer() throws IOException {
    run(
        "document.getElementById('go').addEventListener('click', function () { var r = new"
            + " XMLHttpRequest(); r.open('POST', '/inner'); r.setRequestHeader('A', 'b'); r.onload"
            + " = function () {   document.getElementById('out').textContent = r.status +"
            + " r.response; }; r.send('body'); });");
    assertThat(scripts.listensTo("go")).isTrue();
    scripts.click("go");

    assertThat(asked).containsExactly("POST /inner [Header[name=A, value=b]] body");
    assertThat(out()).isEqualTo("200answer");
  }

  @Test
  void loadsAScriptThatItAdds() throws IOException {
    run(
        "var s = document.createElement('script'); s.src = '/more.js';"
            + " s.onload = function () { document.getElementById('out').textContent = loaded; };"
            + " document.head.appendChild(s);");

    assertThat(asked).containsExactly("script /more.js");
    assertThat(out()).isEqualTo("yes");
  }

  @Test
  void sealsWhatLibsodiumOpens() throws IOException {
    var keys = PageCryptography.newBoxKeys();
    run(
        ("var key = sodium.from_hex('%s'); var sealed ="
                + " sodium.crypto_box_seal(sodium.from_string('grüße'), key);"
                + " document.getElementById('out').textContent = sodium.to_hex(sealed);")
            .formatted(keys.publicKey().hex()));

    assertThat(PageCryptography.open(Bytes.ofHex(out()), keys.publicKey(), keys.secretKey()))
        .contains(Bytes.ofText("grüße"));
  }

  @Test
  void opensNothingThatWasChanged() throws IOException {
    run(
        "var pair = sodium.crypto_box_keypair(); var sealed = sodium.crypto_box_seal('secret',"
            + " pair.publicKey); sealed[40] ^= 1; var said; try { said = sodium.to_string(  "
            + " sodium.crypto_box_seal_open(sealed, pair.publicKey, pair.privateKey)); } catch (e)"
            + " { said = 'refused'; } document.getElementById('out').textContent = said;");

    assertThat(out()).isEqualTo("refused");
  }

  @Test
  void tellsWhyAnAnswerDidNotCome() {
    answers = false;

    assertThatThrownBy(() ->
            run(
                "var r = new XMLHttpRequest(); r.open('GET', '/'); r.onerror = function () {"
                    + " document.getElementById('out').textContent = 'no answer'; }; r.send();"))
        .isInstanceOf(EOFException.class);
    assertThat(out()).isEqualTo("no answer");
  }

  @Test
  void reachesNothingOfJava() throws IOException {
    run(
        "document.getElementById('out').textContent ="
            + " [typeof java, typeof Packages, typeof importClass, typeof JavaAdapter].join();");

    assertThat(out()).isEqualTo("undefined,undefined,undefined,undefined");
  }

  @Test
  void endsAScriptThatDoesNotEnd() {
    assertThatThrownBy(() -> run("while (true) { }")).isInstanceOf(InterruptedIOException.class);
  }

  /// Whatever a script does wrong is the script's error.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.getElementById()",
        "document.createElement()",
        "document.createElement('')",
        "document.body.addEventListener('click')",
        "document.body.appendChild()",
        "document.getElementById({ toString: 1 })",
        "sodium.crypto_box_seal('x')",
        "sodium.crypto_box_seal('x', 'y')",
        "sodium.crypto_box_seal_open('x', 'y')",
        "sodium.crypto_box_seal_open('x', 'y', 'z')",
        "sodium.from_hex()",
        "sodium.from_hex('xyz')",
        "sodium.from_hex('abc')",
        "sodium.randombytes_buf()",
        "sodium.randombytes_buf(-1)",
        "sodium.randombytes_buf(NaN)",
        "sodium.randombytes_buf(1e12)",
        "ArrayBuffer = function () { }; sodium.randombytes_buf(8)",
        "Uint8Array = undefined; sodium.randombytes_buf(8)",
        "new XMLHttpRequest().send()",
        "var r = new XMLHttpRequest(); r.open('GET'); r.send()",
        "var r = new XMLHttpRequest(); r.open('NO SUCH', '/'); r.send()",
        "var r = new XMLHttpRequest(); r.open('GET', '/'); r.setRequestHeader('a b', 'c')",
        "var r = new XMLHttpRequest(); r.open('GET', '/'); r.setRequestHeader('a', 'b\\r\\nc')",
        "function again() { return again() + 1; } again()",
        "var o = { toString: function () { return '' + this; } }; '' + o",
        "function more() { [1].forEach(more); } more()",
      })
  void endsAScriptThatGoesWrong(String wrong) {
    assertThatThrownBy(() -> run(wrong)).isInstanceOf(ScriptStopped.class);
  }

  @Test
  void letsAScriptCatchWhatItGotWrong() throws IOException {
    run(
        "var said; try { sodium.from_hex('xyz'); } catch (e) { said = e.name; }"
            + " document.getElementById('out').textContent = said;");

    assertThat(out()).isEqualTo("TypeError");
  }

  @Test
  void sendsNoBodyWithAGet() throws IOException {
    run("var r = new XMLHttpRequest(); r.open('get', '/'); r.send('body');");

    assertThat(asked).containsExactly("GET / [] ");
  }

  @Test
  void endsAScriptThatLoadsItselfForEver() {
    loads = "more();";

    assertThatThrownBy(() ->
            run(
                "function more() { var s = document.createElement('script'); s.src = '/more';"
                    + " document.head.appendChild(s); } while (true) { more(); }"))
        .isInstanceOf(ScriptStopped.class);
  }

  /// A cookie that is HttpOnly is hidden from scripts by there being none to be seen.
  @Test
  void showsNoCookies() throws IOException {
    run("document.getElementById('out').textContent = typeof document.cookie;");

    assertThat(out()).isEqualTo("undefined");
  }

  @Test
  void saysThatAScriptStopped() {
    assertThatThrownBy(() -> run("undefinedFunction();")).isInstanceOf(ScriptStopped.class);
    assertThatThrownBy(() -> run("this is no script")).isInstanceOf(ScriptStopped.class);
  }
}
