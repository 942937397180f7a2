package interlope.app.gui.message;

import java.util.List;

/// What the view shows of the rung that is selected.
sealed interface Shown {
  record Nothing() implements Shown {}

  /// A message, three ways.
  ///
  /// @param title such as `Message 8`
  /// @param name in its protocol's words
  /// @param note what became of it; may be empty
  /// @param columns client, attacker, server
  record Three(String title, String name, String note, List<Column> columns) implements Shown {
    public Three {
      columns = List.copyOf(columns);
    }
  }

  /// Something that happened beside the wire.
  ///
  /// @param body never empty
  record Single(String title, String icon, String what, List<Part> body) implements Shown {
    public Single {
      body = List.copyOf(body);
    }
  }
}
