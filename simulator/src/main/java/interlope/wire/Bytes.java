package interlope.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// An immutable sequence of bytes that compares by content.
public final class Bytes {
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// A copy of `content`.
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /// `content` itself, for callers that hand over their only reference.
  public static Bytes owning(byte[] content) {
    return new Bytes(content);
  }

  public static Bytes ofText(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws IllegalArgumentException where `hex` is not an even number of hexadecimal digits
  public static Bytes ofHex(String hex) {
    return new Bytes(HexFormat.of().parseHex(hex));
  }

  public static Bytes concat(List<Bytes> parts) {
    var whole = new byte[parts.stream().mapToInt(Bytes::size).sum()];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part.content, 0, whole, at, part.content.length);
      at += part.content.length;
    }
    return new Bytes(whole);
  }

  public static Bytes concat(Bytes... parts) {
    return concat(List.of(parts));
  }

  public int size() {
    return content.length;
  }

  public boolean isEmpty() {
    return content.length == 0;
  }

  /// The byte at `index` as 0 to 255.
  public int at(int index) {
    return content[index] & 0xff;
  }

  /// From `from` (included) to `to` (excluded).
  ///
  /// @throws IndexOutOfBoundsException where that is not a part of these bytes
  public Bytes slice(int from, int to) {
    if (from < 0 || to > content.length || from > to) {
      throw new IndexOutOfBoundsException("%d to %d of %d".formatted(from, to, content.length));
    }
    return new Bytes(Arrays.copyOfRange(content, from, to));
  }

  public Bytes from(int start) {
    return slice(start, content.length);
  }

  public byte[] toArray() {
    return content.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(content);
  }

  /// As UTF-8; what is not UTF-8 becomes U+FFFD.
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /// Where `part` begins for the first time, or -1.
  public int indexOf(Bytes part) {
    return indexOf(part, 0);
  }

  /// Where `part` begins for the first time at `start` or later, or -1.
  public int indexOf(Bytes part, int start) {
    if (part.isEmpty()) {
      return start <= content.length ? start : -1;
    }
    byte first = part.content[0];
    for (int at = start; at <= content.length - part.content.length; at++) {
      if (content[at] == first && startsWith(part, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean startsWith(Bytes part, int at) {
    return Arrays.equals(
        content, at, at + part.content.length, part.content, 0, part.content.length);
  }

  public boolean contains(Bytes part) {
    return indexOf(part) >= 0;
  }

  /// These bytes with the lowest bit of the byte at `index` changed.
  public Bytes flipBit(int index) {
    var changed = content.clone();
    changed[index] ^= 1;
    return new Bytes(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length <= 32
        ? hex()
        : HexFormat.of().formatHex(content, 0, 32) + "… (" + content.length + " bytes)";
  }
}
