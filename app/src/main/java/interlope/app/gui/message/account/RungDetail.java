package interlope.app.gui.message.account;

import interlope.app.gui.message.column.Column;
import interlope.app.gui.message.column.Part;
import java.util.List;

/// What the view shows of the rung that is selected.
public sealed interface RungDetail {
  record Nothing() implements RungDetail {}

  /// A message, three ways.
  ///
  /// @param title such as `Message 8`
  /// @param name in its protocol's words
  /// @param note what became of it; may be empty
  /// @param columns client, attacker, server
  record Three(String title, String name, String note, List<Column> columns) implements RungDetail {
    public Three {
      columns = List.copyOf(columns);
    }
  }

  /// Something that happened beside the wire.
  ///
  /// @param body never empty
  record Single(String title, String icon, String what, List<Part> body) implements RungDetail {
    public Single {
      body = List.copyOf(body);
    }
  }
}
