package interlope.wire.fields;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Goes through bytes and names them. A read past the end of a part throws
/// IndexOutOfBoundsException and names nothing; [#part] catches it, and what is left of the part is
/// not understood.
final class Cursor {
  private final Bytes whole;
  private final int end;
  private final int depth;
  private final List<Field> named;
  private int at;

  private Cursor(Bytes whole, int at, int end, int depth, List<Field> named) {
    this.whole = whole;
    this.at = at;
    this.end = end;
    this.depth = depth;
    this.named = named;
  }

  /// The fields of `content`, as `reader` names them.
  static List<Field> dissect(Bytes content, Consumer<Cursor> reader) {
    var named = new ArrayList<Field>();
    new Cursor(content, 0, content.size(), 0, named).readAll(reader);
    return List.copyOf(named);
  }

  boolean hasMore() {
    return at < end;
  }

  int left() {
    return end - at;
  }

  /// A number of `length` bytes that begins `ahead` bytes from here; the cursor stays.
  int peek(int ahead, int length) {
    need(ahead + length);
    int number = 0;
    for (int index = at + ahead; index < at + ahead + length; index++) {
      number = (number << 8) | whole.at(index);
    }
    return number;
  }

  /// The next `length` bytes; the cursor stays.
  Bytes peekBytes(int length) {
    need(length);
    return whole.slice(at, at + length);
  }

  void skip(int length) {
    need(length);
    at += length;
  }

  /// Names a number of one to four bytes.
  int number(String name, int length, IntFunction<String> shown) {
    int number = peek(0, length);
    leaf(name, length, shown.apply(number));
    return number;
  }

  void opaque(String name, int length, Function<Bytes, String> shown) {
    leaf(name, length, shown.apply(peekBytes(length)));
  }

  /// Names a vector whose length takes `prefix` bytes.
  void vector(String name, int prefix, Function<Bytes, String> shown) {
    int length = peek(0, prefix);
    need(prefix + length);
    leaf(name, prefix + length, shown.apply(whole.slice(at + prefix, at + prefix + length)));
  }

  /// Names a vector whose length takes `prefix` bytes, and what is in it one level deeper.
  void vectorOf(String name, int prefix, String value, Consumer<Cursor> reader) {
    part(
        name,
        prefix + peek(0, prefix),
        value,
        inner -> {
          inner.skip(prefix);
          reader.accept(inner);
        });
  }

  /// Names the next `length` bytes, and what is in them one level deeper.
  void part(String name, int length, String value, Consumer<Cursor> reader) {
    int from = at;
    leaf(name, length, value);
    new Cursor(whole, from, at, depth + 1, named).readAll(reader);
  }

  void notUnderstood(int length) {
    leaf(Field.NOT_UNDERSTOOD, length, FieldText.size(length));
  }

  private void readAll(Consumer<Cursor> reader) {
    try {
      reader.accept(this);
    } catch (IndexOutOfBoundsException _) {
      // Cut short, or a length that lies: what is left says so below.
    }
    if (hasMore()) {
      notUnderstood(left());
    }
  }

  private void leaf(String name, int length, String value) {
    need(length);
    named.add(new Field(name, at, at + length, value, depth));
    at += length;
  }

  private void need(int length) {
    if (length < 0 || length > left()) {
      throw new IndexOutOfBoundsException(length + " of " + left());
    }
  }
}
