package interlope.inner;

import interlope.wire.http.HttpRequest;
import java.io.IOException;

/// The client's side of an inner layer, one a visit, for one thread, which may block.
public interface InnerClient {
  /// Carries `inner` to the server and back, after an inner handshake where one is due.
  ///
  /// @throws IOException as `transport` throws it
  InnerAnswer call(HttpRequest inner, OuterExchange transport) throws IOException;
}
