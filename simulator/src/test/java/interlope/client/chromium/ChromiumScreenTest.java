package interlope.client.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import interlope.Outside;
import interlope.carrier.Witness;
import interlope.client.Network;
import interlope.event.Transcript;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.leg.PassedAlert;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A real Chromium on pages that come late.
@Tag(Outside.TAG)
class ChromiumScreenTest {
  private static final Origin SITE = Origin.http("bank.test");

  /// The form goes out only a while after its button was pressed, as on a machine that is busy.
  private static final String LATE =
      """
      <!doctype html><title>bank</title>
      <form method="post" action="/transfers">
      <button id="send" onclick="setTimeout(() => this.form.submit(), %d); return false">Send</button>
      </form>
      """;

  private static final String DONE =
      "<!doctype html><title>bank</title><p id=\"accepted\">done</p>";

  @Test
  void waitsForThePageThatComesOfAButton() throws Exception {
    var said =
        with(
            LATE.formatted(700),
            Duration.ofSeconds(20),
            screen -> {
              screen.open("bank.test");
              screen.press("send");
              return screen.read("accepted").orElse("nothing") + " " + screen.status();
            });

    assertThat(said).isEqualTo("done 201");
  }

  @Test
  void aPageThatNeverComesIsSilence() {
    assertThatThrownBy(() ->
            with(
                LATE.formatted(60_000),
                Duration.ofSeconds(2),
                screen -> {
                  screen.open("bank.test");
                  screen.press("send");
                  return "";
                }))
        .isInstanceOf(InterruptedIOException.class);
  }

  private interface Visit {
    String play(ChromiumScreen screen) throws IOException;
  }

  private static String with(String page, Duration patience, Visit visit) throws Exception {
    Outside.require("chromedriver");
    Outside.require("certutil");
    var programs = Installed.on(System.getenv("PATH")).orElseThrow();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, page));
    server.start();
    try (var profile = Profile.make(programs, "", Duration.ofSeconds(30))) {
      var network = new Alone(server.getAddress().getPort());
      var driver = Starting.start(programs, profile, network, Duration.ofSeconds(60));
      try {
        var transcript = new Transcript(() -> Duration.ZERO, _ -> {});
        return visit.play(
            new ChromiumScreen(driver, Witness.of(transcript, () -> Duration.ZERO, patience)));
      } finally {
        driver.quit();
      }
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, String page) throws IOException {
    boolean post = exchange.getRequestMethod().equals("POST");
    var body = (post ? DONE : page).getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(post ? 201 : 200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /// A network with one site.
  private record Alone(int port) implements Network {
    @Override
    public InetAddress loopback() {
      return InetAddress.getLoopbackAddress();
    }

    @Override
    public OptionalInt port(Origin origin) {
      return origin.equals(SITE) ? OptionalInt.of(port) : OptionalInt.empty();
    }

    @Override
    public Map<Origin, Integer> sites() {
      return Map.of(SITE, port);
    }

    @Override
    public Set<Leg> arrived() {
      return Set.of();
    }

    @Override
    public Optional<PassedAlert> alert(Leg leg) {
      return Optional.empty();
    }
  }
}
