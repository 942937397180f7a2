package interlope.client;

import java.io.IOException;

/// A page's script stopped with an error of its own.
public final class ScriptStopped extends IOException {
  private static final long serialVersionUID = 1L;

  public ScriptStopped(Throwable cause) {
    super("the page's script stopped with an error", cause);
  }
}
