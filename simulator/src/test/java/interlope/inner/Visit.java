package interlope.inner;

import interlope.inner.registry.InnerLayers;
import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.story.bank.Bank;
import interlope.story.bank.BankMessages;
import interlope.story.errand.Errand;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// A client's visit to the bank through one inner layer, with everything kept that passed outside.
public final class Visit {
  private static final Leg LEG = new Leg(40_000, 443);

  public final InnerLayer layer;
  public final InnerKeys keys;
  public final Secrets secrets;
  public final Transfer transfer;
  public final Bank bank;
  final InnerServer server;
  public final List<HttpRequest> outerRequests = new ArrayList<>();
  public final List<HttpResponse> outerAnswers = new ArrayList<>();
  public final List<InnerReply> replies = new ArrayList<>();
  public final List<HttpRequest> askedOfTheBank = new ArrayList<>();

  public Visit(InnerLayer layer) {
    this.layer = layer;
    var random = new Random(31);
    secrets = Secrets.draw(random, false);
    transfer = Transfer.draw(random, secrets.memo());
    bank = new Bank(secrets, false, random);
    keys = layer.newServerKeys();
    server = layer.server(keys);
  }

  public static Visit of(String word) {
    return new Visit(InnerLayers.named(word).orElseThrow());
  }

  public InnerClient client() {
    return layer.client(keys.publicKey());
  }

  public ErrandEnd runErrand(OuterExchange transport) throws IOException {
    return runErrand(client(), transport);
  }

  /// What the client's layer does not open counts as no answer.
  public ErrandEnd runErrand(InnerClient client, OuterExchange transport) throws IOException {
    return new Errand(secrets, transfer, null)
        .run(request ->
            switch (client.call(request, transport)) {
              case InnerAnswer.Answered(var inner) -> inner;
              case InnerAnswer.NotOpened(_, var why) -> throw new IOException(why);
            });
  }

  public HttpResponse serve(HttpRequest outer) {
    outerRequests.add(outer);
    var reply = reply(outer);
    outerAnswers.add(reply.outer());
    return reply.outer();
  }

  public InnerReply reply(HttpRequest outer) {
    var reply =
        server.serve(
            outer,
            inner -> {
              askedOfTheBank.add(inner);
              return bank.answer(inner).response();
            });
    replies.add(reply);
    return reply;
  }

  /// The way to the server through an attacker who changes what its lens has opened.
  public OuterExchange through(Lens lens, UnaryOperator<HttpMessage> attacker) {
    return request -> {
      var id = exchange(outerRequests.size() + 1);
      var toServer = pass(lens, id, Direction.TO_SERVER, request, attacker);
      if (toServer instanceof HttpRequest outer
          && pass(lens, id, Direction.TO_CLIENT, serve(outer), attacker)
              instanceof HttpResponse answer) {
        return answer;
      }
      throw new AssertionError("a lens keeps requests requests and answers answers");
    };
  }

  private static HttpMessage pass(
      Lens lens,
      ExchangeId id,
      Direction to,
      HttpMessage message,
      UnaryOperator<HttpMessage> attacker) {
    return lens.close(id, to, attacker.apply(lens.open(id, to, message)));
  }

  public static ExchangeId exchange(int request) {
    return new ExchangeId(LEG, request);
  }

  public HttpRequest login() {
    return BankMessages.login(secrets.user(), secrets.password());
  }
}
