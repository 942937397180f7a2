package interlope.client;

import interlope.event.Reason;
import java.io.IOException;

/// The client itself will not go on.
public final class NotGoingOn extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String text;

  /// @param text a sentence for people
  public NotGoingOn(Reason reason, String text) {
    super(text);
    this.reason = reason;
    this.text = text;
  }

  Reason reason() {
    return reason;
  }

  String text() {
    return text;
  }
}
