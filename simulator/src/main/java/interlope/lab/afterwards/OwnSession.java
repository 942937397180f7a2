package interlope.lab.afterwards;

import interlope.attack.Aftermath;
import interlope.attack.PublicKnowledge;
import interlope.event.Event;
import interlope.event.How;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.interposer.Reach;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The attacker's own dealings with the real server, one exchange after the other on one
/// connection; each answer goes into the notebook. For one thread, which may block.
final class OwnSession implements Aftermath.OwnConnection {
  private final Reach reach;
  private final Origin bank;
  private final Notebook notebook;
  private final InnerClient inner;
  private final HttpReader reader = new HttpReader(Direction.TO_CLIENT);
  private final BlockingQueue<Optional<HttpResponse>> answers = new LinkedBlockingQueue<>();
  private final Own own;
  private int requests;

  OwnSession(Reach reach, PublicKnowledge known, Notebook notebook) {
    this.reach = reach;
    this.bank = known.bank();
    this.notebook = notebook;
    this.inner = known.inner().client(known.innerPublicKey());
    this.own =
        new Own(
            notebook,
            reach.carrier().witness().ends(),
            this::received,
            () -> answers.add(Optional.empty()));
    reach.carrier().execute(() -> own.has(reach.asClient(bank, own)));
  }

  private void received(Bytes bytes) {
    reader.feed(bytes).forEach(message -> answers.add(Optional.of((HttpResponse) message)));
  }

  @Override
  public HttpResponse send(HttpRequest outer) throws IOException {
    var addressed = outer.withHeader("Host", bank.host());
    reach.carrier().execute(() -> own.connection().send(addressed.toBytes()));
    var answer = await();
    var id = new ExchangeId(own.leg(), ++requests);
    notebook.write(new Event.MessageSent(id, addressed));
    notebook.write(new Event.MessageRead(id, Direction.TO_CLIENT, How.OWN_SESSION, answer));
    return answer;
  }

  private HttpResponse await() throws IOException {
    try {
      var answer =
          answers.poll(reach.carrier().witness().patience().toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) {
        throw new SocketTimeoutException("the server did not answer");
      }
      return answer.orElseThrow(() -> new EOFException("the server ended the connection"));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public InnerAnswer ask(HttpRequest request) throws IOException {
    var last = new HttpResponse[1];
    var answer = inner.call(request, outer -> last[0] = send(outer));
    if (answer instanceof InnerAnswer.Answered(var opened) && !opened.equals(last[0])) {
      notebook.write(
          new Event.MessageRead(
              new ExchangeId(own.leg(), requests), Direction.TO_CLIENT, How.OWN_SESSION, opened));
    }
    return answer;
  }

  @Override
  public void close() {
    reach.carrier().execute(() -> own.connection().close());
  }
}
