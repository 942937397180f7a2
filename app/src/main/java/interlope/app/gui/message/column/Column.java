package interlope.app.gui.message.column;

import interlope.app.gui.part.PartyLook;
import java.util.List;

/// One message as one party had it.
///
/// @param icon the party's, of a client by its kind
/// @param footer may be empty
public record Column(
    PartyLook party, String icon, String title, State state, List<Part> body, String footer) {
  public Column {
    body = List.copyOf(body);
  }

  /// How the party stands to the message, in a few words.
  public record State(String icon, String text, Tone tone) {}

  public enum Tone {
    OK,
    /// The attacker reads it.
    OPENED,
    REFUSED,
    MUTED
  }
}
