package interlope.client.browser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import interlope.pki.SpkiPin;
import interlope.wire.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 7469: what is noted, and what is then refused.
class PinStoreTest {
  private static final String LEAF = "d6qzRu9zOECb90Uez27xWltNsj0e1Md7GkYYkVoZWmM=";
  private static final String BACKUP = "E9CZ9INDbd+2eRQozYqqbQ2yXLVKB9+xcprMF+44U1g=";
  private static final SpkiPin LEAF_PIN =
      pin("77aab346ef7338409bf7451ecf6ef15a5b4db23d1ed4c77b1a461891" + "5a195a63");
  private static final SpkiPin CA_PIN = pin("11".repeat(32));
  private static final SpkiPin OTHER = pin("22".repeat(32));
  private static final Set<SpkiPin> CHAIN = Set.of(LEAF_PIN, CA_PIN);

  private final Clock clock = new Clock();
  private final PinStore store = new PinStore(clock);

  private static SpkiPin pin(String hex) {
    return new SpkiPin(Bytes.ofHex(hex));
  }

  /// Section 2.1.5.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "max-age=3000; pin-sha256=\"" + LEAF + "\"; pin-sha256=\"" + BACKUP + "\"",
        "max-age=2592000; pin-sha256=\"" + BACKUP + "\"; pin-sha256=\"" + LEAF + "\"",
        "pin-sha256=\""
            + LEAF
            + "\"; pin-sha256=\""
            + BACKUP
            + "\"; report-uri=\"http://example.com/pkp-report\"; max-age=10000; includeSubDomains",
        "max-age=\"3000\"; pin-sha256=\""
            + LEAF
            + "\"; pin-sha256=\""
            + BACKUP
            + "\"; pin-md5=\"x\"; unknown",
      })
  void notesAPinOfTheChainWithABackup(String field) {
    store.note("example.com", List.of(field), CHAIN);

    assertThat(store.accepts("example.com", CHAIN)).isTrue();
    assertThat(store.accepts("example.com", Set.of(OTHER))).isFalse();
  }

  /// Section 2.5: no pin of the chain, no backup, no age; and what breaks the grammar.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pin-sha256=\"" + LEAF + "\"; pin-sha256=\"" + BACKUP + "\"",
        "max-age=3000; pin-sha256=\"" + LEAF + "\"",
        "max-age=3000; pin-sha256=\"" + BACKUP + "\"",
        "max-age=3000; pin-sha1=\"" + LEAF + "\"; pin-sha256=\"" + BACKUP + "\"",
        "max-age=3000; max-age=1; pin-sha256=\"" + LEAF + "\"; pin-sha256=\"" + BACKUP + "\"",
        "max-age=3000; pin-sha256=\"short\"; pin-sha256=\"" + LEAF + "\"",
        "max-age=3000; pin-sha256=\""
            + LEAF
            + "\"; pin-sha256=\""
            + BACKUP
            + "\"; includeSubDomains=x",
        "max-age=0000000000000; pin-sha256=\"" + LEAF + "\"; pin-sha256=\"" + BACKUP + "\"",
        "max-age=3000; pin-sha256=" + LEAF + " pin-sha256=\"" + BACKUP + "\"",
        "",
      })
  void ignoresWhatIsNotWhole(String field) {
    store.note("example.com", List.of(field), CHAIN);

    assertThat(store.accepts("example.com", Set.of(OTHER))).isTrue();
  }

  @Test
  void acceptsAnyPinnedKeyOfTheChain() {
    store.note("a.test", List.of(SpkiPin.header(CA_PIN, OTHER, 60)), CHAIN);

    assertThat(store.accepts("a.test", Set.of(pin("33".repeat(32)), CA_PIN))).isTrue();
    assertThat(store.accepts("a.test", Set.of(OTHER))).isTrue();
    assertThat(store.accepts("a.test", Set.of(LEAF_PIN))).isFalse();
  }

  @Test
  void forgetsWhatHasRunOutAndWhatIsTakenBack() {
    store.note("a.test", List.of(SpkiPin.header(LEAF_PIN, OTHER, 60)), CHAIN);
    store.note("b.test", List.of(SpkiPin.header(LEAF_PIN, OTHER, 60)), CHAIN);
    store.note("b.test", List.of(SpkiPin.header(LEAF_PIN, OTHER, 0)), CHAIN);

    assertThat(store.accepts("b.test", Set.of(CA_PIN))).isTrue();
    clock.advance(Duration.ofSeconds(59));
    assertThat(store.accepts("a.test", Set.of(CA_PIN))).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(store.accepts("a.test", Set.of(CA_PIN))).isTrue();
  }

  /// An attacker whose chain does not fit cannot take pins back, either.
  @Test
  void takesNothingBackOnAChainThatDoesNotFit() {
    store.note("a.test", List.of(SpkiPin.header(LEAF_PIN, OTHER, 60)), CHAIN);
    store.note("a.test", List.of(SpkiPin.header(LEAF_PIN, OTHER, 0)), Set.of(CA_PIN));

    assertThat(store.accepts("a.test", Set.of(CA_PIN))).isFalse();
  }

  @Test
  void coversSubdomainsWhereTheHostSaysSo() {
    var pins = SpkiPin.header(LEAF_PIN, OTHER, 60);
    store.note("a.test", List.of(pins + "; includeSubDomains"), CHAIN);
    store.note("b.test", List.of(pins), CHAIN);

    assertThat(store.accepts("www.a.test", Set.of(CA_PIN))).isFalse();
    assertThat(store.accepts("www.b.test", Set.of(CA_PIN))).isTrue();
  }

  @Test
  void neverRefusesTheChainThatItNotedAPinOf() {
    var random = new Random(7_469);
    var all = new ArrayList<SpkiPin>();
    for (int at = 0; at < 6; at++) {
      all.add(pin("%02x".formatted(at).repeat(32)));
    }
    for (int round = 0; round < 20_000; round++) {
      var chain = some(all, random);
      var field =
          SpkiPin.header(
                  all.get(random.nextInt(6)), all.get(random.nextInt(6)), random.nextInt(3) * 60L)
              + (random.nextBoolean() ? "" : "; " + (char) random.nextInt(300));
      var fresh = new PinStore(clock);
      assertThatCode(() -> fresh.note("a.test", List.of(field), chain)).doesNotThrowAnyException();
      assertThat(fresh.accepts("a.test", chain)).as(field).isTrue();
    }
  }

  private static Set<SpkiPin> some(List<SpkiPin> all, Random random) {
    var some = new HashSet<SpkiPin>();
    while (some.isEmpty()) {
      all.stream().filter(_ -> random.nextInt(3) == 0).forEach(some::add);
    }
    return some;
  }
}
