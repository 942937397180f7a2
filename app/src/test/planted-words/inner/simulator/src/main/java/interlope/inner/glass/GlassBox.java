package interlope.inner.glass;

import interlope.inner.BodySpan;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.inner.InnerKeys;
import interlope.inner.InnerLayer;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.inner.RecordingOpener;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.Optional;

/// A box that everybody looks into.
public final class GlassBox implements InnerLayer {
  @Override
  public String word() {
    return "glass-box";
  }

  @Override
  public InnerKeys newServerKeys() {
    return new InnerKeys(Bytes.EMPTY, Bytes.EMPTY);
  }

  @Override
  public InnerServer server(InnerKeys keys) {
    return (outer, bank) -> new InnerReply.Served(bank.apply(outer));
  }

  @Override
  public InnerClient client(Bytes serverPublicKey) {
    return (inner, transport) -> new InnerAnswer.Answered(transport.exchange(inner));
  }

  @Override
  public Lens impersonate(InnerKeys stolen) {
    return new Lens() {
      @Override
      public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
        return message;
      }

      @Override
      public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
        return message;
      }
    };
  }

  @Override
  public RecordingOpener openRecording(InnerKeys stolen) {
    return new RecordingOpener() {
      @Override
      public Optional<HttpRequest> request(ExchangeId id, HttpRequest outer) {
        return Optional.empty();
      }

      @Override
      public Optional<HttpResponse> answer(ExchangeId id, HttpResponse outer) {
        return Optional.empty();
      }
    };
  }

  @Override
  public boolean carriesCall(HttpRequest outer) {
    return true;
  }

  @Override
  public Optional<BodySpan> ciphertextOf(HttpRequest outer) {
    return Optional.empty();
  }
}
