package interlope.inner.stream;

import interlope.inner.RecordingOpener;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// The stolen key signs and opens nothing.
record EphemeralStreamRecording() implements RecordingOpener {
  @Override
  public Optional<HttpRequest> request(ExchangeId id, HttpRequest outer) {
    return Optional.empty();
  }

  @Override
  public Optional<HttpResponse> answer(ExchangeId id, HttpResponse outer) {
    return Optional.empty();
  }
}
