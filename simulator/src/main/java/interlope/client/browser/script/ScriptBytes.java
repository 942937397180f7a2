package interlope.client.browser.script;

import interlope.wire.Bytes;
import java.util.Arrays;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.typedarrays.NativeArrayBuffer;
import org.mozilla.javascript.typedarrays.NativeTypedArrayView;

/// Between our bytes and a script's.
final class ScriptBytes {
  private ScriptBytes() {}

  /// A typed array's bytes; of anything else its text's, in UTF-8.
  static Bytes of(Object value) {
    return switch (value) {
      case NativeTypedArrayView<?> view ->
          Bytes.owning(
              Arrays.copyOfRange(
                  view.getBuffer().getBuffer(),
                  view.getByteOffset(),
                  view.getByteOffset() + view.getByteLength()));
      case NativeArrayBuffer buffer -> Bytes.of(buffer.getBuffer());
      default -> Bytes.ofText(Context.toString(value));
    };
  }

  static Scriptable buffer(ScriptableObject window, Bytes bytes) {
    var made =
        Context.getCurrentContext().newObject(window, "ArrayBuffer", new Object[] {bytes.size()});
    if (!(made instanceof NativeArrayBuffer buffer) || buffer.getLength() != bytes.size()) {
      throw ScriptRuntime.typeError("the page has put something else in the place of ArrayBuffer");
    }
    System.arraycopy(bytes.toArray(), 0, buffer.getBuffer(), 0, bytes.size());
    return made;
  }

  static Scriptable array(ScriptableObject window, Bytes bytes) {
    return Context.getCurrentContext()
        .newObject(window, "Uint8Array", new Object[] {buffer(window, bytes)});
  }
}
