package interlope.client;

import interlope.wire.http.HttpResponse;
import java.io.IOException;

/// The inner layer did not open an answer, so the errand cannot go on.
final class InnerNotOpened extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient HttpResponse outer;
  private final String why;

  InnerNotOpened(HttpResponse outer, String why) {
    super(why);
    this.outer = outer;
    this.why = why;
  }

  /// Whether the server itself said that it refused the request.
  boolean serverRefused() {
    return !outer.isSuccess();
  }

  String why() {
    return why;
  }
}
