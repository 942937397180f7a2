package interlope.app.gui.message;

import interlope.app.gui.message.words.Line;
import interlope.app.gui.message.words.RecordedBytes.Dissected;
import java.util.List;

/// A part of what a column shows.
sealed interface Part {
  /// As it came off the wire.
  record Text(List<Line> lines) implements Part {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /// Rows of bytes, which are not to be broken.
  record Hex(List<Line> rows) implements Part {
    public Hex {
      rows = List.copyOf(rows);
    }
  }

  /// Told in words.
  record Say(String text) implements Part {}

  /// A heading within a column.
  record Caption(String text) implements Part {}

  /// A certificate of a chain.
  record Card(CertificateCard certificate) implements Part {}

  /// Bytes with the names of their fields.
  record Named(Dissected dissected) implements Part {}
}
