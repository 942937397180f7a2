package interlope.app.gui.message.column;

import interlope.app.gui.message.words.RecordedBytes.Dissected;
import interlope.app.gui.message.words.TextLine;
import java.util.List;

/// A part of what a column shows.
public sealed interface Part {
  /// As it came off the wire.
  record Text(List<TextLine> lines) implements Part {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /// Rows of bytes, which are not to be broken.
  record Hex(List<TextLine> rows) implements Part {
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
