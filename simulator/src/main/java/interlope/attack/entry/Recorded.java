package interlope.attack.entry;

import interlope.attack.OpenedRecording;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.session.Piece;
import interlope.wire.session.SessionOpener;
import interlope.wire.session.Shut;
import interlope.wire.tables.ContentType;
import java.util.ArrayList;
import java.util.Locale;

/// Opens one recorded TLS connection by feeding it to an opener in the order in which it passed.
final class Recorded {
  private Recorded() {}

  static OpenedRecording open(Capture leg, SessionOpener opener, What what, How how) {
    var toServer = new ArrayList<Bytes>();
    var toClient = new ArrayList<Bytes>();
    for (var packet : leg.packets()) {
      for (var piece : opener.feed(packet.to(), packet.payload())) {
        if (piece instanceof Piece.Opened opened && opened.type() == ContentType.APPLICATION_DATA) {
          (opened.to() == Direction.TO_SERVER ? toServer : toClient).add(opened.plain());
        }
      }
    }
    if (toServer.isEmpty() && toClient.isEmpty()) {
      return new OpenedRecording.Closed(closed(opener, what));
    }
    return new OpenedRecording.Plain(
        Attempt.worked(what), how, Bytes.concat(toServer), Bytes.concat(toClient), opener.keys());
  }

  private static Attempt closed(SessionOpener opener, What what) {
    return opener
        .shutAtEnd()
        .map(shut -> Attempt.failed(what, failure(shut)).in(variant(shut)))
        .orElseGet(() -> Attempt.failed(what, Failure.NOTHING_PASSED));
  }

  /// The failure's own sentence is right for all, and says less.
  private static String variant(Shut shut) {
    return shut.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Failure failure(Shut shut) {
    return switch (shut.why()) {
      case EPHEMERAL_KEY_EXCHANGE, TLS13_EPHEMERAL -> Failure.FORWARD_SECRECY;
      case RESUMED -> Failure.RESUMED;
      case WRONG_KEY -> Failure.WRONG_KEY;
      case NO_SECRETS -> Failure.NO_SECRETS;
      case NOT_TLS, UNSUPPORTED_SUITE, INCOMPLETE, DAMAGED -> Failure.NOT_READABLE;
    };
  }
}
