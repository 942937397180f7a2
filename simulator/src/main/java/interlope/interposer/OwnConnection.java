package interlope.interposer;

import interlope.attack.Aftermath;
import interlope.attack.PublicKnowledge;
import interlope.event.Event;
import interlope.event.How;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A connection of the attacker's own to the real server. It carries one exchange after the other;
/// each answer goes into the notebook. For one thread, which may block.
final class OwnConnection implements Aftermath.OwnConnection {
  private final Reach reach;
  private final Notebook notebook;
  private final InnerClient inner;
  private final HttpReader reader = new HttpReader(Direction.TO_CLIENT);
  private final BlockingQueue<Optional<HttpResponse>> answers = new LinkedBlockingQueue<>();
  private final Upstream upstream;
  private volatile @Nullable Leg leg;
  private int requests;

  OwnConnection(Reach reach, PublicKnowledge known, Notebook notebook) {
    this.reach = reach;
    this.notebook = notebook;
    this.inner = known.inner().client(known.innerPublicKey());
    this.upstream =
        Upstream.open(
            reach,
            reach.bank(),
            Upstream.receiving(
                connected -> leg = connected, this::received, _ -> answers.add(Optional.empty())));
  }

  private void received(Bytes bytes) {
    reader.feed(bytes).forEach(message -> answers.add(Optional.of((HttpResponse) message)));
  }

  @Override
  public HttpResponse send(HttpRequest outer) throws IOException {
    var addressed = outer.withHeader("Host", reach.bank().host());
    reach.loop().execute(() -> upstream.send(addressed.toBytes()));
    var answer = await();
    var id = new ExchangeId(Objects.requireNonNull(leg), ++requests);
    notebook.write(new Event.MessageSent(id, addressed));
    notebook.write(new Event.MessageRead(id, Direction.TO_CLIENT, How.OWN_SESSION, answer));
    return answer;
  }

  private HttpResponse await() throws IOException {
    try {
      var answer = answers.poll(reach.witness().patience().toMillis(), TimeUnit.MILLISECONDS);
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
              new ExchangeId(Objects.requireNonNull(leg), requests),
              Direction.TO_CLIENT,
              How.OWN_SESSION,
              opened));
    }
    return answer;
  }

  @Override
  public void close() {
    reach.loop().execute(upstream::close);
  }
}
