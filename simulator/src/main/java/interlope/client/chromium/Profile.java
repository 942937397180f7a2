package interlope.client.chromium;

import interlope.wire.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A throw-away profile in a folder of its own, readable by its user alone: the lab's CAs are
/// trusted in it and nowhere else, and it is gone when it is closed.
final class Profile implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 20;

  private final Path folder;

  private Profile(Path folder) {
    this.folder = folder;
  }

  /// @param anchorsPem the CAs that are trusted
  /// @throws IOException where the folder or the database cannot be made
  static Profile make(Installed programs, String anchorsPem, Duration patience)
      throws IOException, InterruptedException {
    var profile = new Profile(Files.createTempDirectory("interlope-chromium-"));
    try {
      profile.trust(programs, anchorsPem, patience);
      return profile;
    } catch (IOException | InterruptedException failure) {
      profile.close();
      throw failure;
    }
  }

  private void trust(Installed programs, String anchorsPem, Duration patience)
      throws IOException, InterruptedException {
    var database = Files.createDirectories(home().resolve(".pki/nssdb"));
    var certutil = programs.certutil().toString();
    run(patience, certutil, "-N", "-d", "sql:" + database, "--empty-password");
    int number = 0;
    for (var anchor : Pem.allIn(anchorsPem)) {
      number++;
      var file = folder.resolve("anchor-" + number + ".pem");
      Files.writeString(file, anchor.text());
      run(
          patience,
          certutil,
          "-A",
          "-d",
          "sql:" + database,
          "-n",
          "interlope " + number,
          "-t",
          "C,,",
          "-i",
          file.toString());
    }
  }

  private static void run(Duration patience, String... command)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          || process.exitValue() != 0) {
        throw new IOException(command[0] + " did not do its work");
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /// Ships names on the browser's HSTS list: entries like those that it learns, which it cannot
  /// tell apart from a list of its maker's.
  void insistOnHttps(Set<String> names, InstantSource clock) throws IOException {
    var entries = new ArrayList<String>();
    for (var name : names) {
      var now = clock.instant();
      entries.add(
          "{\"expiry\":%d.0,\"host\":\"%s\",\"mode\":\"force-https\",\"sts_include_subdomains\":true,\"sts_observed\":%d.0}"
              .formatted(seconds(now) + 31_536_000, hashed(name), seconds(now)));
    }
    var file = Files.createDirectories(data().resolve("Default")).resolve("TransportSecurity");
    Files.writeString(
        file,
        "{\"sts\":[" + String.join(",", entries) + "],\"version\":2}",
        StandardCharsets.UTF_8);
  }

  private static long seconds(Instant time) {
    return time.getEpochSecond();
  }

  /// SHA-256 of the name as DNS writes it: labels with their lengths (RFC 1035 section 3.1).
  private static String hashed(String name) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      for (var label : List.of(name.split("\\.", -1))) {
        sha256.update((byte) label.length());
        sha256.update(label.getBytes(StandardCharsets.US_ASCII));
      }
      sha256.update((byte) 0);
      return Base64.getEncoder().encodeToString(sha256.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /// What the browser takes for its user's home.
  Path home() {
    return folder.resolve("home");
  }

  Path data() {
    return folder.resolve("data");
  }

  /// Deletes what can be deleted: a process of the browser's that has not quite ended may write
  /// meanwhile.
  @Override
  public void close() {
    for (int attempt = 0; attempt < MOST_ATTEMPTS && Files.exists(folder); attempt++) {
      try {
        Files.walkFileTree(folder, new Deleting());
      } catch (IOException _) {
        // Something came or went meanwhile; the next attempt sees what is there then.
      }
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
