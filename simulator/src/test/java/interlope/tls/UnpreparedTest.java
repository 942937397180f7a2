package interlope.tls;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.run.Runner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Security;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A process that has the engine on its class path and has not prepared TLS. It has to be another
/// one, since this one is prepared.
class UnpreparedTest {
  @Test
  void aLabSaysWhatItNeedsAndLeavesTlsAsItWas() throws IOException, InterruptedException {
    var java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Unprepared.class.getName())
            .redirectErrorStream(true)
            .start();
    var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said)
        .isEqualTo(
            "The labs need TLS settings of the whole process, which the engine does not change by"
                + " itself: call TlsRuntime.prepare() first, before anything uses TLS.\n"
                + "providers as before, disabled as before\n");
  }

  /// What such a process does.
  static final class Unprepared {
    private Unprepared() {}

    public static void main(String[] none) {
      var providers = Security.getProviders();
      var disabled = Security.getProperty("jdk.tls.disabledAlgorithms");
      try {
        Runner.start().close();
      } catch (IllegalStateException unprepared) {
        System.out.println(unprepared.getMessage());
      }
      System.out.printf(
          "providers %s, disabled %s%n",
          Arrays.equals(providers, Security.getProviders()) ? "as before" : "changed",
          Objects.equals(disabled, Security.getProperty("jdk.tls.disabledAlgorithms"))
              ? "as before"
              : "changed");
    }
  }
}
