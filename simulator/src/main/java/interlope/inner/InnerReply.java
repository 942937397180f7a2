package interlope.inner;

import interlope.wire.http.HttpResponse;

/// What the server's side of an inner layer made of a request.
public sealed interface InnerReply {
  /// What goes back to whoever asked.
  HttpResponse outer();

  /// The bank answered, and that is inside.
  record Served(HttpResponse outer) implements InnerReply {}

  /// A step of the inner handshake; nothing was inside.
  record Greeted(HttpResponse outer) implements InnerReply {}

  /// It could not be opened, or is not authentic. The answer says no more than 400.
  ///
  /// @param why a sentence for the server's own log
  record Refused(HttpResponse outer, String why) implements InnerReply {
    public Refused(String why) {
      this(HttpResponse.empty(400), why);
    }
  }
}
