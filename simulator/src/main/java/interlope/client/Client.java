package interlope.client;

import interlope.event.SessionEnd;
import interlope.story.errand.Errand;
import interlope.wire.Leg;
import java.util.Set;

/// An honest client. Blocks: called on a virtual thread. What it keeps of one visit (HSTS, pins) it
/// has at the next.
public interface Client extends AutoCloseable {
  /// Looks at the bank's first page and goes: no login, no secret. When it returns, every
  /// connection that the client made is closed.
  SessionEnd look();

  /// Plays the client's errand from the first connection to its end, whatever that is. When it
  /// returns, every connection that the client made is closed.
  SessionEnd visit(Errand errand);

  /// What it is made of, and of which version: `OkHttp 5.5.1 on JSSE 25`.
  String madeOf();

  /// The connections that this client has made.
  Set<Leg> legs();

  @Override
  void close();
}
