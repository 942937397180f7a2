package interlope.wire.fields;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.session.Piece;
import interlope.wire.session.RecordedSession;
import interlope.wire.tables.ContentType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is dissected was sent by others and may be anything.
class BrokenBytesTest {
  private static final List<String> SESSIONS =
      List.of(
          "ecdhe-rsa-chacha20",
          "rfc8448-section-3",
          "rsa-client-certificate",
          "tls13-hello-retry",
          "tls13-late-certificate");

  private static final Bytes ANSWER =
      Bytes.ofText("HTTP/1.1 200 OK\r\nSet-Cookie: session=1\r\nContent-Length: 2\r\n\r\nOK");

  @Test
  void theFieldsOfWholeMessagesTileThemAndNest() {
    samples().forEach(BrokenBytesTest::assertTilesAndNests);
  }

  @Test
  void neverFailsWhateverIsChangedOrCut() {
    var random = new Random(4711);
    var samples = samples().toList();
    for (int round = 0; round < 20_000; round++) {
      assertTilesAndNests(changed(samples.get(round % samples.size()), random));
    }
  }

  @Test
  void neverFailsOnNoise() {
    var random = new Random(815);
    for (int round = 0; round < 5_000; round++) {
      var noise = new byte[random.nextInt(80)];
      random.nextBytes(noise);
      if (noise.length > 4) {
        noise[0] = (byte) random.nextInt(25); // types that exist, and lengths that could be
        noise[1] = (byte) random.nextInt(4);
        noise[2] = 0;
      }
      assertTilesAndNests(Bytes.owning(noise));
    }
  }

  private static Stream<Bytes> samples() {
    var content =
        SESSIONS.stream()
            .flatMap(name -> Outline.pieces(RecordedSession.named(name)).stream())
            .map(piece ->
                switch (piece) {
                  case Piece.Untouched(_, var raw) -> raw;
                  case Piece.Opened(_, _, var plain, _) -> plain;
                });
    return Stream.concat(content, Stream.of(ANSWER));
  }

  private static Bytes changed(Bytes sample, Random random) {
    var bytes = sample.toArray();
    int changes = random.nextInt(4);
    for (int change = 0; change < changes && bytes.length > 0; change++) {
      int within = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 100);
      bytes[random.nextInt(within)] = (byte) random.nextInt(256);
    }
    var whole = Bytes.owning(bytes);
    return random.nextInt(3) == 0 ? whole.slice(0, random.nextInt(bytes.length + 1)) : whole;
  }

  private static void assertTilesAndNests(Bytes bytes) {
    var dissections = new ArrayList<List<Field>>();
    dissections.add(Dissection.ofRecord(bytes));
    dissections.add(Dissection.ofSealedRecord(bytes));
    dissections.add(Dissection.ofHttp(bytes));
    for (var type : ContentType.values()) {
      dissections.add(Dissection.ofPlain(type, bytes));
    }
    dissections.forEach(fields -> assertTilesAndNests(fields, bytes.size()));
  }

  /// Plain checks, since assertions by the million are slow.
  private static void assertTilesAndNests(List<Field> fields, int size) {
    var open = new ArrayDeque<Field>(); // the fields that the next one may lie in, innermost first
    int covered = 0;
    int at = 0;
    for (var field : fields) {
      while (!open.isEmpty() && open.getFirst().depth() >= field.depth()) {
        at = Math.max(at, open.removeFirst().to());
      }
      boolean sound =
          field.from() >= at
              && field.depth() == open.size()
              && (open.isEmpty()
                  ? field.from() == covered && field.to() <= size
                  : field.from() >= open.getFirst().from() && field.to() <= open.getFirst().to())
              && field.value().chars().noneMatch(Character::isISOControl);
      if (!sound) {
        assertThat(Outline.of(fields)).as("%s of %d bytes", field, size).isEmpty();
      }
      covered = open.isEmpty() ? field.to() : covered;
      at = Math.max(at, field.from());
      open.addFirst(field);
    }
    assertThat(covered).isEqualTo(size);
  }
}
