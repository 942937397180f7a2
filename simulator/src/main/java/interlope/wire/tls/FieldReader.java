package interlope.wire.tls;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of a message one after another (the presentation language of RFC 9846 section
/// 3). Every read past the end throws IndexOutOfBoundsException; parsers catch it once.
public final class FieldReader {
  private final Bytes content;
  private int at;

  public FieldReader(Bytes content) {
    this.content = content;
  }

  public boolean hasMore() {
    return at < content.size();
  }

  public int uint8() {
    return content.at(at++);
  }

  public int uint16() {
    return (uint8() << 8) | uint8();
  }

  public int uint24() {
    return (uint16() << 8) | uint8();
  }

  public Bytes take(int length) {
    var taken = content.slice(at, at + length);
    at += length;
    return taken;
  }

  /// A vector whose length is in one byte.
  public Bytes shortVector() {
    return take(uint8());
  }

  /// A vector whose length is in two bytes.
  public Bytes vector() {
    return take(uint16());
  }

  /// All that is left, as numbers of two bytes.
  public List<Integer> uint16s() {
    var numbers = new ArrayList<Integer>();
    while (hasMore()) {
      numbers.add(uint16());
    }
    return numbers;
  }
}
