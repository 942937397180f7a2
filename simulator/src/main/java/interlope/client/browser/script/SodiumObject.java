package interlope.client.browser.script;

import interlope.inner.sodium.PageCryptography;
import interlope.wire.Bytes;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// `sodium`, with names and results as libsodium.js has them, as far as pages here use it. A page
/// that does not find it in its browser brings libsodium.js along.
final class SodiumObject {
  /// As in the browsers' own generator (Web Cryptography API section 10.1.1).
  private static final int MOST_RANDOM_BYTES = 65_536;

  private final ScriptableObject window;

  SodiumObject(ScriptableObject window) {
    this.window = window;
  }

  Scriptable object() {
    var sodium = new NativeObject();
    PageObjects.method(window, sodium, "crypto_box_keypair", 0, _ -> keyPair());
    PageObjects.method(
        window,
        sodium,
        "crypto_box_seal",
        2,
        given ->
            array(
                PageCryptography.seal(ScriptBytes.of(given[0]), ScriptBytes.of(given[1]))
                    .orElseThrow(() -> error("invalid public key"))));
    PageObjects.method(
        window,
        sodium,
        "crypto_box_seal_open",
        3,
        given ->
            array(
                PageCryptography.open(
                        ScriptBytes.of(given[0]),
                        ScriptBytes.of(given[1]),
                        ScriptBytes.of(given[2]))
                    .orElseThrow(() -> error("incorrect key pair for the given ciphertext"))));
    PageObjects.method(
        window,
        sodium,
        "randombytes_buf",
        1,
        given -> array(PageCryptography.random(length(given[0]))));
    PageObjects.method(
        window, sodium, "from_string", 1, given -> array(Bytes.ofText(Context.toString(given[0]))));
    PageObjects.method(window, sodium, "to_string", 1, given -> ScriptBytes.of(given[0]).text());
    PageObjects.method(
        window, sodium, "from_hex", 1, given -> array(Bytes.ofHex(Context.toString(given[0]))));
    PageObjects.method(window, sodium, "to_hex", 1, given -> ScriptBytes.of(given[0]).hex());
    return sodium;
  }

  private Scriptable keyPair() {
    var keys = PageCryptography.newBoxKeys();
    var pair = new NativeObject();
    pair.put("publicKey", pair, array(keys.publicKey()));
    pair.put("privateKey", pair, array(keys.secretKey()));
    return pair;
  }

  private static int length(Object given) {
    double length = Context.toNumber(given);
    if (!(length >= 0 && length <= MOST_RANDOM_BYTES)) {
      throw error("not a length: " + Context.toString(given));
    }
    return (int) length;
  }

  private Scriptable array(Bytes bytes) {
    return ScriptBytes.array(window, bytes);
  }

  private static RuntimeException error(String what) {
    return ScriptRuntime.constructError("Error", what);
  }
}
