package interlope.inner.sealedbox;

import interlope.inner.InnerKeys;
import interlope.inner.RecordingOpener;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// The stolen key opens every recorded request and no answer.
record SealedBoxRecording(InnerKeys stolen) implements RecordingOpener {
  @Override
  public Optional<HttpRequest> request(ExchangeId id, HttpRequest outer) {
    return SealedRequest.open(outer, stolen).map(SealedRequest::inner);
  }

  @Override
  public Optional<HttpResponse> answer(ExchangeId id, HttpResponse outer) {
    return Optional.empty();
  }
}
