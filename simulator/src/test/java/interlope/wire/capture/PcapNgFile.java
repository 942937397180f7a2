package interlope.wire.capture;

import interlope.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Reads what [PcapNg] writes, by itself and without its code.
record PcapNgFile(List<Integer> blockTypes, String secrets, List<Frame> frames) {
  private static final int SECRETS = 10;
  private static final int PACKET = 6;

  /// A TCP segment in its frame; `nanos` since 1970.
  record Frame(
      long nanos,
      String from,
      String to,
      long sequence,
      long acknowledgement,
      int flags,
      Bytes payload,
      boolean checksumsFit) {}

  static PcapNgFile read(byte[] file) {
    var types = new ArrayList<Integer>();
    var frames = new ArrayList<Frame>();
    var secrets = "";
    var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    while (in.hasRemaining()) {
      int start = in.position();
      int type = in.getInt();
      int length = in.getInt();
      if (length % 4 != 0 || in.getInt(start + length - 4) != length) {
        throw new IllegalArgumentException("block " + types.size() + " has two lengths");
      }
      types.add(type);
      if (type == SECRETS) {
        secrets = text(in, start + 16, in.getInt(start + 12));
      } else if (type == PACKET) {
        frames.add(frame(in, start));
      }
      in.position(start + length);
    }
    return new PcapNgFile(types, secrets, frames);
  }

  /// The payloads of all frames from one end to another, put together by their sequence numbers.
  Bytes stream(String from, String to) {
    var out = new ByteArrayOutputStream();
    long next = -1;
    for (var frame : frames) {
      if (frame.from().equals(from) && frame.to().equals(to)) {
        if (next >= 0 && frame.sequence() != next) {
          throw new IllegalArgumentException("a gap at " + frame.sequence());
        }
        next = frame.sequence() + frame.payload().size() + ((frame.flags() & 3) == 0 ? 0 : 1);
        out.writeBytes(frame.payload().toArray());
      }
    }
    return Bytes.owning(out.toByteArray());
  }

  private static Frame frame(ByteBuffer in, int start) {
    long nanos = Integer.toUnsignedLong(in.getInt(start + 12)) << 32;
    nanos |= Integer.toUnsignedLong(in.getInt(start + 16));
    var frame = new byte[in.getInt(start + 20)];
    in.get(start + 28, frame);
    var net = ByteBuffer.wrap(frame);
    int ip = 14;
    int tcp = ip + 20;
    int size = net.getShort(ip + 2) - 20;
    var payload = new byte[size - 20];
    net.get(tcp + 20, payload);
    return new Frame(
        nanos,
        end(net, ip + 12, tcp),
        end(net, ip + 16, tcp + 2),
        Integer.toUnsignedLong(net.getInt(tcp + 4)),
        Integer.toUnsignedLong(net.getInt(tcp + 8)),
        net.get(tcp + 13),
        Bytes.owning(payload),
        sum(net, ip, 20) == 0xffff && tcpSum(net, ip, size) == 0xffff);
  }

  private static String end(ByteBuffer net, int address, int port) {
    return "%d.%d.%d.%d:%d"
        .formatted(
            net.get(address) & 0xff,
            net.get(address + 1) & 0xff,
            net.get(address + 2) & 0xff,
            net.get(address + 3) & 0xff,
            Short.toUnsignedInt(net.getShort(port)));
  }

  private static int tcpSum(ByteBuffer net, int ip, int size) {
    return folded(sum(net, ip + 12, 8) + 6 + size + sum(net, ip + 20, size));
  }

  private static int sum(ByteBuffer net, int start, int size) {
    int sum = 0;
    for (int at = 0; at < size; at++) {
      sum += (net.get(start + at) & 0xff) << (at % 2 == 0 ? 8 : 0);
    }
    return folded(sum);
  }

  private static int folded(int sum) {
    return sum > 0xffff ? folded((sum & 0xffff) + (sum >> 16)) : sum;
  }

  private static String text(ByteBuffer in, int start, int length) {
    var text = new byte[length];
    in.get(start, text);
    return Bytes.owning(text).text();
  }
}
