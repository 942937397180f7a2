package interlope.app.gui.message;

import interlope.app.gui.part.PartyLook;
import java.util.List;

/// One message as one party had it.
///
/// @param icon the party's, of a client by its kind
/// @param footer may be empty
record Column(
    PartyLook party, String icon, String title, State state, List<Part> body, String footer) {
  Column {
    body = List.copyOf(body);
  }

  /// How the party stands to the message, in a few words.
  record State(String icon, String text, Tone tone) {}

  enum Tone {
    OK,
    /// The attacker reads it.
    OPENED,
    REFUSED,
    MUTED
  }
}
