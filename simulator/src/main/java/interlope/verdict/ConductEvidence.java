package interlope.verdict;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.LegEnds;
import interlope.event.Line;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.story.bank.BankCall;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the server did and the client took, held against what the client asked and the server
/// answered.
final class ConductEvidence {
  private final List<Evidence> found = new ArrayList<>();
  private final LegEnds routes;
  private final Set<BankCall> asked = new HashSet<>();
  private final Map<Transfer, Integer> wanted = new HashMap<>();
  private final Map<Transfer, Integer> done = new HashMap<>();
  private final Map<ExchangeId, HttpResponse> answers = new HashMap<>();
  private final Map<String, Set<Bytes>> scripts = new HashMap<>();

  /// What the server answered to the client since its user last pressed a button.
  private final List<HttpResponse> sinceFilled = new ArrayList<>();

  private ConductEvidence(Recording run) {
    routes = LegEnds.in(run.lines());
    for (var line : run.lines()) {
      learn(line.event());
    }
    for (var line : run.lines()) {
      judge(line);
    }
  }

  static List<Evidence> in(Recording run) {
    return new ConductEvidence(run).found;
  }

  private void learn(Event event) {
    switch (event) {
      case Event.Asked(_, var request) -> {
        asked.add(BankCall.of(request));
        BankMessages.transferIn(request).ifPresent(this::want);
      }
      case Event.Filled(_, var fields) -> BankMessages.transferIn(fields).ifPresent(this::want);
      case Event.Answered(var id, _, var request, var answer) -> {
        answers.put(id, answer);
        scripts.computeIfAbsent(request.path(), _ -> new HashSet<>()).add(answer.body());
        if (routes.carriesClient(id.leg())) {
          asked.add(BankCall.of(request));
        }
      }
      case Event.Passed _, Event.Told _, Event.Read _, Event.Meddled _, Event.Happened _ -> {}
    }
  }

  private void want(Transfer transfer) {
    wanted.merge(transfer, 1, Integer::sum);
  }

  private void judge(Line line) {
    switch (line.event()) {
      case Event.CarriedOut(_, var transfer) -> judgeTransfer(line, transfer);
      case Event.Took(var id, var answer) -> judgeAnswer(line, id, answer);
      case Event.Ran(var path, var source) -> judgeScript(line, path, source);
      case Event.Shown(var id, var what, var text) ->
          judgeShown(line, id == null ? sinceFilled : answerTo(id).stream().toList(), what, text);
      case Event.Filled _ -> sinceFilled.clear();
      case Event.Answered answered -> {
        if (routes.carriesClient(answered.exchange().leg())) {
          sinceFilled.add(answered.answer());
        }
        judgeService(line, answered);
      }
      case Event.Passed _, Event.Told _, Event.Read _, Event.Meddled _, Event.Happened _ -> {}
    }
  }

  private void judgeTransfer(Line line, Transfer transfer) {
    int times = done.merge(transfer, 1, Integer::sum);
    int asks = wanted.getOrDefault(transfer, 0);
    if (asks == 0) {
      found.add(
          evidence(
              Loss.INTEGRITY,
              How.NOT_ASKED_FOR,
              Said.at("transfer", transfer.destination()),
              line));
    } else if (times == asks + 1) {
      found.add(
          evidence(
              Loss.REPLAY,
              How.REPEATED,
              asks == 1 ? Said.at("once", times) : Said.at("often", times, asks),
              line));
    }
  }

  private void judgeAnswer(Line line, ExchangeId taken, HttpResponse answer) {
    var given = answerTo(taken).orElse(null);
    if (given == null || given.status() != answer.status() || !given.body().equals(answer.body())) {
      found.add(evidence(Loss.INTEGRITY, How.ANSWER_CHANGED, Said.at("answer"), line));
    }
  }

  private Optional<HttpResponse> answerTo(ExchangeId asked) {
    return routes.atServer(asked).map(answers::get);
  }

  private void judgeScript(Line line, String path, Bytes source) {
    if (!scripts.getOrDefault(path, Set.of()).contains(source)) {
      found.add(evidence(Loss.INTEGRITY, How.ANSWER_CHANGED, Said.at("script", path), line));
    }
  }

  /// @param answers those to the request that led to it
  private void judgeShown(Line line, List<HttpResponse> answers, SecretKind what, String text) {
    if (answers.stream().noneMatch(answer -> answer.body().contains(Bytes.ofText(text)))) {
      found.add(evidence(Loss.INTEGRITY, How.ANSWER_CHANGED, Said.at("shown", what.word()), line));
    }
  }

  private void judgeService(Line line, Event.Answered answered) {
    if (answered.user() != null
        && !routes.carriesClient(answered.exchange().leg())
        && isService(answered.answer())
        && !asked.contains(BankCall.of(answered.request()))) {
      found.add(
          evidence(
              Loss.IMPERSONATION,
              How.SERVED_AS_CUSTOMER,
              Said.at(
                  "answer",
                  answered.request().method(),
                  answered.request().target(),
                  answered.user()),
              line));
    }
  }

  /// A page's login is answered by a redirect that sets the session's cookie.
  private static boolean isService(HttpResponse answer) {
    return answer.isSuccess()
        || (answer.status() / 100 == 3 && BankMessages.tokenIn(answer).isPresent());
  }

  private static Evidence evidence(Loss loss, How how, Said said, Line line) {
    return new Evidence(loss, null, how, said, line.number());
  }
}
