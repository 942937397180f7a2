package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes up the Ethernet frames of one TCP connection (RFC 9293) around the bytes that it carried:
/// the opening, segments and acknowledgements, the closing. Nothing is lost and nothing repeated.
final class TcpFrames {
  static final int LARGEST_SEGMENT = 1460;

  /// Segments that go out before one acknowledgement, well inside the window.
  private static final int BURST = 8;

  static final int FIN = 0x01;
  static final int SYN = 0x02;
  static final int PSH = 0x08;
  static final int ACK = 0x10;
  static final int TCP_HEADER = 20;
  static final int IP_HEADER = 20;
  static final int TCP = 6;
  static final short IPV4 = 0x0800;

  /// IPv4's first byte: version 4, five words of header.
  static final byte VERSION_AND_LENGTH = 0x45;

  /// TCP's header in words, in the upper half of its byte.
  static final byte DATA_OFFSET = (TCP_HEADER / 4) << 4;

  private static final byte[] CLIENT_MAC = {2, 0, 0, 0, 0, 1};
  private static final byte[] SERVER_MAC = {2, 0, 0, 0, 0, 2};

  private final LegAddresses ends;
  private final byte[] clientAddress;
  private final byte[] serverAddress;

  /// Each direction's next sequence number.
  private final Map<Direction, Integer> next = new EnumMap<>(Direction.class);

  TcpFrames(LegAddresses ends) {
    this.ends = ends;
    this.clientAddress = address(ends.clientAddress());
    this.serverAddress = address(ends.serverAddress());
    next.put(Direction.TO_SERVER, 1000);
    next.put(Direction.TO_CLIENT, 2000);
  }

  List<byte[]> opening() {
    return List.of(
        frame(Direction.TO_SERVER, SYN, Bytes.EMPTY),
        frame(Direction.TO_CLIENT, SYN | ACK, Bytes.EMPTY),
        frame(Direction.TO_SERVER, ACK, Bytes.EMPTY));
  }

  List<byte[]> data(Direction to, Bytes payload) {
    var frames = new ArrayList<byte[]>();
    int unacknowledged = 0;
    for (int at = 0; at < payload.size(); at += LARGEST_SEGMENT) {
      int end = Math.min(payload.size(), at + LARGEST_SEGMENT);
      int push = end == payload.size() ? PSH : 0;
      frames.add(frame(to, push | ACK, payload.slice(at, end)));
      if (++unacknowledged == BURST || push != 0) {
        frames.add(frame(to.opposite(), ACK, Bytes.EMPTY));
        unacknowledged = 0;
      }
    }
    return frames;
  }

  List<byte[]> closing() {
    return List.of(
        frame(Direction.TO_SERVER, FIN | ACK, Bytes.EMPTY),
        frame(Direction.TO_CLIENT, FIN | ACK, Bytes.EMPTY),
        frame(Direction.TO_SERVER, ACK, Bytes.EMPTY));
  }

  private byte[] frame(Direction to, int flags, Bytes payload) {
    boolean toServer = to == Direction.TO_SERVER;
    var segment = segment(to, flags, payload);
    var packet =
        packet(
            toServer ? clientAddress : serverAddress,
            toServer ? serverAddress : clientAddress,
            segment);
    return ByteBuffer.allocate(14 + packet.length)
        .put(toServer ? SERVER_MAC : CLIENT_MAC)
        .put(toServer ? CLIENT_MAC : SERVER_MAC)
        .putShort(IPV4)
        .put(packet)
        .array();
  }

  private byte[] segment(Direction to, int flags, Bytes payload) {
    boolean toServer = to == Direction.TO_SERVER;
    int takes = payload.size() + ((flags & (SYN | FIN)) == 0 ? 0 : 1);
    int sequence = next.merge(to, takes, Integer::sum) - takes;
    int acknowledged = (flags & ACK) == 0 ? 0 : next.getOrDefault(to.opposite(), 0);
    return ByteBuffer.allocate(TCP_HEADER + payload.size())
        .putShort((short) (toServer ? ends.clientPort() : ends.serverPort()))
        .putShort((short) (toServer ? ends.serverPort() : ends.clientPort()))
        .putInt(sequence)
        .putInt(acknowledged)
        .put(DATA_OFFSET)
        .put((byte) flags)
        .putShort((short) 0xffff) // window
        .putShort((short) 0) // checksum, later
        .putShort((short) 0) // urgent pointer
        .put(payload.toArray())
        .array();
  }

  private static byte[] packet(byte[] from, byte[] to, byte[] segment) {
    var pseudo =
        ByteBuffer.allocate(12 + segment.length)
            .put(from)
            .put(to)
            .putShort((short) TCP)
            .putShort((short) segment.length)
            .put(segment);
    var packet =
        ByteBuffer.allocate(IP_HEADER + segment.length)
            .put(VERSION_AND_LENGTH)
            .put((byte) 0)
            .putShort((short) (IP_HEADER + segment.length))
            .putShort((short) 0)
            .putShort((short) 0x4000) // do not fragment
            .put((byte) 64) // time to live
            .put((byte) TCP)
            .putShort((short) 0) // checksum, on the next lines
            .put(from)
            .put(to)
            .put(segment);
    return packet
        .putShort(10, checksum(packet.array(), IP_HEADER))
        .putShort(IP_HEADER + 16, checksum(pseudo.array(), pseudo.capacity()))
        .array();
  }

  /// RFC 1071, over the first `length` bytes.
  static short checksum(byte[] data, int length) {
    long sum = 0;
    for (int at = 0; at < length; at += 2) {
      sum += ((data[at] & 0xff) << 8) | (at + 1 < length ? data[at + 1] & 0xff : 0);
    }
    while (sum > 0xffff) {
      sum = (sum & 0xffff) + (sum >> 16);
    }
    return (short) ~sum;
  }

  private static byte[] address(String dotted) {
    var address = ByteBuffer.allocate(4);
    for (var part : dotted.split("\\.", -1)) {
      address.put((byte) Integer.parseInt(part));
    }
    return address.array();
  }
}
