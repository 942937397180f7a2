package interlope.lab;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.Outside;
import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.Stance;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.inner.registry.InnerLayers;
import interlope.lab.world.Draws;
import interlope.lab.world.PartyMakers;
import interlope.lab.world.Premises;
import interlope.verdict.Judge;
import interlope.verdict.Loss;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A witness from outside: in the files of a run tshark finds what the run says was lost, opens
/// what the attacker opened, and no more. Every entry over every transport in CI; elsewhere, where
/// tshark is installed, over TLS 1.3 and what recordings are opened from, since each takes a
/// second.
@Tag(Outside.TAG)
@Timeout(120)
class OutsideWitnessTest {
  private static final boolean ALL = Boolean.getBoolean("interlope.noskip");
  private static final Premises PREMISES = Premises.open();

  @TempDir private Path folder;

  @BeforeAll
  static void needsTshark() {
    Outside.require("tshark");
  }

  @AfterAll
  static void close() {
    PREMISES.close();
  }

  /// @param inner none, or a layer that leaves only ciphertext to be read
  record Case(String entry, Transport transport, String inner) {
    @Override
    public String toString() {
      return entry + " against " + transport.word() + ", inner " + inner;
    }

    boolean isPassive() {
      return Entries.named(entry).value().stance() == Stance.PASSIVE;
    }
  }

  static Stream<Case> cases() {
    return Entries.ALL.stream()
        .flatMap(entry ->
            Stream.of(Transport.values())
                .filter(transport ->
                    ALL
                        || transport == Transport.TLS13
                        || entry.word().equals("leaked-key-recording"))
                .map(transport -> new Case(entry.word(), transport, "none")));
  }

  static Stream<Case> casesOfPassiveEntries() {
    return cases().filter(Case::isPassive);
  }

  static Stream<Case> casesWithInnerLayers() {
    return Stream.of("sealed-box", "ephemeral-stream")
        .flatMap(inner ->
            Stream.of(
                new Case("broken-tls", Transport.TLS13, inner),
                new Case("leaked-key-recording", Transport.TLS12_RSA, inner),
                new Case("leaked-key", Transport.TLS12_RSA, inner),
                new Case("leaked-key", Transport.TLS12_ECDHE, inner)));
  }

  @ParameterizedTest
  @MethodSource("casesOfPassiveEntries")
  void findsASecretExactlyWhereItsSecrecyWasLost(Case of) throws InterruptedException {
    try (var lab = lab(of)) {
      var run = lab.play();
      var file = attackers(run);
      var found = EnumSet.noneOf(Loss.class);
      var texts =
          Stream.of(file.plain(), file.decrypted())
              .flatMap(flows -> flows.values().stream())
              .toList();
      for (var secret : lab.secrets().all()) {
        if (texts.stream().anyMatch(text -> text.contains(Bytes.ofText(secret.value())))) {
          found.add(Loss.of(secret.kind()));
        }
      }

      assertThat(found).isEqualTo(Judge.judge(run, lab.secrets()).losses());
    }
  }

  @ParameterizedTest
  @MethodSource({"cases", "casesWithInnerLayers"})
  void opensTheSameOuterMessagesAsTheAttackerAndNoMore(Case of) throws InterruptedException {
    try (var lab = lab(of)) {
      var run = lab.play();
      var file = attackers(run);
      var opened = of.transport().isTls() ? file.decrypted() : file.plain();

      assertThat(messages(clientLegs(run), opened)).isEqualTo(read(run));
      assertThat(file.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void opensEverythingWithTheTruth(Case of) throws InterruptedException {
    try (var lab = lab(of)) {
      var run = lab.play();
      var file = Tshark.of(folder.resolve("truth.pcapng"), run.truth(), run.truthKeys());
      var opened = of.transport().isTls() ? file.decrypted() : file.plain();

      assertThat(secretsIn(opened, TO_SERVER, lab)).isEqualTo(spoken(run, TO_SERVER, lab));
      assertThat(secretsIn(opened, TO_CLIENT, lab)).isEqualTo(spoken(run, TO_CLIENT, lab));
      assertThat(file.complaints()).isEmpty();
    }
  }

  private static Lab lab(Case of) {
    return Lab.open(
        PREMISES,
        new LabSetup(
            Design.DEFAULT
                .with(Keys.TRANSPORT, of.transport())
                .with(Keys.INNER, InnerLayers.named(of.inner()).orElseThrow()),
            new Attack(
                Position.ON_PATH, Entries.named(of.entry()), Actions.named("read"), Set.of()),
            null),
        PartyMakers.HONEST,
        new Draws("7f3a91c2", of.toString()),
        Duration.ofSeconds(5),
        _ -> {});
  }

  private Tshark attackers(Recording run) {
    return Tshark.of(folder.resolve("attacker.pcapng"), run.attacker(), run.attackerKeys());
  }

  private static Set<Leg> clientLegs(Recording run) {
    var legs = new HashSet<Leg>();
    for (var line : run.lines()) {
      if (line.party() == Party.CLIENT && line.event() instanceof Event.Connected(var leg)) {
        legs.add(leg);
      }
    }
    return legs;
  }

  /// The messages in the streams of `legs`, and what belongs to none; names of fields may differ in
  /// case, since who carries a message on writes it anew.
  private static Map<Tshark.Flow, List<Bytes>> messages(
      Set<Leg> legs, Map<Tshark.Flow, Bytes> flows) {
    var messages = new HashMap<Tshark.Flow, List<Bytes>>();
    flows.forEach((flow, bytes) -> {
      if (legs.contains(flow.leg())) {
        var reader = new HttpReader(flow.to());
        var whole = new ArrayList<>(reader.feed(bytes).stream().map(HttpMessage::toBytes).toList());
        if (!reader.rest().isEmpty()) {
          whole.add(reader.rest());
        }
        messages.put(flow, whole);
      }
    });
    return messages;
  }

  /// What the attacker had of the client's connections, inside the outer layer and no deeper.
  private static Map<Tshark.Flow, List<Bytes>> read(Recording run) {
    var messages = new HashMap<Tshark.Flow, List<Bytes>>();
    for (var line : run.lines()) {
      if (line.event() instanceof Event.MessageRead(var id, var to, var how, var message)
          && how != How.INNER_OPENED) {
        messages
            .computeIfAbsent(new Tshark.Flow(id.leg(), to), _ -> new ArrayList<>())
            .add(message.toBytes());
      }
    }
    return messages;
  }

  private static Set<String> secretsIn(Map<Tshark.Flow, Bytes> flows, Direction to, Lab lab) {
    return lab.secrets().all().stream()
        .filter(secret ->
            flows.entrySet().stream()
                .filter(flow -> flow.getKey().to() == to)
                .anyMatch(flow -> flow.getValue().contains(Bytes.ofText(secret.value()))))
        .map(secret -> secret.kind().word())
        .collect(toCollection(TreeSet::new));
  }

  /// The secrets that client or server said in that direction.
  private static Set<String> spoken(Recording run, Direction to, Lab lab) {
    var said =
        run.lines().stream()
            .flatMap(line ->
                switch (line.event()) {
                  case Event.Asked(_, var request) when to == TO_SERVER ->
                      Stream.of(request.toBytes());
                  case Event.Answered(_, _, _, var answer) when to == TO_CLIENT ->
                      Stream.of(answer.toBytes());
                  default -> Stream.<Bytes>empty();
                })
            .toList();
    return lab.secrets().all().stream()
        .filter(
            secret -> said.stream().anyMatch(text -> text.contains(Bytes.ofText(secret.value()))))
        .map(secret -> secret.kind().word())
        .collect(toCollection(TreeSet::new));
  }
}
