package interlope.wire.session;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.Pem;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.tables.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A session from the test resources, whose README says how it was made.
public record RecordedSession(String remark, KeyLog keys, Capture capture) {
  public static final Leg LEG = new Leg(50_000, 443);

  public static RecordedSession named(String name) {
    var keys = new ArrayList<String>();
    var packets = new ArrayList<Packet>();
    var remark = new StringBuilder();
    resource(name + ".txt")
        .lines()
        .forEach(line -> {
          var rest = line.substring(2);
          switch (line.charAt(0)) {
            case '#' -> remark.append(rest);
            case 'k' -> keys.add(rest);
            case '>' -> packets.add(packet(packets.size(), TO_SERVER, rest));
            case '<' -> packets.add(packet(packets.size(), TO_CLIENT, rest));
            default -> throw new IllegalArgumentException(line);
          }
        });
    return new RecordedSession(
        remark.toString(), KeyLog.parse(String.join("\n", keys)), new Capture(packets));
  }

  public static RSAPrivateKey key(String name) {
    try {
      var encoded =
          new PKCS8EncodedKeySpec(Pem.allIn(resource(name + ".pem")).getFirst().der().toArray());
      return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The pieces of the whole session, each packet fed in parts of at most `most` bytes.
  public List<Piece> through(SessionOpener opener, int most) {
    var pieces = new ArrayList<Piece>();
    for (var packet : capture.packets()) {
      var bytes = packet.payload();
      for (int at = 0; at < bytes.size(); at += most) {
        pieces.addAll(opener.feed(packet.to(), bytes.slice(at, Math.min(bytes.size(), at + most))));
      }
    }
    return pieces;
  }

  public List<Piece> through(SessionOpener opener) {
    return through(opener, Integer.MAX_VALUE);
  }

  /// The application data that was opened in one direction.
  public static String text(List<Piece> pieces, Direction to) {
    return Bytes.concat(
            pieces.stream()
                .filter(piece -> piece.to() == to)
                .filter(Piece.Opened.class::isInstance)
                .map(Piece.Opened.class::cast)
                .filter(opened -> opened.type() == ContentType.APPLICATION_DATA)
                .map(Piece.Opened::plain)
                .toList())
        .text();
  }

  /// All that the pieces of one direction hold, as it came.
  public static Bytes raw(List<Piece> pieces, Direction to) {
    return Bytes.concat(pieces.stream().filter(piece -> piece.to() == to).map(Piece::raw).toList());
  }

  private static Packet packet(int number, Direction to, String hex) {
    return new Packet(LEG, to, Duration.ofMillis(number), Bytes.ofHex(hex));
  }

  private static String resource(String name) {
    try (var in = RecordedSession.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
