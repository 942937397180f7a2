package interlope.report.saved;

import interlope.event.Line;
import interlope.json.Json;
import interlope.json.Members;
import interlope.report.json.TranscriptLines;
import interlope.wire.Leg;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `transcript.jsonl`. A last line that a killed process left unfinished is left out; all
/// other damage is told with its line.
final class TranscriptReader {
  private final SavedFile file;
  private final TranscriptLines reader = new TranscriptLines();
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
      var members = members(bytes, start, end);
      if (members == null && end == bytes.length) {
        return new Content(lines, reader.legs(), true);
      }
      if (members == null) {
        throw damaged("is no JSON");
      }
      lines.add(line(members));
      start = end + 1;
    }
    return new Content(lines, reader.legs(), lines.isEmpty());
  }

  /// Null where the line is no JSON.
  private @Nullable Members members(byte[] bytes, int start, int end) throws SavedRunException {
    try {
      return Json.parse(SavedFile.text(bytes, start, end)).orElse(null);
    } catch (CharacterCodingException _) {
      return null;
    } catch (IllegalArgumentException _) {
      throw damaged("is no JSON object");
    }
  }

  private Line line(Members members) throws SavedRunException {
    try {
      return reader.read(members, lines.size() + 1);
    } catch (IllegalArgumentException wrong) {
      throw damaged("cannot be read: " + wrong.getMessage());
    }
  }

  private SavedRunException damaged(String what) {
    return file.damaged("is damaged: line %d %s".formatted(lines.size() + 1, what));
  }
}
