package interlope.client;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.story.Errand;
import interlope.story.ErrandEnd;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.net.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// A mobile app: OkHttp with its own certificate pinner and connection specs. It repeats nothing
/// and falls back to nothing. On one virtual thread.
public final class MobileApp implements Client {
  private static final String AGENT = "bank-app/3.2";

  private final AppSetup setup;
  private final NameCheck nameCheck;
  private final OkHttpClient http;
  private final InnerClient inner;
  private final Exchanges exchanges;
  private final Set<Leg> legs = ConcurrentHashMap.newKeySet();

  public MobileApp(AppSetup setup) {
    this.setup = setup;
    this.nameCheck = new NameCheck(setup.checks().name());
    this.exchanges = new Exchanges(setup.witness().transcript());
    this.inner = setup.inner().client(setup.innerPublicKey());
    this.http = client();
  }

  private OkHttpClient client() {
    var patience = setup.witness().patience();
    var builder =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .dns(_ -> List.of(setup.loopback()))
            .socketFactory(
                new RoutedSockets(
                    setup.loopback(), setup.port(), this::connected, setup.witness().ends()::broke))
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(patience)
            .readTimeout(patience)
            .writeTimeout(patience)
            .callTimeout(patience)
            .addNetworkInterceptor(exchanges)
            .connectionSpecs(List.of(spec()));
    if (setup.tls() != null) {
      builder
          .sslSocketFactory(setup.tls().socketFactory(), setup.tls().trustManager())
          .hostnameVerifier(nameCheck);
      if (setup.checks().pin() && setup.pin() != null) {
        builder.certificatePinner(
            new CertificatePinner.Builder()
                .add(setup.serverName(), setup.pin().toString())
                .build());
      }
    }
    return builder.build();
  }

  private ConnectionSpec spec() {
    return setup.settings() == null
        ? ConnectionSpec.CLEARTEXT
        : new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .tlsVersions(setup.settings().protocols().toArray(String[]::new))
            .cipherSuites(setup.settings().suites().toArray(String[]::new))
            .build();
  }

  private void connected(Leg leg) {
    legs.add(leg);
    setup.witness().transcript().add(Party.CLIENT, new Event.Connected(leg));
  }

  @Override
  public SessionEnd visit(Errand errand) {
    try {
      return switch (errand.run(this::call)) {
        case ErrandEnd.Completed _ -> SessionEnd.COMPLETED;
        case ErrandEnd.Stopped(var step, var status) -> Refusals.ofAnswer(step, status);
      };
    } catch (IOException broken) {
      return new Refusals(setup.witness().transcript(), nameCheck).of(broken);
    } finally {
      http.connectionPool().evictAll();
    }
  }

  private HttpResponse call(HttpRequest request) throws IOException {
    return switch (inner.call(request, outer -> exchange(request, outer))) {
      case InnerAnswer.Answered(var answer) -> {
        exchanges.took(answer);
        yield answer;
      }
      case InnerAnswer.NotOpened(var outer, var why) -> throw new InnerNotOpened(outer, why);
    };
  }

  private HttpResponse exchange(HttpRequest meaning, HttpRequest outer) throws IOException {
    exchanges.sending(setup.inner().carriesCall(outer) ? meaning : null);
    try (Response response = http.newCall(request(outer)).execute()) {
      return new HttpResponse(
          response.code(),
          new Headers(
              StreamSupport.stream(response.headers().spliterator(), false)
                  .map(field -> new Header(field.getFirst(), field.getSecond()))
                  .toList()),
          Bytes.owning(response.body().bytes()));
    }
  }

  private Request request(HttpRequest outer) {
    var request =
        new Request.Builder()
            .url(setup.url() + outer.target())
            .header("User-Agent", AGENT)
            .header("Accept-Encoding", "identity");
    outer.headers().fields().forEach(field -> request.addHeader(field.name(), field.value()));
    boolean carries = !outer.body().isEmpty() || outer.method().startsWith("P");
    return request
        .method(outer.method(), carries ? RequestBody.create(outer.body().toArray(), null) : null)
        .build();
  }

  @Override
  public Set<Leg> legs() {
    return Set.copyOf(legs);
  }

  @Override
  public void close() {
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }
}
