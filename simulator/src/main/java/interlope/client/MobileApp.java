package interlope.client;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.story.errand.Errand;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mobile app: OkHttp with its own certificate pinner and connection specs. On one virtual
/// thread.
public final class MobileApp implements Client {
  private static final String AGENT = "bank-app/3.2";

  private final ClientSetup setup;
  private final InnerClient inner;
  private final OkHttpExchanges carrier;
  private @Nullable ExchangeId last;

  public MobileApp(ClientSetup setup) {
    this.setup = setup;
    this.inner = setup.inner().client(setup.innerPublicKey());
    this.carrier = new OkHttpExchanges(setup, AGENT, OkHttpExchanges.ConnectionCheck.NONE);
  }

  @Override
  public SessionEnd look() {
    try {
      carrier.exchange(setup.bank(), HttpRequest.of("GET", "/", Bytes.EMPTY), null);
      return SessionEnd.COMPLETED;
    } catch (IOException broken) {
      return carrier.refusals().of(broken);
    } finally {
      carrier.hangUp();
    }
  }

  @Override
  public SessionEnd visit(Errand errand) {
    try {
      return switch (errand.run(this::call)) {
        case ErrandEnd.Completed _ -> SessionEnd.COMPLETED;
        case ErrandEnd.Stopped(var step, var status) -> Refusals.ofAnswer(step, status, null);
      };
    } catch (IOException broken) {
      return carrier.refusals().of(broken);
    } finally {
      carrier.hangUp();
    }
  }

  private HttpResponse call(HttpRequest request) throws IOException {
    return switch (inner.call(request, outer -> exchange(request, outer))) {
      case InnerAnswer.Answered(var answer) -> {
        setup
            .witness()
            .transcript()
            .add(Party.CLIENT, new Event.Took(Objects.requireNonNull(last), answer));
        yield answer;
      }
      case InnerAnswer.NotOpened(var outer, var why) -> throw new InnerNotOpened(outer, why);
    };
  }

  private HttpResponse exchange(HttpRequest meaning, HttpRequest outer) throws IOException {
    var received =
        carrier.exchange(setup.bank(), outer, setup.inner().carriesCall(outer) ? meaning : null);
    last = received.id();
    return received.answer();
  }

  @Override
  public String madeOf() {
    return carrier.madeOf();
  }

  @Override
  public Set<Leg> legs() {
    return carrier.legs();
  }

  @Override
  public void close() {
    carrier.close();
  }
}
