package interlope.client.browser.script;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/// `document` and its elements (DOM Standard), as far as pages here use them.
final class PageObjects {
  private final ScriptableObject window;
  private final Running scripts;
  private final Map<Element, Scriptable> elements = new HashMap<>();

  PageObjects(ScriptableObject window, Running scripts) {
    this.window = window;
    this.scripts = scripts;
  }

  Scriptable document() {
    var document = new NativeObject();
    method(
        window,
        document,
        "getElementById",
        1,
        arguments ->
            element(scripts.host().document().getElementById(Context.toString(arguments[0]))));
    method(
        window,
        document,
        "createElement",
        1,
        arguments -> element(new Element(Context.toString(arguments[0]).toLowerCase(Locale.ROOT))));
    var page = scripts.host().document();
    document.put("body", document, element(page.body()));
    document.put("head", document, element(page.head()));
    return document;
  }

  private @Nullable Object element(@Nullable Element element) {
    return element == null ? null : elements.computeIfAbsent(element, ElementObject::new);
  }

  interface Body {
    @Nullable Object call(Object[] arguments);
  }

  /// What a script gets wrong is an error of the script's, which it can catch: too few arguments
  /// (Web IDL section 3.7.7), and what a value's constructor refuses.
  ///
  /// @param needed how many arguments it cannot do without
  static void method(ScriptableObject scope, Scriptable on, String name, int needed, Body body) {
    on.put(
        name,
        on,
        new LambdaFunction(
            scope,
            name,
            needed,
            (_, _, _, arguments) -> {
              if (arguments.length < needed) {
                throw ScriptRuntime.typeError("%s needs %d arguments".formatted(name, needed));
              }
              var result = answer(body, arguments);
              return result == null ? Undefined.instance : result;
            }));
  }

  private static @Nullable Object answer(Body body, Object[] arguments) {
    try {
      return body.call(arguments);
    } catch (IllegalArgumentException refused) {
      throw ScriptRuntime.typeError(String.valueOf(refused.getMessage()));
    }
  }

  private void append(Element child, Scriptable object) {
    var source = ScriptableObject.getProperty(object, "src");
    if (child.normalName().equals("script") && source instanceof CharSequence) {
      try {
        scripts.host().load(Context.toString(source));
        scripts.call(object, "onload");
      } catch (IOException notLoaded) {
        scripts.failed(notLoaded);
        scripts.call(object, "onerror");
      }
    }
  }

  /// An element; what a script sets on it and the page does not know stays on the object.
  private final class ElementObject extends NativeObject {
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    ElementObject(Element element) {
      this.element = element;
      method(
          window,
          this,
          "addEventListener",
          2,
          arguments -> {
            if (Context.toString(arguments[0]).equals("click")
                && arguments[1] instanceof Callable listener) {
              scripts.listen(element.id(), listener);
            }
            return null;
          });
      method(
          window,
          this,
          "appendChild",
          1,
          arguments -> {
            if (arguments[0] instanceof ElementObject child) {
              append(child.element, child);
            }
            return arguments[0];
          });
      var dataset = new NativeObject();
      element.dataset().forEach((name, value) -> dataset.put(camelCase(name), dataset, value));
      put("dataset", this, dataset);
    }

    @Override
    public @Nullable Object get(String name, Scriptable start) {
      return switch (name) {
        case "textContent" -> element.wholeText();
        case "value" -> element.val();
        case "id" -> element.id();
        default -> super.get(name, start);
      };
    }

    @Override
    public void put(String name, Scriptable start, @Nullable Object value) {
      switch (name) {
        case "textContent" -> element.text(Context.toString(value));
        case "value" -> element.val(Context.toString(value));
        default -> super.put(name, start, value);
      }
    }

    /// `data-request-ids` is `dataset.requestIds` (HTML Standard section 3.2.6.6).
    private static String camelCase(String name) {
      var camel = new StringBuilder();
      for (int at = 0; at < name.length(); at++) {
        boolean raised = at > 0 && name.charAt(at - 1) == '-';
        if (name.charAt(at) != '-') {
          camel.append(raised ? Character.toUpperCase(name.charAt(at)) : name.charAt(at));
        }
      }
      return camel.toString();
    }
  }
}
