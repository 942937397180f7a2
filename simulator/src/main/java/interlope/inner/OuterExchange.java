package interlope.inner;

import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;

/// Whatever carries the outer messages of a client. Blocks.
@FunctionalInterface
public interface OuterExchange {
  /// @throws IOException where no answer came
  HttpResponse exchange(HttpRequest outer) throws IOException;
}
