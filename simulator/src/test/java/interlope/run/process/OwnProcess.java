package interlope.run.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What this process holds, as Linux tells it under `/proc`.
///
/// @param threads how many platform threads of each name, digits left out
/// @param open what its file descriptors are, a socket as `socket`
public record OwnProcess(Map<String, Long> threads, List<String> open) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  public static OwnProcess now() {
    return new OwnProcess(
        new TreeMap<>(
            Stream.of(threadNames())
                .collect(
                    Collectors.groupingBy(
                        name -> name.replaceAll("[0-9]+", "#"), Collectors.counting()))),
        descriptors().stream()
            .map(target -> target.replaceAll(":\\[[0-9]+]", ""))
            .sorted()
            .toList());
  }

  /// As it is once it is `wanted`, or after ten seconds. A closed socket keeps its descriptor until
  /// its event loop comes round again, and a thread takes a moment to end.
  public static OwnProcess nowOrSoon(OwnProcess wanted) {
    long start = System.nanoTime();
    var now = now();
    while (!now.equals(wanted) && System.nanoTime() - start < PATIENCE.toNanos()) {
      Thread.onSpinWait();
      now = now();
    }
    return now;
  }

  /// The addresses, local and remote, of the TCP sockets that this process holds now.
  public static Set<String> socketAddresses() {
    var inodes =
        descriptors().stream()
            .filter(target -> target.startsWith("socket:["))
            .map(target -> target.substring("socket:[".length(), target.length() - 1))
            .collect(Collectors.toSet());
    var addresses = new TreeSet<String>();
    for (var table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
      for (var line : lines(Path.of(table))) {
        var columns = line.strip().split("\\s+", -1);
        if (inodes.contains(columns[9])) {
          addresses.add(address(columns[1]));
          addresses.add(address(columns[2]));
        }
      }
    }
    return addresses;
  }

  /// Without OkHttp's own pool for cleaning up, Netty's global executor, the JDK's pool for waiting
  /// for the processes that other tests have started, and the one that carries virtual threads: one
  /// each for the process, as large as it ever had to be at once, and each of its threads ends when
  /// it was idle for a while.
  private static String[] threadNames() {
    var threads = ManagementFactory.getThreadMXBean();
    return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(java.util.Objects::nonNull)
        .map(thread -> thread.getThreadName())
        .filter(name -> !name.equals("OkHttp TaskRunner") && !name.equals("process reaper"))
        .filter(name -> !name.startsWith("ForkJoinPool-"))
        .filter(name -> !name.startsWith("globalEventExecutor-"))
        .toArray(String[]::new);
  }

  private static List<String> descriptors() {
    try (var links = Files.list(DESCRIPTORS)) {
      var targets = new ArrayList<String>();
      for (var link : links.toList()) {
        try {
          targets.add(Files.readSymbolicLink(link).toString());
        } catch (NoSuchFileException _) {
          // It was closed meanwhile, as the one of this very listing.
        }
      }
      return targets;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.exists(table) ? Files.readAllLines(table).stream().skip(1).toList() : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// IPv4 in dotted form, also where it is mapped into IPv6 (RFC 4291 section 2.5.5.2); any other
  /// as the kernel prints it: words of four bytes, each in the machine's order.
  private static String address(String column) {
    var hex = column.substring(0, column.indexOf(':'));
    var mapped = "0000000000000000FFFF0000";
    if (hex.length() > 8 && !hex.startsWith(mapped) && !hex.matches("0+")) {
      return hex;
    }
    var word = (int) Long.parseLong(hex.substring(hex.length() - 8), 16);
    return "%d.%d.%d.%d".formatted(word & 0xff, word >> 8 & 0xff, word >> 16 & 0xff, word >>> 24);
  }
}
