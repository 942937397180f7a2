package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.event.Event;
import interlope.wire.session.KeyLog;

/// Takes down what an [Interposer] has to tell. Called on the attacker's event loop.
public interface Scribe {
  void write(Event event);

  /// A message that was read, for later; its line has been written.
  void keep(Overheard read);

  /// Secrets that were worked out of a session between others.
  void keep(KeyLog keys);

  /// A server cannot be connected to, which no attack accounts for.
  void unreachable(Throwable why);
}
