package interlope.inner;

import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// Tries a stolen server key on recorded messages, in the order in which they were sent.
public interface RecordingOpener {
  /// What was inside a recorded request, empty where it does not open.
  Optional<HttpRequest> request(ExchangeId id, HttpRequest outer);

  /// What was inside a recorded answer, empty where it does not open.
  Optional<HttpResponse> answer(ExchangeId id, HttpResponse outer);
}
