package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.session.KeyLog;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Walks through the blocks of a pcapng file (draft-ietf-opsawg-pcapng) in the form in which
/// [PcapNg] writes it: one section in little-endian order, one Ethernet interface, nanoseconds.
/// Blocks of other types say nothing. For one file.
final class PcapNgReader {
  /// Type and length before a block's body, the length again behind it.
  private static final int AROUND_A_BODY = 12;

  private final ByteBuffer file;
  private final TcpStreams streams = new TcpStreams();
  private KeyLog keys = KeyLog.NONE;
  private int blocks;
  private int interfaces;
  private long latest;

  PcapNgReader(Bytes file) {
    this.file = ByteBuffer.wrap(file.toArray()).order(ByteOrder.LITTLE_ENDIAN);
  }

  void read() throws CaptureFileException {
    if (file.remaining() < 4 || file.getInt(0) != PcapNg.SECTION_HEADER) {
      throw new CaptureFileException("does not begin as a pcapng capture");
    }
    while (file.hasRemaining()) {
      blocks++;
      block();
    }
  }

  KeyLog keys() {
    return keys;
  }

  /// @throws CaptureFileException where a connection has no end
  List<PassedBytes> passed() throws CaptureFileException {
    return streams.whole();
  }

  private void block() throws CaptureFileException {
    int start = file.position();
    if (file.remaining() < AROUND_A_BODY) {
      throw cutOff();
    }
    int type = file.getInt();
    int length = file.getInt();
    if (length < AROUND_A_BODY || length % 4 != 0) {
      throw broken("has an impossible length");
    }
    if (length > file.limit() - start) {
      throw cutOff();
    }
    if (file.getInt(start + length - 4) != length) {
      throw broken("has two different lengths");
    }
    body(type, file.slice(start + 8, length - AROUND_A_BODY).order(ByteOrder.LITTLE_ENDIAN));
    file.position(start + length);
  }

  private void body(int type, ByteBuffer body) throws CaptureFileException {
    try {
      switch (type) {
        case PcapNg.SECTION_HEADER -> section(body);
        case PcapNg.INTERFACE_DESCRIPTION -> describe(body);
        case PcapNg.DECRYPTION_SECRETS -> secrets(body);
        case PcapNg.ENHANCED_PACKET -> packet(body);
        default -> {}
      }
    } catch (BufferUnderflowException _) {
      throw broken("is shorter than it says");
    }
  }

  private void section(ByteBuffer body) throws CaptureFileException {
    if (blocks > 1 || body.getInt() != PcapNg.BYTE_ORDER || body.getShort() != 1) {
      throw broken("is not the one section that this lab writes");
    }
  }

  private void describe(ByteBuffer body) throws CaptureFileException {
    interfaces++;
    short link = body.getShort();
    body.getShort();
    body.getInt();
    if (interfaces > 1 || link != PcapNg.ETHERNET || !countsNanoseconds(body)) {
      throw broken("is not the one interface that this lab writes");
    }
  }

  private static boolean countsNanoseconds(ByteBuffer options) {
    return options.getShort() == PcapNg.TIMESTAMP_RESOLUTION
        && options.getShort() == 1
        && options.get() == PcapNg.NANOSECONDS;
  }

  private void secrets(ByteBuffer body) throws CaptureFileException {
    boolean ofTls = body.getInt() == PcapNg.TLS_KEY_LOG;
    var text = bytes(body, body.getInt());
    if (ofTls) {
      try {
        keys = keys.plus(KeyLog.parse(new String(text, StandardCharsets.US_ASCII)));
      } catch (IllegalArgumentException _) {
        throw broken("holds no key log of TLS");
      }
    }
  }

  private void packet(ByteBuffer body) throws CaptureFileException {
    int which = body.getInt();
    long nanos = (long) body.getInt() << 32 | Integer.toUnsignedLong(body.getInt());
    int captured = body.getInt();
    int sent = body.getInt();
    if (interfaces == 0 || which != 0 || captured != sent) {
      throw broken("is not a whole packet of the file's interface");
    }
    if (nanos < latest) {
      throw broken("goes back in time");
    }
    latest = nanos;
    var frame = TcpFrame.read(bytes(body, captured));
    if (frame.isEmpty()) {
      throw broken("is not a TCP segment with right checksums");
    }
    if (!streams.add(Instant.ofEpochSecond(0, nanos), frame.get())) {
      throw broken("does not go on where its connection was");
    }
  }

  private byte[] bytes(ByteBuffer body, int length) throws CaptureFileException {
    if (length < 0 || length > body.remaining()) {
      throw broken("is shorter than it says");
    }
    var content = new byte[length];
    body.get(content);
    return content;
  }

  private CaptureFileException broken(String how) {
    return new CaptureFileException("is damaged: block %d %s".formatted(blocks, how));
  }

  private static CaptureFileException cutOff() {
    return new CaptureFileException("is cut off in the middle of a block");
  }
}
