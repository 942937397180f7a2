package interlope.app.gui.session;

import java.time.Duration;

/// Beats time on the window's thread.
public interface Ticker {
  /// Calls `beat` once every `period`, the first time after one; replaces an earlier beat.
  void start(Duration period, Runnable beat);

  void stop();
}
