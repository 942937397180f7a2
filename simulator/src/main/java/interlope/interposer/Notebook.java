package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes the attacker's lines: what it read at each depth, and what it tried. Thread-safe.
public final class Notebook {
  private final Transcript transcript;
  private final InnerLayer layer;
  private final List<Overheard> reads = new ArrayList<>();
  private final Set<Attempt> once = new HashSet<>();

  public Notebook(Transcript transcript, InnerLayer layer) {
    this.transcript = transcript;
    this.layer = layer;
  }

  /// A message was read at the outer layer, and inside it `inner` where that could be opened.
  public synchronized void read(
      ExchangeId id, Direction to, How how, HttpMessage outer, HttpMessage inner) {
    write(new Event.MessageRead(id, to, how, outer));
    if (!inner.equals(outer)) {
      write(new Event.MessageRead(id, to, How.INNER_OPENED, inner));
    }
    reads.add(new Overheard(id, to, how, outer, inner));
  }

  /// A message says `inner` to the attacker at another depth.
  public synchronized void learnt(
      ExchangeId id, Direction to, How how, HttpMessage outer, HttpMessage inner) {
    write(new Event.MessageRead(id, to, how, inner));
    reads.add(new Overheard(id, to, how, outer, inner));
  }

  /// Says of a request with an inner layer whether the attacker got inside.
  public void triedInner(HttpMessage outer, boolean opened, boolean hasKey) {
    if (outer instanceof HttpRequest request && layer.ciphertextOf(request).isPresent()) {
      triedOnce(
          opened
              ? Attempt.worked(What.OPEN_INNER, "The stolen inner key opened the client's message.")
              : Attempt.failed(
                  What.OPEN_INNER,
                  hasKey ? Failure.INNER_REFUSED : Failure.NO_INNER_KEY,
                  hasKey
                      ? "The inner key does not open the client's message."
                      : "Inside TLS lies an inner layer, and the attacker has no key to it."));
    }
  }

  public void tried(Attempt attempt) {
    write(new Event.Tried(attempt));
  }

  /// Writes an attempt down the first time that it is made in this run.
  public synchronized void triedOnce(Attempt attempt) {
    if (once.add(attempt)) {
      tried(attempt);
    }
  }

  public void write(Event event) {
    transcript.add(Party.ATTACKER, event);
  }

  public synchronized List<Overheard> reads() {
    return List.copyOf(reads);
  }
}
