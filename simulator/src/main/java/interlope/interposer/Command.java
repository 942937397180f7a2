package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.event.Event;
import interlope.pki.Credential;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;

/// What must be done: the only things that come out of a [Conversation]. They are carried out in
/// order; what is to be sent to a connection that is not up yet waits for it.
sealed interface Command {
  record Send(Side side, Bytes bytes) implements Command {}

  /// Say in TLS that no more comes.
  record CloseNotify(Side side) implements Command {}

  /// Say in TCP that no more comes.
  record ShutOutput(Side side) implements Command {}

  /// End the connection after what was sent has gone out.
  record Close(Side side) implements Command {}

  /// Give the connection up at once.
  record Reset(Side side) implements Command {}

  /// Connect to the server in the client's place.
  ///
  /// @param asClient whether as an ordinary client of `origin`, with TLS where that has it; else
  ///   bytes are sent and received as they are
  record OpenUpstream(Origin origin, boolean asClient) implements Command {}

  /// Answer the client's ClientHello under `shown`.
  ///
  /// @param first the bytes from the client so far
  record StartTls(Credential shown, Bytes first) implements Command {}

  /// Write a line down.
  record Write(Event event) implements Command {}

  /// Keep a message that was read, for later.
  record Keep(Overheard read) implements Command {}

  /// Keep secrets that were worked out of a session between others.
  record KeepKeys(KeyLog keys) implements Command {}

  /// All is told of the connection with that side, its end included.
  record Finish(Side side) implements Command {}
}
