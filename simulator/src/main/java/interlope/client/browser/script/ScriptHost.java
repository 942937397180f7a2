package interlope.client.browser.script;

import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import org.jsoup.nodes.Document;

/// The page as its script finds it.
public interface ScriptHost {
  Document document();

  /// Sends a request of the script's to `url`, which may be relative to the page.
  ///
  /// @throws IOException where no answer came, or the browser does not let the page ask there
  HttpResponse ask(String method, String url, Headers headers, Bytes body) throws IOException;

  /// Loads a script that the page's script has added.
  ///
  /// @throws IOException where none came, or the browser does not let the page load it
  void load(String url) throws IOException;
}
