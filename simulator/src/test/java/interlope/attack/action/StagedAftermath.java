package interlope.attack.action;

import interlope.attack.Aftermath;
import interlope.event.Attempt;
import interlope.event.SessionEnd;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.inner.InnerKeys;
import interlope.inner.InnerLayer;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The time after a story whose messages a test has written, before a bank that answers as a test
/// says. Recorded bytes go over a socket to a peer that reads them to their end and answers.
final class StagedAftermath implements Aftermath {
  final List<Attempt> attempts = new ArrayList<>();
  private final List<HttpResponse> answers = new ArrayList<>();
  private final InnerLayer layer;
  private final InnerKeys keys;
  private List<Overheard> read = List.of();
  private List<Bytes> unread = List.of();
  private SessionEnd end = SessionEnd.COMPLETED;
  private Function<HttpRequest, HttpResponse> bank = _ -> HttpResponse.empty(404);
  private Function<Bytes, Bytes> peer = _ -> Bytes.EMPTY;

  StagedAftermath(InnerLayer layer) {
    this.layer = layer;
    keys = layer.newServerKeys();
  }

  StagedAftermath overheard(List<Overheard> messages) {
    read = List.copyOf(messages);
    return this;
  }

  StagedAftermath unread(Bytes... streams) {
    unread = List.of(streams);
    return this;
  }

  StagedAftermath ended(SessionEnd storyEnd) {
    end = storyEnd;
    return this;
  }

  StagedAftermath bank(Function<HttpRequest, HttpResponse> answering) {
    bank = answering;
    return this;
  }

  /// @param answering gets all bytes of a connection and says what goes back
  StagedAftermath peer(Function<Bytes, Bytes> answering) {
    peer = answering;
    return this;
  }

  InnerKeys keys() {
    return keys;
  }

  /// What the bank answers to a message, and has written down.
  HttpResponse ask(HttpRequest inner) {
    var answer = bank.apply(inner);
    answers.add(answer);
    return answer;
  }

  @Override
  public List<Overheard> read() {
    return read;
  }

  @Override
  public List<Bytes> unreadFromClient() {
    return unread;
  }

  @Override
  public OwnConnection connect() {
    var server = layer.server(keys);
    var client = layer.client(keys.publicKey());
    return new Own(client, outer -> server.serve(outer, this::ask).outer());
  }

  @Override
  public Bytes sendRecorded(Bytes fromClient) throws IOException {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var own = new Socket(listening.getInetAddress(), listening.getLocalPort());
        var accepted = listening.accept()) {
      own.getOutputStream().write(fromClient.toArray());
      own.shutdownOutput();
      var received = Bytes.owning(accepted.getInputStream().readAllBytes());
      accepted.getOutputStream().write(peer.apply(received).toArray());
      accepted.shutdownOutput();
      return Bytes.owning(own.getInputStream().readAllBytes());
    }
  }

  @Override
  public SessionEnd storyEnd() {
    return end;
  }

  @Override
  public List<HttpResponse> banksAccount() {
    return List.copyOf(answers);
  }

  @Override
  public void tried(Attempt attempt) {
    attempts.add(attempt);
  }

  private record Own(InnerClient client, Function<HttpRequest, HttpResponse> server)
      implements OwnConnection {
    @Override
    public HttpResponse send(HttpRequest outer) {
      return server.apply(outer);
    }

    @Override
    public InnerAnswer ask(HttpRequest request) throws IOException {
      return client.call(request, this::send);
    }

    @Override
    public void close() {}
  }
}
