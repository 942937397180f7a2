package interlope.report.saved;

import interlope.event.Line;
import interlope.wire.Leg;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads `transcript.jsonl`. A last line that a killed process left unfinished is left out; all
/// other damage is told with its line.
final class TranscriptReader {
  private static final long SECOND = 1_000_000_000;

  private final SavedFile file;
  private final EventReader events = new EventReader();
  private final List<Line> lines = new ArrayList<>();

  private TranscriptReader(SavedFile file) {
    this.file = file;
  }

  /// @param legs in the order of their numbers
  /// @param isCut whether the last line was left out, or there is none
  record Content(List<Line> lines, List<Leg> legs, boolean isCut) {}

  static Content read(SavedFile file) throws SavedRunException {
    return new TranscriptReader(file).content();
  }

  private Content content() throws SavedRunException {
    var bytes = file.bytes();
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      var fields = fields(bytes, start, end);
      if (fields == null && end == bytes.length) {
        return new Content(lines, events.legs(), true);
      }
      if (fields == null) {
        throw damaged("is no JSON");
      }
      lines.add(line(fields));
      start = end + 1;
    }
    return new Content(lines, events.legs(), lines.isEmpty());
  }

  /// Null where the line is no JSON.
  private @Nullable Fields fields(byte[] bytes, int start, int end) throws SavedRunException {
    try {
      return Fields.parse(SavedFile.text(bytes, start, end));
    } catch (CharacterCodingException | JacksonException _) {
      return null;
    } catch (IllegalArgumentException _) {
      throw damaged("is no JSON object");
    }
  }

  private Line line(Fields fields) throws SavedRunException {
    try {
      int number = fields.integer("line");
      if (number != lines.size() + 1) {
        throw new IllegalArgumentException("it says that it is line %d".formatted(number));
      }
      return new Line(
          number,
          fields.duration("at", SECOND),
          EventReader.party(fields.text("party")),
          events.read(fields));
    } catch (IllegalArgumentException wrong) {
      throw damaged("cannot be read: " + wrong.getMessage());
    }
  }

  private SavedRunException damaged(String what) {
    return file.damaged("is damaged: line %d %s".formatted(lines.size() + 1, what));
  }
}
