package interlope.inner;

import interlope.wire.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The script by which a page is the client's side of an inner layer. It arrives over the channel
/// that it should protect.
///
/// @param path where the bank serves it
/// @param source JavaScript in ASCII
public record PageScript(String path, Bytes source) {
  /// What an attacker in the path adds to a page's script: it tells the attacker all that the
  /// script seals and opens.
  public static PageScript telling() {
    return resource("telling.js");
  }

  /// What a page brings where its browser offers no `sodium`: libsodium.js, as it is published.
  public static PageScript libsodium() {
    return new PageScript(
        "/sodium.js",
        Bytes.concat(
            resource("libsodium/libsodium.js").source(),
            Bytes.ofText("\n"),
            resource("libsodium/libsodium-wrappers.js").source()));
  }

  /// @param name of a resource beside this class
  public static PageScript resource(String name) {
    try (var file = PageScript.class.getResourceAsStream(name)) {
      return new PageScript(
          "/" + name, Bytes.owning(Objects.requireNonNull(file, name).readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
