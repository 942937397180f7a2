package interlope.client.browser.script;

import java.io.IOException;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Scriptable;

/// The scripts of a page, as the objects see them that those scripts work with.
interface Running {
  ScriptHost host();

  void listen(String id, Callable listener);

  /// Calls a handler that a script has set on an object, where it has.
  void call(Scriptable on, String handler);

  /// Something that a script asked for failed: the first such failure is what ended the story.
  void failed(IOException why);
}
