package interlope.wire.leg;

import java.util.List;

/// All that crossed one leg.
///
/// @param layer what it went in: `TLS 1.3`, `TLS 1.2`, or `plain`
/// @param messages in their order
public record LegMessages(String layer, List<LegMessage> messages) {
  static final String PLAIN = "plain";

  public LegMessages {
    messages = List.copyOf(messages);
  }
}
