package interlope.ladder;

import interlope.event.Event;
import interlope.event.Party;
import interlope.wire.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the ladder.
public sealed interface Rung {
  /// From 1, its place in the ladder.
  int number();

  /// Since the run began.
  Duration at();

  /// The numbers of the transcript's lines that tell of it, in order; may be empty.
  List<Integer> lines();

  /// Something that crossed the wire: on the client's leg, on the server's, or on both.
  ///
  /// @param name what it is in the words of its protocol: `ClientHello`, `POST /login`, `200`,
  ///   `close_notify`; `sealed, 214 bytes` never: that is what a party sees, not what it is
  /// @param front how it crossed between the client and whoever stood there; null where it did not
  /// @param back how it crossed between the attacker and the server; null where it did not, and
  ///   where nobody stood between client and server
  /// @param client what the client meant by it, or took from it
  /// @param attacker what the attacker had of it
  /// @param server what the server understood, or gave
  record Message(
      int number,
      Duration at,
      List<Integer> lines,
      Kind kind,
      Direction to,
      String name,
      @Nullable Crossing front,
      @Nullable Crossing back,
      Account client,
      Account attacker,
      Account server)
      implements Rung {
    public Message {
      lines = List.copyOf(lines);
      if (front == null && back == null) {
        throw new IllegalArgumentException("a message crosses somewhere");
      }
    }

    /// Whether the same bytes went from end to end, past whoever stood there.
    public boolean wentThrough() {
      return front != null && (back == null || back.records().equals(front.records()));
    }

    /// Whether the attacker sent something else in its place.
    public boolean wasChanged() {
      return attacker.state() == Account.State.CHANGED;
    }

    /// The crossing of which the ladder speaks first: the client's where it has one.
    public Crossing first() {
      return Optional.ofNullable(front).or(() -> Optional.ofNullable(back)).orElseThrow();
    }
  }

  /// What a message is.
  enum Kind {
    /// A flight of TLS handshake messages.
    HANDSHAKE,
    ALERT,
    REQUEST,
    ANSWER,
    /// Bytes that are none of these.
    BYTES
  }

  /// Something that happened beside the wire.
  ///
  /// @param by the party that did it, or to which it happened
  record Moment(int number, Duration at, List<Integer> lines, Party by, Event.Happened fact)
      implements Rung {
    public Moment {
      lines = List.copyOf(lines);
    }
  }
}
