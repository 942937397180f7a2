package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Aftermath;
import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerLayer;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sends the client's transfer once more when the story has ended, byte for byte, on a connection
/// of its own. Where it cannot tell which message that is, it sends every one that it could not
/// read: messages whose inner layer stayed shut, in order, and the recorded bytes of connections
/// whose outer layer did.
public final class Replay implements Action {
  private static final int CONFLICT = 409;

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.PASSIVE, Stance.ACTIVE);
  }

  @Override
  public void afterwards(Aftermath after, Loot loot) throws IOException {
    var transfer = Stolen.transfer(after.read());
    if (transfer.isPresent()) {
      transfer(after, transfer.get());
      return;
    }
    var shut = shutMessages(after, loot.known());
    var unread = after.unreadFromClient();
    if (!shut.isEmpty()) {
      everyMessage(after, shut, loot.known().inner());
    }
    if (shut.isEmpty() && unread.isEmpty()) {
      after.tried(Attempt.failed(What.REPLAY_BYTES, Failure.NOTHING_TO_REPLAY));
    }
    recordedBytes(after, unread);
  }

  /// The client's messages to the bank on each connection on which some inner message stayed shut,
  /// steps of the layer's handshake among them. Without an inner layer it has read all that there
  /// is on them: the transfer is none of them.
  private static List<HttpRequest> shutMessages(Aftermath after, PublicKnowledge known) {
    if (known.inner().isNone()) {
      return List.of();
    }
    var toTheBank =
        after.read().stream()
            .filter(read ->
                read.outer() instanceof HttpRequest request
                    && request.headers().first("Host").equals(Optional.of(known.bank().host())))
            .toList();
    var legs =
        toTheBank.stream()
            .filter(read -> known.inner().carriesCall((HttpRequest) read.outer()))
            .map(read -> read.exchange().leg())
            .collect(Collectors.toSet());
    return toTheBank.stream()
        .filter(read -> legs.contains(read.exchange().leg()))
        .map(read -> (HttpRequest) read.outer())
        .toList();
  }

  private static void transfer(Aftermath after, HttpRequest transfer) throws IOException {
    try (var own = after.connect()) {
      after.tried(
          switch (own.ask(transfer)) {
            case InnerAnswer.Answered(var answer) when answer.isSuccess() ->
                Attempt.worked(What.REPLAY_TRANSFER);
            case InnerAnswer.Answered(var answer) when answer.status() == CONFLICT ->
                Attempt.failed(What.REPLAY_TRANSFER, Failure.REPLAY_NOTICED);
            case InnerAnswer.Answered _, InnerAnswer.NotOpened _ ->
                Attempt.failed(What.REPLAY_TRANSFER, Failure.SERVER_REFUSED);
          });
    }
  }

  private static void everyMessage(Aftermath after, List<HttpRequest> requests, InnerLayer layer)
      throws IOException {
    int taken = 0;
    int carrying = 0;
    int before = after.banksAccount().size();
    try (var own = after.connect()) {
      for (var request : requests) {
        boolean served = own.send(request).isSuccess();
        if (layer.carriesCall(request)) {
          carrying++;
          taken += served ? 1 : 0;
        }
      }
    }
    after.tried(told(taken, carrying, answersSince(before, after)));
  }

  /// The outer answer says only that the message came in; whether the guard had seen it is in the
  /// bank's own.
  private static Attempt told(int taken, int carrying, List<HttpResponse> answers) {
    if (taken > 0 && !answers.isEmpty() && answers.stream().allMatch(Replay::wasNoticed)) {
      return Attempt.failed(What.REPLAY_MESSAGES, Failure.REPLAY_NOTICED, carrying);
    }
    return taken > 0
        ? Attempt.worked(What.REPLAY_MESSAGES, taken, carrying)
        : Attempt.failed(What.REPLAY_MESSAGES, Failure.SERVER_REFUSED, carrying);
  }

  private static void recordedBytes(Aftermath after, List<Bytes> streams) throws IOException {
    for (var stream : streams) {
      int before = after.banksAccount().size();
      var cameBack = after.sendRecorded(stream);
      after.tried(told(answersSince(before, after), CameBack.of(cameBack)));
    }
  }

  /// What the bank itself took of recorded bytes decides; where it took nothing, what came back
  /// says how that was.
  private static Attempt told(List<HttpResponse> answers, CameBack cameBack) {
    if (answers.stream().anyMatch(HttpResponse::isSuccess)) {
      return Attempt.worked(What.REPLAY_BYTES);
    }
    boolean noticed = answers.stream().anyMatch(Replay::wasNoticed);
    return failed(noticed ? Failure.REPLAY_NOTICED : Failure.SERVER_REFUSED, cameBack);
  }

  private static Attempt failed(Failure why, CameBack cameBack) {
    return switch (cameBack) {
      case CameBack.Answer(var status) ->
          Attempt.failed(What.REPLAY_BYTES, why, status).in("answer");
      case CameBack.TlsAlert(var name) -> Attempt.failed(What.REPLAY_BYTES, why, name).in("alert");
      case CameBack.Handshake _ -> Attempt.failed(What.REPLAY_BYTES, why);
      case CameBack.Other _ -> Attempt.failed(What.REPLAY_BYTES, why).in("other");
      case CameBack.Nothing _ -> Attempt.failed(What.REPLAY_BYTES, why).in("nothing");
    };
  }

  private static List<HttpResponse> answersSince(int before, Aftermath after) {
    var answers = after.banksAccount();
    return answers.subList(before, answers.size());
  }

  private static boolean wasNoticed(HttpResponse answer) {
    return answer.status() == CONFLICT;
  }
}
