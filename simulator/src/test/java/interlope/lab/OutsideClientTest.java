package interlope.lab;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.Outside;
import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.lab.world.Draws;
import interlope.lab.world.PartyMakers;
import interlope.lab.world.Premises;
import interlope.lab.world.Wiring;
import interlope.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Clients that are not ours at the lab's own server: curl and openssl are served or refused as the
/// design says.
@Tag(Outside.TAG)
@Timeout(60)
class OutsideClientTest {
  private static final Premises PREMISES = Premises.open();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /// curl(1): the exit codes that it gives these reasons.
  private static final int COULD_NOT_CONNECT_IN_TLS = 35;

  private static final int PEER_FAILED_VERIFICATION = 60;

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    PREMISES.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Transport.class,
      names = {"TLS12_RSA", "TLS12_ECDHE", "TLS13"})
  void servesCurlWithTheRightAuthorityVersionAndName(Transport transport) throws IOException {
    try (var lab = lab(transport, Trust.PRIVATE_CA)) {
      var ran = curl(lab, Wiring.SERVER_NAME, right(transport), anchors(lab));

      assertThat(ran.text()).isEqualTo("401, chain 0");
      assertThat(ran.exitCode()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Transport.class,
      names = {"TLS12_RSA", "TLS12_ECDHE", "TLS13"})
  void refusesCurlWithAnotherVersion(Transport transport) throws IOException {
    try (var lab = lab(transport, Trust.PUBLIC_CA)) {
      var ran = curl(lab, Wiring.SERVER_NAME, wrong(transport), anchors(lab));

      assertThat(ran.exitCode()).isEqualTo(COULD_NOT_CONNECT_IN_TLS);
    }
  }

  @Test
  void curlRefusesTheServerUnderAnAuthorityOfAnotherRun() throws IOException {
    try (var lab = lab(Transport.TLS13, Trust.PUBLIC_CA);
        var other = lab(Transport.TLS13, Trust.PUBLIC_CA)) {
      var ran = curl(lab, Wiring.SERVER_NAME, right(Transport.TLS13), anchors(other));

      assertThat(ran.exitCode()).isEqualTo(PEER_FAILED_VERIFICATION);
    }
  }

  @Test
  void curlRefusesTheServerUnderAnotherName() throws IOException {
    try (var lab = lab(Transport.TLS13, Trust.PUBLIC_CA)) {
      var ran = curl(lab, "other.test", right(Transport.TLS13), anchors(lab));

      assertThat(ran.exitCode()).isEqualTo(PEER_FAILED_VERIFICATION);
    }
  }

  @Test
  void thePlainPortRedirectsToTheSamePathOnHttps() {
    try (var lab = lab(Transport.TLS13, Trust.PUBLIC_CA)) {
      int port = lab.plainPort().orElseThrow();
      var ran =
          curl(
              port,
              List.of(
                  "--write-out",
                  "%{http_code} %{redirect_url}",
                  "http://bank.test:" + port + "/account?x=1"));

      assertThat(ran.text()).isEqualTo("301 https://bank.test/account?x=1");
    }
  }

  @Test
  void aBankWithoutTlsServesPlainHttpAndHasNoPortThatRedirects() {
    try (var lab = lab(Transport.HTTP, Trust.PUBLIC_CA)) {
      int port = lab.serverPort();
      var ran =
          curl(port, List.of("--write-out", "%{http_code}", "http://bank.test:" + port + "/login"));

      assertThat(ran.text()).isEqualTo("404");
      assertThat(lab.plainPort()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Transport.class,
      names = {"TLS12_RSA", "TLS12_ECDHE", "TLS13"})
  void opensslAgreesOnTheDesignsKeyExchangeAndVerifiesTheChain(Transport transport)
      throws IOException {
    try (var lab = lab(transport, Trust.PRIVATE_CA)) {
      var ran = openssl(lab, List.of(), anchors(lab));

      assertThat(ran.text())
          .contains("Verify return code: 0 (ok)")
          .containsPattern(
              switch (transport) {
                case TLS12_RSA -> "New, TLSv1.2, Cipher is AES";
                case TLS12_ECDHE -> "New, TLSv1.2, Cipher is ECDHE-RSA-";
                case TLS13 -> "New, TLSv1.3, Cipher is TLS_AES_";
                case HTTP -> throw new IllegalArgumentException("no TLS");
              });
      assertThat(ran.exitCode()).isZero();
    }
  }

  @Test
  void opensslIsRefusedWithoutForwardSecrecyWhereTheDesignHasIt() throws IOException {
    try (var lab = lab(Transport.TLS12_ECDHE, Trust.PUBLIC_CA)) {
      var ran = openssl(lab, List.of("-tls1_2", "-cipher", "kRSA"), anchors(lab));

      assertThat(ran.text()).contains("Cipher is (NONE)");
      assertThat(ran.errors().text()).contains("alert handshake failure");
      assertThat(ran.exitCode()).isNotZero();
    }
  }

  /// Options that make curl offer the design's version and nothing else.
  private static List<String> right(Transport transport) {
    return transport == Transport.TLS13
        ? List.of("--tlsv1.3")
        : List.of("--tlsv1.2", "--tls-max", "1.2");
  }

  private static List<String> wrong(Transport transport) {
    return right(transport == Transport.TLS13 ? Transport.TLS12_ECDHE : Transport.TLS13);
  }

  private static Outside.Ran curl(Lab lab, String name, List<String> version, Path anchors) {
    var arguments = new ArrayList<>(version);
    arguments.addAll(
        List.of(
            "--cacert",
            anchors.toString(),
            "--write-out",
            "%{http_code}, chain %{ssl_verify_result}",
            "https://%s:%d/account".formatted(name, lab.serverPort())));
    return curl(lab.serverPort(), arguments);
  }

  private static Outside.Ran curl(int port, List<String> arguments) {
    var all =
        new ArrayList<>(
            List.of(
                "--silent",
                "--noproxy",
                "*",
                "--http1.1",
                "--max-time",
                "10",
                "--output",
                "/dev/null",
                "--resolve",
                "bank.test:%d:127.0.0.1".formatted(port),
                "--resolve",
                "other.test:%d:127.0.0.1".formatted(port)));
    all.addAll(arguments);
    return Outside.require("curl").run(all, Bytes.EMPTY, PATIENCE);
  }

  private static Outside.Ran openssl(Lab lab, List<String> options, Path anchors) {
    var all =
        new ArrayList<>(
            List.of(
                "s_client",
                "-connect",
                "127.0.0.1:" + lab.serverPort(),
                "-servername",
                Wiring.SERVER_NAME,
                "-verify_hostname",
                Wiring.SERVER_NAME,
                "-verify_return_error",
                "-CAfile",
                anchors.toString()));
    all.addAll(options);
    return Outside.require("openssl").run(all, Bytes.EMPTY, PATIENCE);
  }

  private Path anchors(Lab lab) throws IOException {
    var file = Files.createTempFile(folder, "anchors", ".pem");
    return Files.writeString(file, lab.anchorsPem().orElseThrow());
  }

  private static Lab lab(Transport transport, Trust trust) {
    return Lab.open(
        PREMISES,
        new LabSetup(
            Design.DEFAULT.with(Keys.TRANSPORT, transport).with(Keys.TRUST, Set.of(trust)),
            new Attack(Position.ON_PATH, Entries.named("none"), Actions.named("read"), Set.of()),
            null),
        PartyMakers.HONEST,
        new Draws("7f3a91c2", "outside"),
        Duration.ofSeconds(5),
        _ -> {});
  }
}
