package interlope.client;

import interlope.event.Event;
import interlope.event.Party;
import interlope.tls.TlsRuntime;
import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;
import interlope.wire.leg.PassedAlert;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Carries HTTP over OkHttp, which repeats nothing, follows nothing and falls back to nothing here.
/// It counts the requests on each of its connections as they go out. On the client's one thread.
public final class OkHttpExchanges implements AutoCloseable {
  private final ClientSetup setup;
  private final String agent;
  private final ConnectionCheck check;
  private final NameCheck nameCheck;
  private final OkHttpClient http;
  private final Map<Leg, Integer> requests = new HashMap<>();
  private final Set<Leg> legs = ConcurrentHashMap.newKeySet();
  private @Nullable HttpRequest meaning;
  private @Nullable ExchangeId last;
  private volatile @Nullable Leg latest;

  /// What a client checks when a connection is set up, before any request.
  @FunctionalInterface
  public interface ConnectionCheck {
    /// Checks nothing more.
    ConnectionCheck NONE = (_, _) -> {};

    /// @param chain the validated chain, the leaf first; empty without TLS
    /// @throws IOException where the client will not send a request
    void check(String host, List<X509Certificate> chain) throws IOException;
  }

  /// An answer, and the exchange that it belongs to.
  ///
  /// @param chain the validated chain of its connection; empty without TLS
  public record Received(ExchangeId id, HttpResponse answer, List<X509Certificate> chain) {}

  public OkHttpExchanges(ClientSetup setup, String agent, ConnectionCheck check) {
    this.setup = setup;
    this.agent = agent;
    this.check = check;
    this.nameCheck = new NameCheck(setup.checks().name());
    this.http = client();
  }

  private OkHttpClient client() {
    var patience = setup.witness().patience();
    var builder =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .dns(this::lookUp)
            .socketFactory(
                new RoutedSockets(setup.network(), this::connected, setup.witness().ends()::broke))
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(patience)
            .readTimeout(patience)
            .writeTimeout(patience)
            .callTimeout(patience)
            .addNetworkInterceptor(this::goingOut)
            .connectionSpecs(specs());
    if (setup.tls() != null) {
      builder
          .sslSocketFactory(setup.tls().socketFactory(), setup.tls().trustManager())
          .hostnameVerifier(nameCheck);
      if (setup.checks().pin() && setup.pin() != null) {
        builder.certificatePinner(
            new CertificatePinner.Builder()
                .add(setup.bank().host(), setup.pin().toString())
                .build());
      }
    }
    return builder.build();
  }

  private List<ConnectionSpec> specs() {
    if (setup.settings() == null) {
      return List.of(ConnectionSpec.CLEARTEXT);
    }
    var tls =
        new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .tlsVersions(setup.settings().protocols().toArray(String[]::new))
            .cipherSuites(setup.settings().suites().toArray(String[]::new))
            .build();
    return List.of(tls, ConnectionSpec.CLEARTEXT);
  }

  /// Every name leads to loopback, and an address keeps the name that it was looked up by.
  private List<InetAddress> lookUp(String name) throws java.net.UnknownHostException {
    return List.of(InetAddress.getByAddress(name, setup.network().loopback().getAddress()));
  }

  private void connected(Leg leg) {
    legs.add(leg);
    latest = leg;
    setup.witness().transcript().add(Party.CLIENT, new Event.Connected(leg));
  }

  private Response goingOut(Interceptor.Chain chain) throws IOException {
    var connection = Objects.requireNonNull(chain.connection());
    var leg = new Leg(connection.socket().getLocalPort(), connection.socket().getPort());
    check.check(chain.request().url().host(), chainOf(connection.handshake()));
    latest = leg;
    last = new ExchangeId(leg, requests.merge(leg, 1, Integer::sum));
    if (meaning != null) {
      setup.witness().transcript().add(Party.CLIENT, new Event.Asked(last, meaning));
    }
    return chain.proceed(chain.request());
  }

  private static List<X509Certificate> chainOf(okhttp3.@Nullable Handshake handshake) {
    var chain = new ArrayList<X509Certificate>();
    if (handshake != null) {
      handshake.peerCertificates().forEach(certificate -> chain.add((X509Certificate) certificate));
    }
    return List.copyOf(chain);
  }

  /// Sends `request` and waits for the answer.
  ///
  /// @param means what the transcript says of it; null where that is nothing
  /// @throws IOException as [Refusals] reads it
  public Received exchange(Origin origin, HttpRequest request, @Nullable HttpRequest means)
      throws IOException {
    meaning = means;
    try (Response response = http.newCall(outgoing(origin, request)).execute()) {
      var answer =
          new HttpResponse(
              response.code(),
              new Headers(
                  StreamSupport.stream(response.headers().spliterator(), false)
                      .map(field -> new Header(field.getFirst(), field.getSecond()))
                      .toList()),
              Bytes.owning(response.body().bytes()));
      return new Received(Objects.requireNonNull(last), answer, chainOf(response.handshake()));
    }
  }

  private Request outgoing(Origin origin, HttpRequest outer) {
    var request =
        new Request.Builder()
            .url(origin + outer.target())
            .header("User-Agent", agent)
            .header("Accept-Encoding", "identity");
    outer.headers().fields().forEach(field -> request.addHeader(field.name(), field.value()));
    boolean carries = !outer.body().isEmpty() || outer.method().startsWith("P");
    return request
        .method(outer.method(), carries ? RequestBody.create(outer.body().toArray(), null) : null)
        .build();
  }

  /// What a failure under this carrier means.
  public Refusals refusals() {
    return new Refusals(setup.witness().transcript(), nameCheck, this::alert);
  }

  /// What ended TLS on the connection that was used last, where something did. Nothing is kept open
  /// whose end would have to be waited for.
  private Optional<PassedAlert> alert() {
    hangUp();
    return latest == null ? Optional.empty() : setup.network().alert(latest);
  }

  /// What carries HTTP here, and of which version.
  public String madeOf() {
    var http = "OkHttp " + OkHttp.VERSION;
    return setup.tls() == null ? http : http + " on " + TlsRuntime.library();
  }

  /// The connections made so far.
  public Set<Leg> legs() {
    return Set.copyOf(legs);
  }

  /// Closes every connection that is open.
  public void hangUp() {
    http.connectionPool().evictAll();
  }

  @Override
  public void close() {
    hangUp();
    http.dispatcher().executorService().shutdown();
  }
}
