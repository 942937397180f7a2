package interlope.ladder;

import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretSearch;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What of a ladder may not differ between two runs that went alike: each rung's mark, where it has
/// one.
final class Marks {
  private static final Set<String> SAYS_NOTHING =
      Set.of("NewSessionTicket", "close_notify", "user_canceled");

  private final Ladder ladder;
  private final SecretSearch secrets;
  private final Set<String> wanted = new HashSet<>();
  private final Set<Bytes> serversLeaves = new HashSet<>();
  private final Wording said;

  /// A mark and the rung that bears it.
  record Marked(int number, Mark mark) {}

  /// Equal for two rungs that count as the same.
  sealed interface Mark {}

  /// @param own whether it crossed on a connection of the attacker's own
  /// @param plain whether it crossed without TLS
  /// @param stranger whether the chain in it is led by another leaf than the server's
  private record OfMessage(
      Rung.Kind kind,
      Direction to,
      String name,
      boolean own,
      boolean plain,
      boolean stranger,
      OfAccount client,
      OfAccount attacker,
      OfAccount server)
      implements Mark {}

  /// @param said what an honest party was told, or told
  private record OfAccount(Account.State state, List<String> readings, String said) {
    static final OfAccount NOTHING = new OfAccount(Account.State.NOTHING, List.of(), "");
  }

  /// @param asked whether the client asked for a transfer to there
  private record OfTransfer(boolean asked) implements Mark {}

  private record OfNotice(Detector by) implements Mark {}

  private record OfEnd(
      SessionEnd.End end, @Nullable Party refusedBy, @Nullable String alert, @Nullable Reason why)
      implements Mark {}

  private record OfAttempt(What what, @Nullable Failure failed) implements Mark {}

  private Marks(Ladder ladder) {
    this.ladder = ladder;
    this.secrets = SecretSearch.of(ladder.secrets());
    for (var rung : ladder.rungs()) {
      if (rung instanceof Rung.Message message) {
        learn(message);
      }
    }
    this.said = new Wording(ladder.secrets(), Set.copyOf(wanted));
  }

  static Marks of(Ladder ladder) {
    return new Marks(ladder);
  }

  /// Of what the attacker tried.
  List<Marked> attempts() {
    var attempts = new ArrayList<Marked>();
    for (var rung : ladder.rungs()) {
      if (rung instanceof Rung.Moment(int number, _, _, _, Event.Tried(var attempt))
          && attempt.failed() != Failure.NOBODY_THERE) {
        attempts.add(new Marked(number, new OfAttempt(attempt.what(), attempt.failed())));
      }
    }
    return attempts;
  }

  /// Whether an attacker was about on any visit.
  boolean isAttacked() {
    return visits().contains(true);
  }

  /// How many visits there were before the first with an attacker about; 0 where no visit had one.
  int visitsBefore() {
    return Math.max(0, visits().indexOf(true));
  }

  /// Of each visit, whether an attacker was about.
  private List<Boolean> visits() {
    return ladder.rungs().stream().flatMap(rung -> attacked(rung).stream()).toList();
  }

  private static Optional<Boolean> attacked(Rung rung) {
    return rung instanceof Rung.Moment(_, _, _, _, Event.VisitEnded(boolean attacked, _))
        ? Optional.of(attacked)
        : Optional.empty();
  }

  private void learn(Rung.Message message) {
    if (message.server().state() != Account.State.NOTHING) {
      leaf(message).ifPresent(serversLeaves::add);
    }
    var asked = destinations(message.client());
    if (asked.isEmpty() && message.front() != null && !message.wasChanged()) {
      asked = destinations(message.server()); // a page's script sealed it: its browser cannot tell
    }
    wanted.addAll(asked);
  }

  private static List<String> destinations(Account account) {
    return account.readings().stream()
        .flatMap(reading ->
            reading.message() instanceof HttpRequest request
                ? BankMessages.transferIn(request).stream()
                : Stream.empty())
        .map(Transfer::destination)
        .toList();
  }

  private static Optional<Bytes> leaf(Rung.Message message) {
    return message.first().certificates().stream().findFirst();
  }

  /// Of all that has one, once that many visits are over.
  List<Marked> after(int visits) {
    var marked = new ArrayList<Marked>();
    int over = 0;
    for (var rung : ladder.rungs()) {
      var mark = over < visits ? null : mark(rung);
      if (mark != null) {
        marked.add(new Marked(rung.number(), mark));
      }
      over += attacked(rung).isPresent() ? 1 : 0;
    }
    return marked;
  }

  private @Nullable Mark mark(Rung rung) {
    return switch (rung) {
      case Rung.Message message -> isOnlyRelayed(message) ? null : ofMessage(message);
      case Rung.Moment moment -> ofFact(moment.fact());
    };
  }

  /// What only the attacker's way to the server needs, and what comes and goes by itself.
  private static boolean isOnlyRelayed(Rung.Message message) {
    boolean ofBackAlone = message.front() == null && isHandshakeOrAlert(message);
    return ofBackAlone
        || (isHandshakeOrAlert(message)
            && Stream.of(message.name().split(", ")).allMatch(SAYS_NOTHING::contains));
  }

  private static boolean isHandshakeOrAlert(Rung.Message message) {
    return message.kind() == Rung.Kind.HANDSHAKE || message.kind() == Rung.Kind.ALERT;
  }

  private OfMessage ofMessage(Rung.Message message) {
    boolean plain = message.first().suite().isEmpty() && message.first().layer().equals("plain");
    boolean bare = isHandshakeOrAlert(message);
    return new OfMessage(
        message.kind(),
        message.to(),
        message.name(),
        message.front() == null,
        plain,
        leaf(message).filter(leaf -> !serversLeaves.contains(leaf)).isPresent(),
        ofHonest(message.client()),
        bare ? OfAccount.NOTHING : ofAttacker(message.attacker(), plain),
        bare && message.server().state() != Account.State.REFUSED
            ? OfAccount.NOTHING
            : ofHonest(message.server()));
  }

  private OfAccount ofHonest(Account account) {
    return ofAccount(account, said.in(account));
  }

  private static OfAccount ofAccount(Account account, String said) {
    return new OfAccount(
        account.state(),
        account.readings().stream()
            .map(Account.Reading::how)
            .map(how -> how == null ? "" : how.word())
            .toList(),
        said);
  }

  /// Who has bytes and cannot read them had as well not been there; and what went over the wire in
  /// the open, with no secret in it, tells nobody anything.
  private OfAccount ofAttacker(Account account, boolean plain) {
    return switch (account.state()) {
      case NOTHING, SEALED -> OfAccount.NOTHING;
      case CLEAR ->
          account.readings().isEmpty() || (plain && !holdsSecret(account))
              ? OfAccount.NOTHING
              : ofAccount(account, "");
      case CHANGED, KEPT, REFUSED -> ofAccount(account, "");
    };
  }

  private boolean holdsSecret(Account account) {
    return account.readings().stream()
        .map(reading -> reading.message().toBytes())
        .anyMatch(secrets::findsAnyIn);
  }

  private @Nullable Mark ofFact(Event.Happened fact) {
    return switch (fact) {
      case Event.CarriedOut(_, var transfer) ->
          new OfTransfer(wanted.contains(transfer.destination()));
      case Event.Noticed(var by, _, _) -> new OfNotice(by);
      case Event.VisitEnded(_, var end) ->
          new OfEnd(end.end(), end.refusedBy(), end.alert(), end.reason());
      case Event.Happened _ -> null;
    };
  }
}
