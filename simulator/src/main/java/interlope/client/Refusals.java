package interlope.client;

import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.Transcript;
import interlope.tls.check.UntrustedException;
import interlope.wire.Direction;
import interlope.wire.leg.PassedAlert;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// What a failure under OkHttp means: who refused, and why. Found from types and from what passed
/// on the wire, not from messages.
public final class Refusals {
  private final Transcript transcript;
  private final NameCheck nameCheck;
  private final Supplier<Optional<PassedAlert>> alerts;

  /// @param alerts the one that ended TLS on the connection that failed
  Refusals(Transcript transcript, NameCheck nameCheck, Supplier<Optional<PassedAlert>> alerts) {
    this.transcript = transcript;
    this.nameCheck = nameCheck;
    this.alerts = alerts;
  }

  /// Of a client that has its own TLS, and tells by itself what became of it.
  public static Refusals of(Transcript transcript) {
    return new Refusals(transcript, new NameCheck(true), Optional::empty);
  }

  /// An answer that the story cannot go on with.
  ///
  /// @param status its HTTP status; a success where the content was wrong
  /// @param because a word for what led to it, such as `cross-site-without-secure`; null where
  ///   there is none
  public static SessionEnd ofAnswer(String step, int status, @Nullable String because) {
    return status / 100 == 2
        ? SessionEnd.refused(
            Party.CLIENT,
            null,
            Reason.ANSWER_REFUSED,
            because == null ? Said.at("step", step) : Said.at("step." + because, step))
        : SessionEnd.refused(
            Party.SERVER,
            null,
            Reason.SERVER_REFUSED,
            because == null
                ? Said.at("step", step, status)
                : Said.at("step." + because, step, status));
  }

  /// A failure that ended the story.
  public SessionEnd of(IOException failure) {
    return switch (failure) {
      case InnerNotOpened inner when inner.serverRefused() ->
          SessionEnd.refused(Party.SERVER, null, Reason.INNER_REFUSED, Said.at("message"));
      case InnerNotOpened inner ->
          clientRefused(null, Reason.INNER_NOT_OPENED, Said.at("inner", inner.why()));
      case NotGoingOn refusal -> clientRefused(null, refusal.reason(), refusal.said());
      case SSLPeerUnverifiedException _ when nameCheck.refused() ->
          clientRefused(null, Reason.WRONG_NAME, Said.SENTENCE);
      case SSLPeerUnverifiedException _ -> clientRefused(null, Reason.PIN_MISMATCH, Said.SENTENCE);
      case SSLException tls -> ofTls(tls);
      case InterruptedIOException _ -> SessionEnd.timedOut(Said.SENTENCE);
      case ScriptStopped _ -> SessionEnd.cut(Reason.SCRIPT_STOPPED, Said.SENTENCE);
      default -> ofConnection();
    };
  }

  private SessionEnd ofTls(SSLException failure) {
    return UntrustedException.in(failure)
        .map(untrusted -> reason(untrusted.refusal()))
        .map(reason -> clientRefused(sent().orElse(null), reason, Said.SENTENCE))
        .or(() ->
            sent()
                .map(alert ->
                    clientRefused(alert, Reason.HANDSHAKE_REFUSED, Said.at("own-alert", alert))))
        .orElseGet(this::ofConnection);
  }

  /// The connection ended under the client. An alert that came before says that it was refused.
  private SessionEnd ofConnection() {
    return alert(Direction.TO_CLIENT)
        .map(alert ->
            SessionEnd.refused(
                Party.SERVER, alert, Reason.HANDSHAKE_REFUSED, Said.at("alert", alert)))
        .orElseGet(() -> SessionEnd.cut(Reason.CONNECTION_LOST, Said.SENTENCE));
  }

  private Optional<String> sent() {
    return alert(Direction.TO_SERVER);
  }

  private Optional<String> alert(Direction to) {
    return alerts.get().filter(alert -> alert.to() == to).map(PassedAlert::name);
  }

  private static Reason reason(UntrustedException.Refusal refusal) {
    return switch (refusal) {
      case EXPIRED, NOT_YET_VALID -> Reason.EXPIRED;
      case UNTRUSTED_ISSUER, SELF_SIGNED, BROKEN_CHAIN, BAD_SIGNATURE, NOT_AN_AUTHORITY ->
          Reason.UNTRUSTED_CHAIN;
      case REVOKED, WEAK_ALGORITHM, WRONG_USAGE -> Reason.CERTIFICATE_POLICY;
    };
  }

  private SessionEnd clientRefused(@Nullable String alert, Reason reason, Said said) {
    transcript.add(Party.CLIENT, new Event.Noticed(Detector.CLIENT, reason, said));
    return SessionEnd.refused(Party.CLIENT, alert, reason, said);
  }
}
