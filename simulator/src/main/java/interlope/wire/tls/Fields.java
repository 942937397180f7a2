package interlope.wire.tls;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of a message one after another (the presentation language of RFC 9846 section
/// 3). Every read past the end throws IndexOutOfBoundsException; parsers catch it once.
final class Fields {
  private final Bytes content;
  private int at;

  Fields(Bytes content) {
    this.content = content;
  }

  boolean hasMore() {
    return at < content.size();
  }

  int uint8() {
    return content.at(at++);
  }

  int uint16() {
    return (uint8() << 8) | uint8();
  }

  int uint24() {
    return (uint16() << 8) | uint8();
  }

  Bytes take(int length) {
    var taken = content.slice(at, at + length);
    at += length;
    return taken;
  }

  /// A vector whose length is in one byte.
  Bytes shortVector() {
    return take(uint8());
  }

  /// A vector whose length is in two bytes.
  Bytes vector() {
    return take(uint16());
  }

  /// All that is left, as numbers of two bytes.
  List<Integer> uint16s() {
    var numbers = new ArrayList<Integer>();
    while (hasMore()) {
      numbers.add(uint16());
    }
    return numbers;
  }
}
