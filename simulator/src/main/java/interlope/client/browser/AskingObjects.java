package interlope.client.browser;

import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaConstructor;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptableObject;

/// `XMLHttpRequest` (XMLHttpRequest Standard), as far as pages here use it. The exchange is over
/// when `send` returns; handlers are called before that.
final class AskingObjects {
  private final ScriptableObject window;
  private final PageScripts scripts;

  AskingObjects(ScriptableObject window, PageScripts scripts) {
    this.window = window;
    this.scripts = scripts;
  }

  ScriptableObject constructor() {
    return new LambdaConstructor(window, "XMLHttpRequest", 0, (_, _, _) -> new Asking());
  }

  private final class Asking extends NativeObject {
    private static final long serialVersionUID = 1L;

    private @Nullable String method;
    private @Nullable String url;
    private transient Headers headers = Headers.NONE;

    Asking() {
      PageObjects.method(
          window,
          this,
          "open",
          arguments -> {
            method = Context.toString(arguments[0]);
            url = Context.toString(arguments[1]);
            return null;
          });
      PageObjects.method(
          window,
          this,
          "setRequestHeader",
          arguments -> {
            headers = headers.with(Context.toString(arguments[0]), Context.toString(arguments[1]));
            return null;
          });
      PageObjects.method(
          window,
          this,
          "send",
          arguments -> {
            send(arguments.length == 0 ? Bytes.EMPTY : ScriptBytes.of(arguments[0]));
            return null;
          });
    }

    private void send(Bytes body) {
      try {
        var answer =
            scripts
                .host()
                .ask(Objects.requireNonNull(method), Objects.requireNonNull(url), headers, body);
        put("status", this, answer.status());
        put("response", this, response(answer.body()));
        scripts.call(this, "onload");
      } catch (IOException noAnswer) {
        scripts.failed(noAnswer);
        put("status", this, 0);
        scripts.call(this, "onerror");
      }
    }

    private Object response(Bytes body) {
      var type = ScriptableObject.getProperty(this, "responseType");
      return type instanceof CharSequence wanted && wanted.toString().equals("arraybuffer")
          ? ScriptBytes.buffer(window, body)
          : body.text();
    }
  }
}
