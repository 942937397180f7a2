package interlope.event;

import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.word.Word;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact that one party observed. Facts carry no time and no order; a [Line] adds both.
///
/// A reader names the events that it cares for, and the groups for the rest.
public sealed interface Event {
  /// A connection: opened, secured, carried on, over.
  sealed interface Passed extends Event {}

  /// What the honest parties say of the story's messages: what they meant by them and took from
  /// them, inside any inner layer.
  sealed interface Told extends Event {}

  /// What a browser says of its customer and its scripts.
  sealed interface ToldOfPage extends Told {}

  /// What the attacker had in the clear.
  sealed interface Read extends Event {
    How how();

    /// All of it, as it passed.
    Bytes content();
  }

  /// What the attacker made of the messages that passed it, and of its own.
  sealed interface Meddled extends Event {}

  /// What happened beside the wire.
  sealed interface Happened extends Event {}

  /// This party opened a connection.
  record Connected(Leg leg) implements Passed {}

  /// A connection that this party took part in is over.
  record Ended(Leg leg) implements Passed {}

  /// The attacker carries what comes on `front` on by `back`.
  record Joined(Leg front, Leg back) implements Passed {}

  /// A TLS handshake completed as this party saw it (in TLS 1.3 the peer may still refuse).
  record HandshakeDone(Leg leg, String protocol, String suite) implements Passed {}

  /// A TLS session ended in an alert, sent by this party or by its peer.
  ///
  /// @param alert its RFC name, null where none is known
  record AlertPassed(Leg leg, boolean sentByThisParty, @Nullable String alert) implements Passed {}

  /// The client sends `request`: what it means, inside any inner layer.
  record Asked(ExchangeId exchange, HttpRequest request) implements Told {}

  /// The client took `answer`, its inner layer opened, as the answer to its request.
  record Took(ExchangeId exchange, HttpResponse answer) implements Told {}

  /// The client received a page, or a redirect to one. What it tells the customer is in [Shown].
  record Loaded(ExchangeId exchange, HttpResponse answer) implements Told {}

  /// The server answered `request`, both inside any inner layer.
  ///
  /// @param user as whom; null where the server knew nobody
  record Answered(
      ExchangeId exchange, @Nullable String user, HttpRequest request, HttpResponse answer)
      implements Told {}

  /// The customer filled a page's fields and pressed `button`: what is meant, whatever the page's
  /// script makes of it.
  ///
  /// @param fields what was typed, by the field's id
  record Filled(String button, Map<String, String> fields) implements ToldOfPage {
    public Filled {
      fields = Map.copyOf(fields);
    }
  }

  /// A page ran a script that it had from the bank.
  ///
  /// @param path where the bank serves it
  record Ran(String path, Bytes source) implements ToldOfPage {}

  /// The customer was shown a value of the bank's.
  ///
  /// @param exchange the one whose answer the page had it from, null where a script, or a browser
  ///   that does not say, had it from one of several
  record Shown(@Nullable ExchangeId exchange, SecretKind what, String text) implements ToldOfPage {}

  /// Bytes that the attacker read in the clear and that are no whole message.
  record BytesRead(Leg leg, Direction to, How how, Bytes bytes) implements Read {
    @Override
    public Bytes content() {
      return bytes;
    }
  }

  /// A message as the attacker had it in the clear at this depth.
  record MessageRead(ExchangeId exchange, Direction to, How how, HttpMessage message)
      implements Read {
    @Override
    public Bytes content() {
      return message.toBytes();
    }
  }

  /// The attacker sent `message` in the place of what it had read.
  record MessageChanged(ExchangeId exchange, Direction to, HttpMessage message)
      implements Meddled {}

  /// The attacker let a request of the client's go no further.
  record Kept(ExchangeId exchange) implements Meddled {}

  /// The attacker sent a request of its own on its own connection.
  record MessageSent(ExchangeId exchange, HttpRequest request) implements Meddled {}

  /// The attacker has been given, or has made, `what`: a capability.
  record Holds(Word what) implements Happened {}

  /// The attacker tried something.
  record Tried(Attempt attempt) implements Happened {}

  /// The server's ledger has one transfer more.
  record CarriedOut(ExchangeId exchange, Transfer transfer) implements Happened {}

  /// A party on the defender's side noticed that something is wrong.
  ///
  /// @param reason for which it ended the session; null where it did not
  /// @param said on the reason's page, or without one on the detector's
  record Noticed(Detector by, @Nullable Reason reason, Said said) implements Happened {}

  /// The honest client's visit is over.
  ///
  /// @param attacked whether an attacker stood in its path, or waited elsewhere, meanwhile
  record VisitEnded(boolean attacked, SessionEnd end) implements Happened {}
}
