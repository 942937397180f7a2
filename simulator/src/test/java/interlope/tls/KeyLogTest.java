package interlope.tls;

import static interlope.tls.Parties.BANK;
import static interlope.tls.Parties.TRUST;
import static interlope.tls.TlsSettings.TLS12_ECDHE;
import static interlope.tls.TlsSettings.TLS12_RSA;
import static interlope.tls.TlsSettings.TLS13;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.tls.keys.ConnectionKeys;
import interlope.tls.keys.KeySink;
import interlope.tls.keys.WatchedEngine;
import interlope.wire.Bytes;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import interlope.wire.session.LoggedOpener;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// JSSE names what it derives as no specification says it must: a JDK that names it otherwise fails
/// here.
class KeyLogTest {
  private static final Bytes RANDOM = Bytes.ofHex("00".repeat(32));
  private static final Map<String, Integer> SIZES_13_SHA256 = sizes13(32);
  private static final Map<String, Integer> SIZES_13_SHA384 = sizes13(48);

  static Stream<Arguments> versions() {
    return Stream.of(
        Arguments.of(TLS12_RSA, Map.of("CLIENT_RANDOM", 48)),
        Arguments.of(TLS12_ECDHE, Map.of("CLIENT_RANDOM", 48)),
        Arguments.of(TLS13, SIZES_13_SHA256),
        Arguments.of(only13("TLS_AES_256_GCM_SHA384"), SIZES_13_SHA384),
        Arguments.of(only13("TLS_CHACHA20_POLY1305_SHA256"), SIZES_13_SHA256));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void givesEachEndEveryLineOfItsConnection(TlsSettings settings, Map<String, Integer> sizes) {
    var connection = Connection.over(settings);
    connection.pair().run();

    assertThat(sizesOf(connection.client())).isEqualTo(sizes);
    assertThat(connection.server()).isEqualTo(connection.client());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void keepsTwoConnectionsApartThatTakeTurnsOnOneThread(
      TlsSettings settings, Map<String, Integer> sizes) {
    var one = Connection.over(settings);
    var other = Connection.over(settings);
    boolean busy = true;
    while (busy) {
      boolean oneMoved = one.pair().turn();
      busy = other.pair().turn() || oneMoved;
    }

    assertThat(sizesOf(one.client())).isEqualTo(sizes);
    assertThat(sizesOf(other.client())).isEqualTo(sizes);
    assertThat(one.server()).isEqualTo(one.client());
    assertThat(other.server()).isEqualTo(other.client());
    assertThat(secrets(other.client())).doesNotContainAnyElementsOf(secrets(one.client()));
  }

  @Test
  void keepsManyRunsApartThatGoOnAtOnce() throws Exception {
    try (var runs = Executors.newVirtualThreadPerTaskExecutor()) {
      var settings = List.of(TLS12_RSA, TLS12_ECDHE, TLS13);
      var tasks =
          IntStream.range(0, 60)
              .<Callable<Connection>>mapToObj(
                  n -> () -> Connection.over(settings.get(n % 3)).finished())
              .toList();
      var seen = new HashSet<Bytes>();
      for (var run : runs.invokeAll(tasks)) {
        var log = run.get().client();
        assertThat(run.get().server()).isEqualTo(log);
        assertThat(log.lines()).hasSizeBetween(1, 5);
        assertThat(secrets(log)).allMatch(seen::add);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void opensWhatPassed(TlsSettings settings, Map<String, Integer> sizes) {
    var connection = Connection.over(settings);
    var pair = connection.pair().run();
    pair.carryToServer("pay 100 to Alice");
    pair.carryToClient("paid 100");

    var log = connection.serverKeys().toKeyLog(pair.clientHello().random());

    assertThat(log.lines()).hasSameSizeAs(sizes.keySet());
    assertThat(pair.opened(LoggedOpener.with(log))).contains("pay 100 to Alice", "paid 100");
  }

  @Test
  void hasNothingToSayBeforeTheHandshake() {
    assertThat(Connection.over(TLS13).client()).isEqualTo(KeyLog.NONE);
  }

  @Test
  void wrapsNoEngineThatNobodyWatches() {
    assertThat(ServerTls.of(BANK, TLS13).newEngine(KeySink.NONE))
        .isNotInstanceOf(WatchedEngine.class);
  }

  private record Connection(EnginePair pair, ConnectionKeys clientKeys, ConnectionKeys serverKeys) {
    static Connection over(TlsSettings settings) {
      var client = new ConnectionKeys();
      var server = new ConnectionKeys();
      var pair =
          new EnginePair(
              ClientTls.of(settings, TRUST).newEngine("bank.test", client),
              ServerTls.of(BANK, settings).newEngine(server),
              server);
      return new Connection(pair, client, server);
    }

    Connection finished() {
      var _ = pair.run();
      return this;
    }

    /// Sorted: the ends derive the same secrets in an order of their own.
    KeyLog client() {
      return sorted(clientKeys.toKeyLog(RANDOM));
    }

    KeyLog server() {
      return sorted(serverKeys.toKeyLog(RANDOM));
    }

    private static KeyLog sorted(KeyLog log) {
      return new KeyLog(
          log.lines().stream().sorted(Comparator.comparing(KeyLogLine::label)).toList());
    }
  }

  private static Map<String, Integer> sizesOf(KeyLog log) {
    return log.lines().stream()
        .collect(Collectors.toMap(KeyLogLine::label, line -> line.secret().size()));
  }

  private static List<Bytes> secrets(KeyLog log) {
    return log.lines().stream().map(KeyLogLine::secret).toList();
  }

  private static TlsSettings only13(String suite) {
    return new TlsSettings(List.of("TLSv1.3"), List.of(suite));
  }

  private static Map<String, Integer> sizes13(int size) {
    return Stream.of(
            "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
            "SERVER_HANDSHAKE_TRAFFIC_SECRET",
            "CLIENT_TRAFFIC_SECRET_0",
            "SERVER_TRAFFIC_SECRET_0",
            "EXPORTER_SECRET")
        .collect(Collectors.toMap(Function.identity(), label -> size));
  }
}
