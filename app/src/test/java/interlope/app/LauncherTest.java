package interlope.app;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a checkout whose Maven and JDK are stand-ins, so that a build takes no time.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  @TempDir private Path temp;

  private Checkout checkout;

  @BeforeEach
  void aFreshClone() throws IOException {
    checkout = Checkout.in(temp.resolve("a [new] clone"));
  }

  @Test
  void handsArgumentsOverAsTheyAre() throws IOException {
    var ended = checkout.interlope("run", "two words", "", "*");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.program()).endsWith("<run>", "<two words>", "<>", "<*>");
  }

  @Test
  void writesNothingToStandardOutputWhileItBuilds() throws IOException {
    var first = checkout.interlope("list");
    var second = checkout.interlope("list");

    assertThat(first.output()).startsWith("process ").doesNotContain("Maven");
    assertThat(first.errors()).containsOnlyOnce("\n").contains("building");
    assertThat(second.errors()).isEmpty();
  }

  @Test
  void endsAsTheProgramEnds() throws IOException {
    assertThat(checkout.interlope("exit", "3").exitCode()).isEqualTo(3);
  }

  @Test
  void givesItsProcessToTheProgramSoThatSignalsReachIt() throws IOException {
    var ended = checkout.interlope("list");

    assertThat(ended.program()).contains("process " + ended.process());
  }

  @Test
  void buildsAgainOnlyWhenASourceChanged() throws IOException {
    checkout.interlope("list");
    checkout.interlope("list");
    assertThat(checkout.builds()).isEqualTo(1);

    checkout.write("simulator/src/main/java/A.java", "changed");
    checkout.interlope("list");
    assertThat(checkout.builds()).isEqualTo(2);

    checkout.write("scenarios/pinning/a.yaml", "changed");
    checkout.interlope("list");
    assertThat(checkout.builds()).isEqualTo(3);

    checkout.write("simulator/src/test/java/ATest.java", "new");
    checkout.write("scenarios/target/classes/pinning/a.yaml", "changed");
    checkout.interlope("list");
    assertThat(checkout.builds()).isEqualTo(3);
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws IOException {
    checkout.interlope("list");

    Files.delete(checkout.folder().resolve("scenarios/pinning/a.yaml"));
    checkout.interlope("list");

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws IOException {
    var one = checkout.start("slowly", List.of("list"));
    var other = checkout.start("slowly", List.of("list"));

    assertThat(List.of(Ended.of(one).exitCode(), Ended.of(other).exitCode())).containsOnly(0);
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void aLockOfABuildThatWasKilledDoesNotStopTheNext() throws IOException {
    checkout.write("target/launcher/lock/owner", "999999999");

    assertThat(checkout.interlope("list").exitCode()).isZero();
  }

  @Test
  void worksThroughALinkInAnotherFolder() throws IOException {
    var link = temp.resolve("bin/lab");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(
        link, Path.of("..").resolve(temp.relativize(checkout.folder())).resolve("interlope"));

    assertThat(checkout.command(link, "list").program()).endsWith("<list>");
  }

  @Test
  void buildsInTheCacheWhereItsOwnFolderCannotBeWritten() throws IOException {
    checkout.write("target", "not a folder");

    assertThat(checkout.interlope("list").program()).endsWith("<list>");
    assertThat(checkout.interlope("list").errors()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void spendsOneCompilerOnWhatOnlyPrintsAndBothOnRuns() throws IOException {
    assertThat(checkout.interlope("--version").program()).contains("<-XX:TieredStopAtLevel=1>");
    assertThat(checkout.interlope("run").program()).doesNotContain("<-XX:TieredStopAtLevel=1>");
  }

  @Test
  void loadsJavaFxAsModulesWhereTheWindowOpensAndNowhereElse() throws IOException {
    assertThat(checkout.interlope().program()).contains("<--add-modules>", "<javafx.controls>");
    assertThat(checkout.interlope("open", "a.yaml").program()).contains("<--add-modules>");
    assertThat(checkout.interlope("run").program()).doesNotContain("<--add-modules>");
  }

  @Test
  void aBuildThatFailsIsShownAndEndsWith4() throws IOException {
    checkout.write("broken", "");
    var ended = checkout.interlope("list");

    assertThat(ended.exitCode()).isEqualTo(4);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).contains("[ERROR] cannot find symbol", "the build failed");
    assertThat(checkout.folder().resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void anOldJdkInInterlopeJdkIsNamed() throws IOException {
    checkout.jdk("17.0.15");
    var ended = checkout.interlope("list");

    assertThat(ended.exitCode()).isEqualTo(4);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors())
        .isEqualTo(
            "interlope: INTERLOPE_JDK names %s, which is not a JDK 25 or newer.%n"
                .formatted(checkout.folder().resolve("jdk")));
  }

  @Test
  void withoutAnyJdkOneSentenceSaysWhatToDo() throws IOException {
    checkout.needJdk(99);
    var ended = checkout.start("", List.of("list"), "INTERLOPE_JDK");

    assertThat(Ended.of(ended))
        .isEqualTo(
            new Ended(
                4,
                ended.pid(),
                "",
                "interlope: needs a JDK 99 or newer and found none: install one "
                    + "(temurin-99-jdk from https://adoptium.net, say) or name its folder in"
                    + " INTERLOPE_JDK.\n"));
  }
}
