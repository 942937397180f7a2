package interlope.wire.capture;

import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes a capture as a pcapng file (draft-ietf-opsawg-pcapng): the bytes of every leg as one TCP
/// connection over Ethernet and IPv4, made up around them, with nanosecond timestamps. The key log
/// stands in a decryption secrets block before the packets, so that tools decrypt by themselves.
public final class PcapNg {
  static final int SECTION_HEADER = 0x0A0D0D0A;
  static final int INTERFACE_DESCRIPTION = 1;
  static final int ENHANCED_PACKET = 6;
  static final int DECRYPTION_SECRETS = 10;
  static final int BYTE_ORDER = 0x1A2B3C4D;
  static final int TLS_KEY_LOG = 0x544C534B;
  static final short ETHERNET = 1;
  static final short TIMESTAMP_RESOLUTION = 9;
  static final byte NANOSECONDS = 9;

  private final OutputStream out;
  private final Instant start;
  private Duration last = Duration.ZERO.minusNanos(1);

  private PcapNg(OutputStream out, Instant start) {
    this.out = out;
    this.start = start;
  }

  /// Writes it all, in the order of time and without changing the order within a leg. Does not
  /// close `out`.
  ///
  /// @param start when the run began, to which the packets' times are added
  /// @param ends the addresses to show for a leg, different for each
  public static void write(
      OutputStream out,
      Capture capture,
      KeyLog keys,
      Instant start,
      Function<Leg, LegAddresses> ends)
      throws IOException {
    var file = new PcapNg(out, start);
    file.header();
    file.secrets(keys);
    file.connections(inOrder(capture.packets()), ends);
    out.flush();
  }

  private void header() throws IOException {
    block(
        SECTION_HEADER,
        little(16).putInt(BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1));
    block(
        INTERFACE_DESCRIPTION,
        little(20)
            .putShort(ETHERNET)
            .putShort((short) 0)
            .putInt(0) // no snap length
            .putShort(TIMESTAMP_RESOLUTION)
            .putShort((short) 1)
            .put(NANOSECONDS)
            .put(new byte[3])
            .putInt(0)); // end of options
  }

  private void secrets(KeyLog keys) throws IOException {
    if (!keys.lines().isEmpty()) {
      var text = keys.toNss().getBytes(StandardCharsets.US_ASCII);
      block(
          DECRYPTION_SECRETS,
          little(8 + text.length).putInt(TLS_KEY_LOG).putInt(text.length).put(text));
    }
  }

  private void connections(List<Packet> packets, Function<Leg, LegAddresses> ends)
      throws IOException {
    var open = new HashMap<Leg, TcpFrames>();
    var left = new LinkedHashMap<Leg, Integer>();
    packets.forEach(packet -> left.merge(packet.leg(), 1, Integer::sum));
    for (var packet : packets) {
      var leg = packet.leg();
      var connection = open.get(leg);
      if (connection == null) {
        connection = new TcpFrames(ends.apply(leg));
        open.put(leg, connection);
        frames(packet.at(), connection.opening());
      }
      frames(packet.at(), connection.data(packet.to(), packet.payload()));
      if (left.merge(leg, -1, Integer::sum) == 0) {
        frames(packet.at(), connection.closing());
      }
    }
  }

  private void frames(Duration at, List<byte[]> frames) throws IOException {
    for (var frame : frames) {
      last = at.compareTo(last) > 0 ? at : last.plusNanos(1);
      var time = start.plus(last);
      long nanos =
          Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
      block(
          ENHANCED_PACKET,
          little(20 + frame.length)
              .putInt(0)
              .putInt((int) (nanos >>> 32))
              .putInt((int) nanos)
              .putInt(frame.length)
              .putInt(frame.length)
              .put(frame));
    }
  }

  /// @param body filled to its end; it is padded to whole words here
  private void block(int type, ByteBuffer body) throws IOException {
    body.flip();
    int padding = -body.remaining() & 3;
    var block = new byte[12 + body.remaining() + padding];
    ByteBuffer.wrap(block)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(type)
        .putInt(block.length)
        .put(body)
        .put(new byte[padding])
        .putInt(block.length);
    out.write(block);
  }

  /// By time, where a packet is never before one that came before it on its leg.
  private static List<Packet> inOrder(List<Packet> packets) {
    var latest = new HashMap<Leg, Duration>();
    var times =
        packets.stream()
            .map(packet -> latest.merge(packet.leg(), packet.at(), PcapNg::later))
            .toList();
    return IntStream.range(0, packets.size())
        .boxed()
        .sorted(Comparator.comparing(times::get))
        .map(packets::get)
        .toList();
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
