package interlope;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/// The engine's packages and what each may import. Sub-packages share their parent's row.
final class Rooms {
  /// Planted classes live in the same rooms, one floor up.
  static final String PLANTED = "planted.";

  private static final String ROOT = "interlope.";

  /// In the order of the way through the engine: a row names rows above it only.
  private static final Map<String, Set<String>> IMPORTS =
      Map.ofEntries(
          row("word"),
          row("json", "word"),
          row("wire", "word"),
          row("pki", "word", "wire"),
          row("story", "word", "wire"),
          row("inner", "word", "wire"),
          row("tls", "word", "wire", "pki"),
          row("design", "word", "wire", "inner"),
          row("event", "word", "wire", "story"),
          // A reader of events that knows the bank's messages, and of what crossed the wire.
          row("ladder", "word", "wire", "story", "event"),
          // An attempt is an event.
          row("attack", "word", "wire", "pki", "story", "inner", "event"),
          row("verdict", "word", "wire", "story", "event"),
          // The catalogue names inner layers, and in event the parties that may detect an attack.
          row("catalogue", "word", "inner", "event", "design", "attack", "verdict"),
          row(
              "scenario",
              "word",
              "wire",
              "inner",
              "event",
              "design",
              "attack",
              "verdict",
              "catalogue"),
          // What every Netty channel has, whoever opened it: its leg, its recording, its TLS.
          row("carrier", "word", "wire", "tls", "event"),
          row(
              "client", "word", "wire", "pki", "story", "inner", "tls", "design", "event",
              "carrier"),
          row(
              "server", "word", "wire", "pki", "story", "inner", "tls", "design", "event",
              "carrier"),
          row("interposer", "word", "wire", "pki", "tls", "attack", "event", "carrier"),
          row(
              "lab",
              "word",
              "wire",
              "pki",
              "story",
              "inner",
              "tls",
              "design",
              "attack",
              "event",
              "carrier",
              "client",
              "server",
              "interposer"),
          row(
              "run",
              "word",
              "lab",
              "catalogue",
              "scenario",
              "verdict",
              "event",
              "attack",
              "design",
              "story",
              "wire"),
          row(
              "report",
              "word",
              "json",
              "run",
              "catalogue",
              "scenario",
              "verdict",
              "event",
              "attack",
              "design",
              "story",
              "wire"));

  private Rooms() {}

  /// The first part of the package's name below the root, or an empty text outside of all rooms.
  static String of(JavaClass type) {
    var name = type.getPackageName();
    var unplanted = name.startsWith(PLANTED) ? name.substring(PLANTED.length()) : name;
    return unplanted.startsWith(ROOT) ? unplanted.substring(ROOT.length()).split("\\.", 2)[0] : "";
  }

  static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(ROOT)
        || type.getPackageName().startsWith(PLANTED);
  }

  static boolean isInTheTable(String room) {
    return IMPORTS.containsKey(room);
  }

  static boolean mayImport(String importer, String imported) {
    return importer.equals(imported) || IMPORTS.getOrDefault(importer, Set.of()).contains(imported);
  }

  private static Map.Entry<String, Set<String>> row(String room, String... imports) {
    return Map.entry(room, Set.of(imports));
  }
}
