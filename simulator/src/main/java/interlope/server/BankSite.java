package interlope.server;

import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Said;
import interlope.event.Transcript;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.story.bank.BankAnswer;
import interlope.wire.ExchangeId;
import interlope.wire.http.Header;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The bank behind its server: shows its public pages to everybody, undoes the inner layer of all
/// else, asks the bank, and writes down what was answered.
public final class BankSite implements Site {
  private final Function<HttpRequest, Optional<HttpResponse>> publicPages;
  private final InnerServer inner;
  private final Function<HttpRequest, BankAnswer> bank;
  private final List<Header> policies;
  private final Transcript transcript;

  /// @param publicPages what lies outside any inner layer
  /// @param bank answers what is inside it
  /// @param policies header fields of every answer, such as HSTS
  public BankSite(
      Function<HttpRequest, Optional<HttpResponse>> publicPages,
      InnerServer inner,
      Function<HttpRequest, BankAnswer> bank,
      List<Header> policies,
      Transcript transcript) {
    this.publicPages = publicPages;
    this.inner = inner;
    this.bank = bank;
    this.policies = List.copyOf(policies);
    this.transcript = transcript;
  }

  @Override
  public HttpResponse answer(ExchangeId id, HttpRequest request) {
    var page = publicPages.apply(request);
    page.ifPresent(answer -> answered(id, BankAnswer.toNobody(answer), request));
    var answer = page.orElseGet(() -> serve(id, request));
    for (var policy : policies) {
      answer = answer.withHeader(policy.name(), policy.value());
    }
    return answer;
  }

  private HttpResponse serve(ExchangeId id, HttpRequest outer) {
    var reply = inner.serve(outer, request -> ask(id, request));
    if (reply instanceof InnerReply.Refused(_, var why)) {
      notice(Said.at("inner", why));
    }
    return reply.outer();
  }

  private HttpResponse ask(ExchangeId id, HttpRequest request) {
    var answer = bank.apply(request);
    if (answer.carriedOut() != null) {
      transcript.add(Party.SERVER, new Event.CarriedOut(id, answer.carriedOut()));
    }
    if (answer.replayNoticed()) {
      notice(Said.at("replay"));
    }
    answered(id, answer, request);
    return answer.response();
  }

  private void answered(ExchangeId id, BankAnswer answer, HttpRequest request) {
    transcript.add(Party.SERVER, new Event.Answered(id, answer.user(), request, answer.response()));
  }

  private void notice(Said said) {
    transcript.add(Party.SERVER, new Event.Noticed(Detector.SERVER, null, said));
  }
}
