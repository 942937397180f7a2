package interlope.inner.registry;

import interlope.inner.InnerLayer;
import interlope.inner.none.NoLayer;
import interlope.inner.sealedbox.SealedBox;
import interlope.inner.stream.EphemeralStream;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.word.Shelf;
import interlope.word.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The inner layers that there are.
public final class InnerLayers {
  private static final List<Entry> ALL =
      List.of(
          new Entry(new NoLayer()), new Entry(new SealedBox()), new Entry(new EphemeralStream()));

  private InnerLayers() {}

  /// A layer under its word: a value of the design\'s key `inner`.
  public record Entry(InnerLayer layer) implements Word {
    @Override
    public Shelf shelf() {
      return Shelf.values("inner");
    }

    @Override
    public String word() {
      return layer.word();
    }
  }

  /// `none` first.
  public static List<Entry> all() {
    return ALL;
  }

  public static Optional<InnerLayer> named(String word) {
    return ALL.stream().filter(entry -> entry.word().equals(word)).map(Entry::layer).findFirst();
  }

  /// Takes each layer once through its paces, so that no run has to wait for what is loaded the
  /// first time: some 300 ms. Blocks, so to be called in the background. For any thread.
  ///
  /// @throws UncheckedIOException where libsodium cannot be unpacked
  public static void warmUp() {
    for (var entry : ALL) {
      var keys = entry.layer().newServerKeys();
      var server = entry.layer().server(keys);
      try {
        entry
            .layer()
            .client(keys.publicKey())
            .call(
                HttpRequest.of("GET", "/", Bytes.EMPTY),
                outer -> server.serve(outer, _ -> HttpResponse.empty(200)).outer());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
