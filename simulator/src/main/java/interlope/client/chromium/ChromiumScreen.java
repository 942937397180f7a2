package interlope.client.chromium;

import interlope.carrier.Witness;
import interlope.client.PageProblem;
import interlope.event.Event;
import interlope.event.Party;
import interlope.story.SecretKind;
import interlope.story.errand.BrowserScreen;
import interlope.wire.Bytes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Chromium's window in the hands of the bank's customer.
final class ChromiumScreen implements BrowserScreen {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  /// Whether another page comes of it when it is pressed: a link, or a form's own button.
  private static final String LEADS_AWAY =
      "var pressed = arguments[0];"
          + " return pressed.tagName === 'A' ? !!pressed.href"
          + " : !!pressed.form && pressed.type === 'submit'";

  private final ChromeDriver driver;
  private final Witness witness;
  private final Map<String, String> filled = new LinkedHashMap<>();

  ChromiumScreen(ChromeDriver driver, Witness witness) {
    this.driver = driver;
    this.witness = witness;
  }

  @Override
  public void open(String typed) throws IOException {
    go(typed.contains("://") ? typed : "http://" + typed + "/");
    tellScripts();
  }

  private void go(String url) throws IOException {
    var result =
        driver.executeCdpCommand("Page.navigate", Map.of("url", url, "transitionType", "typed"));
    if (result.get("errorText") instanceof String code && !code.isEmpty()) {
      throw new NetError(code);
    }
    settle();
  }

  /// Waits until the page is whole, and has led on where it leads by itself.
  private void settle() throws IOException {
    until(
        "return document.readyState === 'complete' && location.href !== 'about:blank'"
            + " && !document.querySelector('meta[http-equiv=refresh]')");
    if (script("return document.URL") instanceof String url && url.startsWith("chrome-error:")) {
      throw new NetError(
          script(
                      "var code = document.querySelector('#error-code, .error-code');"
                          + " return code ? code.textContent : ''")
                  instanceof String code
              ? code
              : "");
    }
  }

  private void until(String condition) throws IOException {
    until(() -> Boolean.TRUE.equals(script(condition)));
  }

  private void until(BooleanSupplier condition) throws IOException {
    try {
      new WebDriverWait(driver, witness.patience(), BETWEEN_LOOKS)
          // A page that goes while it is asked gives no answer.
          .ignoring(JavascriptException.class)
          .until(_ -> condition.getAsBoolean());
    } catch (TimeoutException _) {
      throw new InterruptedIOException("the page did not settle");
    }
  }

  private @Nullable Object script(String source, Object... arguments) {
    return driver.executeScript(source, arguments);
  }

  /// What the page's scripts are as the browser has them.
  private void tellScripts() {
    var tree = driver.executeCdpCommand("Page.getResourceTree", Map.of());
    if (tree.get("frameTree") instanceof Map<?, ?> frameTree
        && frameTree.get("resources") instanceof List<?> resources
        && frameTree.get("frame") instanceof Map<?, ?> frame) {
      for (var resource : resources) {
        if (resource instanceof Map<?, ?> entry && "Script".equals(entry.get("type"))) {
          tellScript(String.valueOf(frame.get("id")), String.valueOf(entry.get("url")));
        }
      }
    }
  }

  private void tellScript(String frame, String url) {
    var content =
        driver.executeCdpCommand("Page.getResourceContent", Map.of("frameId", frame, "url", url));
    if (content.get("content") instanceof String source) {
      witness
          .transcript()
          .add(
              Party.CLIENT,
              new Event.Ran(java.net.URI.create(url).getPath(), Bytes.ofText(source)));
    }
  }

  @Override
  public void fill(String id, String text) {
    filled.put(id, text);
    for (var field : driver.findElements(By.id(id))) {
      field.sendKeys(text);
    }
  }

  @Override
  public void press(String id) throws IOException {
    var pressed = driver.findElements(By.id(id));
    if (pressed.isEmpty()) {
      return;
    }
    witness.transcript().add(Party.CLIENT, new Event.Filled(id, filled));
    filled.clear();
    var left = Boolean.TRUE.equals(script(LEADS_AWAY, pressed.getFirst())) ? document() : null;
    pressed.getFirst().click();
    if (left != null) {
      awaitAnotherThan(left);
    }
    settle();
  }

  /// The document that is shown, by the moment at which it came.
  private @Nullable Object document() {
    return script("return performance.timeOrigin");
  }

  /// A form goes out when the browser comes to it, which on a busy machine is after the click;
  /// until then the old page looks as whole as ever.
  private void awaitAnotherThan(Object left) throws IOException {
    until(() -> {
      var now = document();
      return now != null && !now.equals(left);
    });
  }

  @Override
  public Optional<String> read(String id) throws IOException {
    if (isScripted()) {
      until(
          "var said = document.getElementById('%s'); var problem = document.getElementById('problem');"
                  .formatted(id)
              + " return !!(said && said.textContent) || !!(problem && problem.textContent)");
      PageProblem.thrownBy(textOf("problem"));
    }
    var text = textOf(id);
    text.ifPresent(said ->
        kind(id)
            .ifPresent(
                kind -> witness.transcript().add(Party.CLIENT, new Event.Shown(null, kind, said))));
    return text;
  }

  private boolean isScripted() {
    return Boolean.TRUE.equals(script("return document.scripts.length > 0"));
  }

  private Optional<String> textOf(String id) {
    return script(
                    "var said = document.getElementById(arguments[0]); return said ?"
                        + " said.textContent : ''",
                    id)
                instanceof String text
            && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<SecretKind> kind(String id) {
    return Arrays.stream(SecretKind.values()).filter(kind -> kind.word().equals(id)).findFirst();
  }

  @Override
  public int status() {
    return PageProblem.status(textOf("problem"))
        .orElseGet(() ->
            script(
                        "var page = performance.getEntriesByType('navigation')[0];"
                            + " return page ? page.responseStatus : 0")
                    instanceof Number status
                ? status.intValue()
                : 0);
  }

  @Override
  public void lookElsewhere(String url) throws IOException {
    var here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    try {
      go(url);
    } finally {
      driver.close();
      driver.switchTo().window(here);
    }
  }
}
