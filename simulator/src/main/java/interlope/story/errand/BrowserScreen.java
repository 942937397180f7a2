package interlope.story.errand;

import java.io.IOException;
import java.util.Optional;

/// A browser as its user has it: an address bar, a page with fields and buttons, another tab.
/// Blocks; every wait is bounded.
public interface BrowserScreen {
  /// Opens what was typed into the address bar: `bank.test`, without a scheme.
  ///
  /// @throws IOException where no page came
  void open(String typed) throws IOException;

  /// Types into the field with this id.
  void fill(String id, String text) throws IOException;

  /// Presses the button, or follows the link, with this id, and waits for what comes of it.
  ///
  /// @throws IOException where no page or answer came
  void press(String id) throws IOException;

  /// What the element with this id says; empty where the page has none, or none that says anything.
  Optional<String> read(String id) throws IOException;

  /// The HTTP status of the last answer.
  int status();

  /// Opens an address in another tab, looks, and closes it again.
  void lookElsewhere(String url) throws IOException;
}
