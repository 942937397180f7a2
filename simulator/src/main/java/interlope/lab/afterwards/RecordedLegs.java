package interlope.lab.afterwards;

import interlope.attack.Aftermath.Overheard;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.inner.RecordingOpener;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.session.KeyLog;
import java.util.List;
import java.util.Optional;

/// What an attacker that only recorded opens when the story has ended: the outer layer by its
/// entry, the inner one by a stolen key.
public final class RecordedLegs {
  private final Entry entry;
  private final Loot loot;
  private final Notebook notebook;
  private KeyLog keys = KeyLog.NONE;

  public RecordedLegs(Entry entry, Loot loot, Notebook notebook) {
    this.entry = entry;
    this.loot = loot;
    this.notebook = notebook;
  }

  /// Opens `legs` of what was recorded, and writes down what came of it.
  ///
  /// @return the secrets that opened them
  public KeyLog open(Capture recorded, List<Leg> legs) {
    for (var leg : legs) {
      switch (entry.open(recorded.of(leg), loot)) {
        case OpenedRecording.NotTried _ -> {}
        case OpenedRecording.Closed(var attempt) -> notebook.tried(attempt);
        case OpenedRecording.Plain plain -> {
          notebook.tried(plain.attempt());
          keys = keys.plus(plain.keys());
          read(leg, plain);
        }
      }
    }
    return keys;
  }

  private void read(Leg leg, OpenedRecording.Plain plain) {
    var requests = messages(leg, Direction.TO_SERVER, plain.toServer(), plain);
    var answers = messages(leg, Direction.TO_CLIENT, plain.toClient(), plain);
    var opener = loot.innerServerKeys().map(key -> loot.known().inner().openRecording(key));
    int requestsOpened = 0;
    int answersOpened = 0;
    int carrying = 0;
    for (int at = 0; at < Math.max(requests.size(), answers.size()); at++) {
      var id = new ExchangeId(leg, at + 1);
      if (at < requests.size()) {
        var outer = (HttpRequest) requests.get(at);
        var inner = opener.flatMap(o -> o.request(id, outer));
        carrying += loot.known().inner().ciphertextOf(outer).isPresent() ? 1 : 0;
        requestsOpened += inner.isPresent() ? 1 : 0;
        read(new Overheard(id, Direction.TO_SERVER, plain.how(), outer, or(inner, outer)));
      }
      if (at < answers.size()) {
        var outer = (HttpResponse) answers.get(at);
        var inner = opener.flatMap(o -> o.answer(id, outer));
        answersOpened += inner.isPresent() ? 1 : 0;
        read(new Overheard(id, Direction.TO_CLIENT, plain.how(), outer, or(inner, outer)));
      }
    }
    if (carrying > 0) {
      tellInner(opener, requestsOpened, answersOpened);
    }
  }

  private void read(Overheard read) {
    notebook.write(new Event.MessageRead(read.exchange(), read.to(), read.how(), read.outer()));
    if (!read.inner().equals(read.outer())) {
      notebook.write(
          new Event.MessageRead(read.exchange(), read.to(), How.INNER_OPENED, read.inner()));
    }
    notebook.keep(read);
  }

  private List<HttpMessage> messages(
      Leg leg, Direction to, Bytes stream, OpenedRecording.Plain plain) {
    var reader = new HttpReader(to);
    var messages = reader.feed(stream);
    if (!reader.rest().isEmpty()) {
      notebook.write(new Event.BytesRead(leg, to, plain.how(), reader.rest()));
    }
    return messages;
  }

  private static HttpMessage or(Optional<? extends HttpMessage> inner, HttpMessage outer) {
    return inner.isPresent() ? inner.get() : outer;
  }

  private void tellInner(Optional<RecordingOpener> opener, int requests, int answers) {
    if (opener.isEmpty()) {
      notebook.tried(Attempt.failed(What.OPEN_INNER, Failure.NO_INNER_KEY).in("recorded"));
      return;
    }
    if (requests > 0) {
      notebook.tried(Attempt.worked(What.OPEN_INNER).in("recorded"));
    }
    if (answers == 0) {
      notebook.tried(
          Attempt.failed(
              What.OPEN_INNER,
              requests > 0 ? Failure.SEALED_TO_CLIENT : Failure.INNER_FORWARD_SECRECY));
    }
  }
}
