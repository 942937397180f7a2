package interlope.lab.afterwards;

import interlope.interposer.Reach;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Recorded bytes, sent once more on a connection of their own.
final class Resent {
  private Resent() {}

  /// Sends `recorded`, says that no more comes, and waits for the end.
  ///
  /// @return what the server sent back
  static Bytes on(Reach reach, Origin server, Notebook notebook, Bytes recorded)
      throws IOException {
    var parts = Collections.synchronizedList(new ArrayList<Bytes>());
    var over = new CompletableFuture<Boolean>();
    var witness = reach.carrier().witness();
    var own = new Own(notebook, witness.ends(), parts::add, () -> over.complete(true));
    reach
        .carrier()
        .execute(() -> {
          own.has(reach.raw(server, own));
          own.connection().send(recorded);
          own.connection().shutOutput();
        });
    try {
      over.get(witness.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      throw new InterruptedIOException("the server neither answered nor ended the connection");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    return Bytes.concat(List.copyOf(parts));
  }
}
