package interlope.story.errand;

import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;

/// Whatever carries the client's requests to the bank and brings back the answers. Blocks.
@FunctionalInterface
public interface BankChannel {
  /// @throws IOException where no answer came
  HttpResponse call(HttpRequest request) throws IOException;
}
