package interlope.wire.session;

import interlope.wire.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Secrets of TLS sessions, each under its session's client random: what `SSLKEYLOGFILE` holds.
public record KeyLog(List<KeyLogLine> lines) {
  public static final KeyLog NONE = new KeyLog(List.of());

  public KeyLog {
    lines = List.copyOf(lines);
  }

  /// Reads the NSS format; empty lines and those that begin with `#` say nothing.
  ///
  /// @throws IllegalArgumentException where another line is not a label and two numbers in
  ///   hexadecimal
  public static KeyLog parse(String nss) {
    return new KeyLog(
        nss.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(KeyLog::parseLine)
            .toList());
  }

  /// In the NSS format, a line each, every line ended.
  public String toNss() {
    return lines.stream().map(line -> line.toNss() + "\n").collect(Collectors.joining());
  }

  public Optional<Bytes> secret(String label, Bytes clientRandom) {
    return lines.stream()
        .filter(line -> line.label().equals(label) && line.clientRandom().equals(clientRandom))
        .map(KeyLogLine::secret)
        .findFirst();
  }

  /// Both logs' lines, none of them twice.
  public KeyLog plus(KeyLog other) {
    return new KeyLog(Stream.concat(lines.stream(), other.lines.stream()).distinct().toList());
  }

  private static KeyLogLine parseLine(String line) {
    var words = line.split("\\s+", -1);
    if (words.length != 3) {
      throw new IllegalArgumentException("not a line of a key log: " + line);
    }
    return new KeyLogLine(words[0], Bytes.ofHex(words[1]), Bytes.ofHex(words[2]));
  }
}
