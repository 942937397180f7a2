package interlope.wire.capture;

import interlope.wire.Bytes;
import java.nio.ByteBuffer;
import java.util.Optional;

/// An Ethernet frame with IPv4 and a TCP segment in it, as [TcpFrames] makes them.
///
/// @param from the sender's end: address and port
/// @param sequence of the payload's first byte
record TcpFrame(End from, End to, int sequence, int flags, Bytes payload) {
  private static final int ETHERNET_HEADER = 14;
  private static final int TCP_AT = ETHERNET_HEADER + TcpFrames.IP_HEADER;
  private static final int PAYLOAD_AT = TCP_AT + TcpFrames.TCP_HEADER;

  /// @param address IPv4 in dotted form
  /// @param port 1 to 65535
  record End(String address, int port) {}

  /// Empty where it is anything else, or one of its checksums does not fit.
  static Optional<TcpFrame> read(byte[] frame) {
    return frame.length >= PAYLOAD_AT && isTcp(ByteBuffer.wrap(frame)) && checksumsFit(frame)
        ? frame(ByteBuffer.wrap(frame))
        : Optional.empty();
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  private static boolean isTcp(ByteBuffer frame) {
    return frame.getShort(12) == TcpFrames.IPV4
        && frame.get(ETHERNET_HEADER) == TcpFrames.VERSION_AND_LENGTH
        && Short.toUnsignedInt(frame.getShort(ETHERNET_HEADER + 2))
            == frame.limit() - ETHERNET_HEADER
        && frame.get(ETHERNET_HEADER + 9) == TcpFrames.TCP
        && frame.get(TCP_AT + 12) == TcpFrames.DATA_OFFSET;
  }

  private static boolean checksumsFit(byte[] frame) {
    int segment = frame.length - TCP_AT;
    var header = new byte[TcpFrames.IP_HEADER];
    System.arraycopy(frame, ETHERNET_HEADER, header, 0, header.length);
    var pseudo =
        ByteBuffer.allocate(12 + segment)
            .put(frame, ETHERNET_HEADER + 12, 8)
            .putShort((short) TcpFrames.TCP)
            .putShort((short) segment)
            .put(frame, TCP_AT, segment)
            .array();
    return TcpFrames.checksum(header, header.length) == 0
        && TcpFrames.checksum(pseudo, pseudo.length) == 0;
  }

  private static Optional<TcpFrame> frame(ByteBuffer frame) {
    var from = end(frame, ETHERNET_HEADER + 12, TCP_AT);
    var to = end(frame, ETHERNET_HEADER + 16, TCP_AT + 2);
    if (from.port() == 0 || to.port() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TcpFrame(
            from,
            to,
            frame.getInt(TCP_AT + 4),
            frame.get(TCP_AT + 13),
            Bytes.of(frame.array()).from(PAYLOAD_AT)));
  }

  private static End end(ByteBuffer frame, int address, int port) {
    return new End(
        "%d.%d.%d.%d"
            .formatted(
                frame.get(address) & 0xff,
                frame.get(address + 1) & 0xff,
                frame.get(address + 2) & 0xff,
                frame.get(address + 3) & 0xff),
        Short.toUnsignedInt(frame.getShort(port)));
  }
}
