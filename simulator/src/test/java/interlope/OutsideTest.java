package interlope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.Outside.Ran;
import interlope.wire.Bytes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@EnabledOnOs({OS.LINUX, OS.MAC})
class OutsideTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void aProgramGetsItsInputAndGivesItsOutputErrorsAndExitCode() {
    var ran =
        Outside.require("sh")
            .run(List.of("-c", "cat; echo no >&2; exit 3"), Bytes.ofText("yes"), LONG);

    assertThat(ran).isEqualTo(new Ran(3, Bytes.ofText("yes"), Bytes.ofText("no\n")));
  }

  @Test
  void muchOutputAndUnreadInputBlockNothing() {
    var ran =
        Outside.require("sh")
            .run(
                List.of("-c", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"),
                Bytes.owning(new byte[300_000]),
                LONG);

    assertThat(ran.output().size()).isEqualTo(300_000);
    assertThat(ran.errors().size()).isEqualTo(300_000);
  }

  @Test
  void aProgramThatDoesNotEndFailsTheTest() {
    var sleep = Outside.require("sleep");

    assertThatThrownBy(() -> sleep.run(List.of("60"), Bytes.EMPTY, Duration.ofMillis(50)))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("did not end within PT0.05S");
  }

  @Test
  void aMissingProgramSkipsTheTestAndSaysWhatToInstall() {
    assertThatThrownBy(() -> Outside.require("no-such-program", false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("apt-get install no-such-program");
  }

  @Test
  void aMissingProgramFailsTheTestWhereNothingMayBeSkipped() {
    assertThatThrownBy(() -> Outside.require("no-such-program", true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("apt-get install no-such-program");
  }
}
