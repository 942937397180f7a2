package interlope.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A checkout with the real launcher, and stand-ins for Maven and the JDK that write down how they
/// were called.
record Checkout(Path folder) {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>builds
      if [ -f broken ]; then echo '[ERROR] cannot find symbol'; exit 1; fi
      if [ "${PACE:-}" = slowly ]; then sleep 2; fi
      for argument; do
        case $argument in -Dlauncher.build=*) build=${argument#*=} ;; esac
      done
      mkdir -p "$build/app/lib" "$build/app/fx"
      echo jar >"$build/app/interlope.jar"
      echo '{}' >"$build/app/bom.json"
      echo out of place: Maven speaks on standard output
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      echo "process $$"
      for argument; do echo "<$argument>"; done
      while [ $# -gt 0 ]; do
        if [ "$1" = exit ]; then exit "$2"; fi
        shift
      done
      """;

  /// How a process ended, and what it wrote.
  record Ended(int exitCode, long process, String output, String errors) {
    static Ended of(Process process) throws IOException {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.onExit().join().exitValue(), process.pid(), output, errors);
    }

    /// What the stand-in for Java was told.
    List<String> program() {
      return output.lines().toList();
    }
  }

  static Checkout in(Path folder) throws IOException {
    var checkout = new Checkout(folder);
    Files.createDirectories(folder);
    checkout.executable("interlope", Files.readString(Path.of("../interlope")));
    checkout.executable("mvnw", MAVEN);
    checkout.executable("jdk/bin/java", JAVA);
    checkout.executable("jdk/bin/javac", JAVA);
    checkout.jdk("25.0.3");
    for (var source : List.of("pom.xml", "simulator/pom.xml", "simulator/src/main/java/A.java")) {
      checkout.write(source, "");
    }
    for (var shipped : List.of("LICENSE", "NOTICE", "licences/MPL-2.0.txt")) {
      checkout.write(shipped, "");
    }
    checkout.write("scenarios/pinning/a.yaml", "");
    checkout.write("scenarios/target/classes/pinning/a.yaml", "");
    checkout.dateBack();
    return checkout;
  }

  void jdk(String version) throws IOException {
    write("jdk/release", "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  void needJdk(int version) throws IOException {
    var launcher = Files.readString(folder.resolve("interlope"));
    write("interlope", launcher.replace("oldest_jdk=25", "oldest_jdk=" + version));
  }

  Ended interlope(String... arguments) throws IOException {
    return Ended.of(start("", List.of(arguments)));
  }

  Ended command(Path launcher, String... arguments) throws IOException {
    return Ended.of(start(launcher, "", List.of(arguments)));
  }

  Process start(String pace, List<String> arguments, String... unset) throws IOException {
    return start(folder.resolve("interlope"), pace, arguments, unset);
  }

  private Process start(Path launcher, String pace, List<String> arguments, String... unset)
      throws IOException {
    var builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(launcher.toString()), arguments.stream()).toList());
    var environment = builder.directory(folder.resolve("..").toFile()).environment();
    environment.put("INTERLOPE_JDK", folder.resolve("jdk").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("PACE", pace);
    environment.keySet().removeAll(List.of(unset));
    return builder.start();
  }

  long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void dateBack() throws IOException {
    var hourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        Files.setLastModifiedTime(file, hourAgo);
      }
    }
  }

  private void executable(String name, String text) throws IOException {
    Files.setPosixFilePermissions(write(name, text), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
