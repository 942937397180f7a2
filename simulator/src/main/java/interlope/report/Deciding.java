package interlope.report;

import interlope.attack.Capability;
import interlope.event.Failure;
import interlope.event.Reason;
import interlope.run.Run;
import interlope.verdict.Evidence;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which key of the design a run turned on: a hint for readers, drawn from its evidence. No verdict
/// rests on it.
final class Deciding {
  static final String TRANSPORT = "transport";
  static final String TRUST = "trust";
  static final String HSTS = "hsts";
  static final String INNER = "inner";
  static final String REPLAY_GUARD = "replayGuard";

  private Deciding() {}

  static Optional<String> key(Run run) {
    var judgement = run.judgement();
    return switch (judgement.verdict()) {
      case Verdict.Breached(var evidence) -> Optional.of(letIn(evidence.getFirst(), run));
      case Verdict.Blocked(var failed) -> keptOut(judgement.session().reason(), failed);
      case Verdict.Withstood(var failed) -> keptOut(null, failed);
      case Verdict.Inconclusive _ -> Optional.empty();
    };
  }

  /// The key with a value that would have stood in the way.
  private static String letIn(Evidence evidence, Run run) {
    return switch (evidence.how()) {
      case PLAIN_HTTP -> plain(run);
      case RECORDING_OPENED, OPENED_IN_PLACE -> TRANSPORT;
      case TLS_TERMINATED, SCRIPT_SENT, ANSWER_CHANGED, NOT_ASKED_FOR -> outer(run);
      case TRAFFIC_SECRETS, INNER_OPENED, OWN_SESSION, SERVED_AS_CUSTOMER -> INNER;
      case REPEATED -> REPLAY_GUARD;
      case HONEST_REFUSED -> TRUST;
    };
  }

  /// Plain HTTP beside TLS is what a browser does that nothing made insist.
  private static String plain(Run run) {
    return run.scenario().design().transport().isTls() ? HSTS : TRANSPORT;
  }

  /// Checks of the certificate stop a wrong one; none of them stops the server's own.
  private static String outer(Run run) {
    return run.scenario().attack().needs().contains(Capability.SERVER_KEY) ? INNER : TRUST;
  }

  private static Optional<String> keptOut(@Nullable Reason reason, List<TriedAt> failed) {
    return Stream.concat(
            Stream.ofNullable(reason).map(Deciding::key),
            failed.stream().map(tried -> key(tried.attempt().failed())))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst();
  }

  private static @Nullable String key(Reason reason) {
    return switch (reason) {
      case UNTRUSTED_CHAIN, EXPIRED, CERTIFICATE_POLICY, WRONG_NAME, PIN_MISMATCH -> TRUST;
      case HANDSHAKE_REFUSED, MIXED_CONTENT -> TRANSPORT;
      case INNER_NOT_OPENED, INNER_REFUSED -> INNER;
      case SCRIPT_STOPPED, ANSWER_REFUSED, SERVER_REFUSED, CONNECTION_LOST, SILENCE -> null;
    };
  }

  private static @Nullable String key(@Nullable Failure failure) {
    return switch (failure) {
      case ENCRYPTED, FORWARD_SECRECY -> TRANSPORT;
      case CLIENT_REFUSED -> TRUST;
      case INNER_REFUSED, NO_INNER_KEY, INNER_FORWARD_SECRECY, SEALED_TO_CLIENT -> INNER;
      case STAYED_ENCRYPTED -> HSTS;
      case NO_COOKIE -> "secureCookies";
      case PINS_NOT_KEPT, STILL_ACCEPTED -> TRUST;
      case REPLAY_NOTICED -> REPLAY_GUARD;
      case null -> null;
      case NOBODY_THERE,
          NOT_ON_PATH,
          NOTHING_PASSED,
          RESUMED,
          WRONG_KEY,
          NO_SECRETS,
          NOT_READABLE,
          SERVER_REFUSED,
          NO_SCRIPT,
          NOTHING_TO_CHANGE,
          NOTHING_TO_REPLAY,
          NOTHING_STOLEN,
          LEG_ENDED,
          UNREACHABLE ->
          null;
    };
  }
}
