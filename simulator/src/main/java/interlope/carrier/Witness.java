package interlope.carrier;

import interlope.event.Transcript;
import interlope.wire.capture.CaptureTap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.CodecException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/// What a party writes its account of a run with.
///
/// @param tap the raw bytes of its legs
/// @param keys the TLS secrets of its legs
/// @param ends which of its legs are over
/// @param patience how long it waits for its peer
public record Witness(
    Transcript transcript,
    CaptureTap tap,
    LegKeys keys,
    EndedLegs ends,
    Supplier<Duration> sinceStart,
    Duration patience) {
  public static Witness of(
      Transcript transcript, Supplier<Duration> sinceStart, Duration patience) {
    return new Witness(
        transcript, new CaptureTap(), new LegKeys(), new EndedLegs(), sinceStart, patience);
  }

  /// The same for a party that waits for another time.
  public Witness withPatience(Duration other) {
    return new Witness(transcript, tap, keys, ends, sinceStart, other);
  }

  /// Closes a connection under which something failed. What a connection or its peer can do has
  /// been written down before; anything else is a fault of the party's own, and no verdict may rest
  /// on what it did to the run.
  public void failed(ChannelHandlerContext ctx, Throwable cause) {
    var inside =
        cause instanceof CodecException && cause.getCause() != null ? cause.getCause() : cause;
    if (!(inside instanceof IOException || inside instanceof CodecException)) {
      ends.broke(inside);
    }
    ctx.close();
  }
}
