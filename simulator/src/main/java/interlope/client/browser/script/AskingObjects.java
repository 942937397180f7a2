package interlope.client.browser.script;

import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaConstructor;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.ScriptableObject;

/// `XMLHttpRequest` (XMLHttpRequest Standard), as far as pages here use it. The exchange is over
/// when `send` returns; handlers are called before that.
final class AskingObjects {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\t -~]*");

  private final ScriptableObject window;
  private final Running scripts;

  AskingObjects(ScriptableObject window, Running scripts) {
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
          2,
          arguments -> {
            method = method(Context.toString(arguments[0]));
            url = Context.toString(arguments[1]);
            return null;
          });
      PageObjects.method(
          window,
          this,
          "setRequestHeader",
          2,
          arguments -> {
            headers = headers.with(name(arguments[0]), value(arguments[1]));
            return null;
          });
      PageObjects.method(
          window,
          this,
          "send",
          0,
          arguments -> {
            send(arguments.length == 0 ? Bytes.EMPTY : ScriptBytes.of(arguments[0]));
            return null;
          });
    }

    private void send(Bytes given) {
      var how = method;
      var where = url;
      if (how == null || where == null) {
        throw ScriptRuntime.constructError("InvalidStateError", "send before open");
      }
      var body = how.equals("GET") || how.equals("HEAD") ? Bytes.EMPTY : given;
      try {
        var answer = scripts.host().ask(how, where, headers, body);
        put("status", this, answer.status());
        put("response", this, response(answer.body()));
        scripts.call(this, "onload");
      } catch (IOException noAnswer) {
        scripts.failed(noAnswer);
        put("status", this, 0);
        scripts.call(this, "onerror");
      }
    }

    /// The methods that matter are written large, whatever a script writes (Fetch Standard section
    /// 2.2.1).
    private static String method(String given) {
      var large = given.toUpperCase(Locale.ROOT);
      if (!METHODS.contains(large)) {
        throw ScriptRuntime.constructError("SyntaxError", "no method that is let out: " + given);
      }
      return large;
    }

    private static String name(Object given) {
      var name = Context.toString(given);
      if (!NAME.matcher(name).matches()) {
        throw ScriptRuntime.constructError("SyntaxError", "no header's name: " + name);
      }
      return name;
    }

    private static String value(Object given) {
      var value = Context.toString(given).strip();
      if (!VALUE.matcher(value).matches()) {
        throw ScriptRuntime.constructError("SyntaxError", "no header's value: " + value);
      }
      return value;
    }

    private Object response(Bytes body) {
      var type = ScriptableObject.getProperty(this, "responseType");
      return type instanceof CharSequence wanted && wanted.toString().equals("arraybuffer")
          ? ScriptBytes.buffer(window, body)
          : body.text();
    }
  }
}
