package interlope.client;

import interlope.event.Reason;
import interlope.event.Said;
import java.io.IOException;

/// The client itself will not go on.
public final class NotGoingOn extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Said said;

  /// @param said on the reason's page
  public NotGoingOn(Reason reason, Said said) {
    super(reason.word());
    this.reason = reason;
    this.said = said;
  }

  Reason reason() {
    return reason;
  }

  Said said() {
    return said;
  }
}
