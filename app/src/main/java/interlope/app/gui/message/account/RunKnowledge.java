package interlope.app.gui.message.account;

import interlope.app.gui.message.column.CertificateCard;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Play;
import interlope.attack.Capability;
import interlope.design.Checks;
import interlope.design.Keys;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.pki.CertificateFacts;
import interlope.pki.SpkiPin;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import interlope.wire.tls.ClientHello;
import interlope.word.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the whole run tells about one of its messages.
final class RunKnowledge {
  private final Play play;

  RunKnowledge(Play play) {
    this.play = play;
  }

  Play play() {
    return play;
  }

  String iconOf(PartyLook party) {
    return party == PartyLook.CLIENT
        ? Page.of(play.design().get(Keys.CLIENT)).icon()
        : party.icon();
  }

  private Stream<Rung.Message> messages() {
    return play.ladder().rungs().stream()
        .filter(Rung.Message.class::isInstance)
        .map(Rung.Message.class::cast);
  }

  boolean hasAttackerInPath() {
    return messages().anyMatch(one -> one.attacker().state() != Account.State.NOTHING);
  }

  /// How the visit ended during which `rung` passed.
  Optional<SessionEnd> endAfter(Rung rung) {
    return play.ladder().rungs().stream()
        .filter(later -> later.number() > rung.number())
        .filter(Rung.Moment.class::isInstance)
        .map(later -> ((Rung.Moment) later).fact())
        .filter(Event.VisitEnded.class::isInstance)
        .map(fact -> ((Event.VisitEnded) fact).end())
        .findFirst();
  }

  /// The leaf that the server itself showed somewhere in this run.
  private Optional<Bytes> serversLeaf() {
    return messages()
        .filter(one -> one.server().state() != Account.State.NOTHING)
        .map(one -> Objects.requireNonNullElse(one.back(), one.first()).certificates())
        .filter(chain -> !chain.isEmpty())
        .map(List::getFirst)
        .findFirst();
  }

  List<CertificateCard> cards(Rung.Message message, Crossing crossing) {
    var cards = new ArrayList<CertificateCard>();
    for (var der : crossing.certificates()) {
      var leaf = cards.isEmpty();
      CertificateFacts.of(der)
          .ifPresent(facts -> cards.add(card(message, crossing, der, facts, leaf)));
    }
    return cards;
  }

  private CertificateCard card(
      Rung.Message message, Crossing crossing, Bytes der, CertificateFacts facts, boolean leaf) {
    if (!leaf) {
      return new CertificateCard(facts, CertificateCard.Standing.ISSUER, CertificateCard.Pin.NONE);
    }
    boolean fromServer =
        crossing.equals(message.back()) || (message.wentThrough() && reached(message));
    boolean same =
        fromServer
            || serversLeaf()
                .map(der::equals)
                // Where the server was never asked: only its leaked key makes its own leaf useful.
                .orElse(holdsServerKey());
    return new CertificateCard(
        facts,
        same ? CertificateCard.Standing.SERVERS : CertificateCard.Standing.NOT_THE_SERVERS,
        pin(message, crossing, same));
  }

  private boolean holdsServerKey() {
    return holds(Capability.SERVER_KEY) && !holds(Capability.ROGUE_CA);
  }

  private boolean holds(Capability capability) {
    return holdings().contains(capability.word());
  }

  private static boolean reached(Rung.Message message) {
    return message.server().state() != Account.State.NOTHING;
  }

  private CertificateCard.Pin pin(Rung.Message message, Crossing crossing, boolean same) {
    Checks checks = Checks.of(play.design());
    if (!crossing.equals(message.front()) || !(checks.pin() || isPinRefusal(message))) {
      return CertificateCard.Pin.NONE;
    }
    if (message.client().state() == Account.State.REFUSED && isPinRefusal(message)) {
      return CertificateCard.Pin
          .DIFFERS; // of the server's own key, too, where it has lost the other
    }
    // A pin names the key, whatever certificate it stands in.
    var shown = pinOf(crossing.certificates().getFirst());
    boolean fits =
        serversLeaf()
            .flatMap(RunKnowledge::pinOf)
            .map(own -> shown.filter(own::equals).isPresent())
            .orElse(same);
    return fits ? CertificateCard.Pin.FITS : CertificateCard.Pin.DIFFERS;
  }

  private static Optional<SpkiPin> pinOf(Bytes der) {
    return CertificateFacts.of(der).map(CertificateFacts::pin);
  }

  private boolean isPinRefusal(Rung.Message message) {
    return endAfter(message).filter(end -> end.reason() == Reason.PIN_MISMATCH).isPresent();
  }

  /// The words of the capabilities that the attacker was given.
  List<String> holdings() {
    return play.ladder().rungs().stream()
        .filter(Rung.Moment.class::isInstance)
        .map(rung -> ((Rung.Moment) rung).fact())
        .filter(Event.Holds.class::isInstance)
        .map(fact -> ((Event.Holds) fact).what().word())
        .toList();
  }

  /// The labels of the secrets of a leg's session in the lab's key log.
  List<String> labels(Leg leg) {
    return labels(leg, play.run().recording().map(all -> all.truthKeys()).orElse(KeyLog.NONE));
  }

  /// Those that the attacker had or worked out.
  List<String> attackersLabels(Leg leg) {
    return labels(leg, play.run().recording().map(all -> all.attackerKeys()).orElse(KeyLog.NONE));
  }

  private List<String> labels(Leg leg, KeyLog log) {
    var random = random(leg);
    return log.lines().stream()
        .filter(line -> random.filter(line.clientRandom()::equals).isPresent())
        .map(KeyLogLine::label)
        .toList();
  }

  private Optional<Bytes> random(Leg leg) {
    return messages()
        .flatMap(
            one -> Stream.of(Optional.ofNullable(one.front()), Optional.ofNullable(one.back())))
        .flatMap(Optional::stream)
        .filter(crossing -> crossing.leg().equals(leg))
        .findFirst()
        .flatMap(first -> ClientHello.first(Bytes.concat(first.records())))
        .map(ClientHello::random);
  }

  boolean isNoticedBy(Detector by) {
    return play.run().judgement().detectedBy().contains(by);
  }
}
