package interlope.inner;

import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.function.Function;

/// The server's side of an inner layer, one a run. Its calls come one after the other, as on the
/// run's event loop.
public interface InnerServer {
  /// @param bank answers what was inside; it is not asked where nothing could be opened
  InnerReply serve(HttpRequest outer, Function<HttpRequest, HttpResponse> bank);
}
