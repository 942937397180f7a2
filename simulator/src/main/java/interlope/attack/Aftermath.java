package interlope.attack;

import interlope.event.Attempt;
import interlope.event.How;
import interlope.event.SessionEnd;
import interlope.inner.InnerAnswer;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;

/// The attacker's side of the time after the story: what it has read, and connections of its own to
/// the real server, which is still up. Every wait is bounded.
public interface Aftermath {
  /// What the attacker could read of the client's and the server's messages, in order.
  List<Overheard> read();

  /// The client's side of every recorded connection on which no message could be read, in order.
  List<Bytes> unreadFromClient();

  /// A new connection to the server, as any client of the public makes one.
  ///
  /// @throws IOException where the server refuses it or cannot be reached
  OwnConnection connect() throws IOException;

  /// Sends recorded bytes on a new connection, closes its own side, and waits for the end.
  ///
  /// @return what the server sent back
  Bytes sendRecorded(Bytes fromClient) throws IOException;

  /// How the client's last visit ended.
  SessionEnd storyEnd();

  /// What the bank has answered since then, any inner layer opened, in order. This is the bank's
  /// own account, and no attacker sees it: for telling what came of a deed, never for choosing one.
  List<HttpResponse> banksAccount();

  void tried(Attempt attempt);

  /// A message that the attacker read.
  ///
  /// @param how it got through the outer layer
  /// @param outer as it passed inside that
  /// @param inner the same with the inner layer opened, or `outer` where it could not be
  record Overheard(
      ExchangeId exchange, Direction to, How how, HttpMessage outer, HttpMessage inner) {}

  /// A connection of the attacker's own. Each answer goes into its notebook.
  interface OwnConnection extends AutoCloseable {
    /// Sends an outer message as it is.
    HttpResponse send(HttpRequest outer) throws IOException;

    /// Sends `request` as a client of the design would, through an inner layer of the attacker's
    /// own making where there is one.
    InnerAnswer ask(HttpRequest request) throws IOException;

    @Override
    void close();
  }
}
