package interlope.report.json;

import static interlope.json.Shapes.ifAny;
import static interlope.json.Shapes.member;
import static interlope.json.Shapes.ofRecord;

import interlope.event.Said;
import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Members;
import interlope.json.Schema;
import interlope.json.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was said, beside the sentence that was made of it. Where only that is there, it was saved
/// by an earlier version.
final class SaidShapes {
  static final Form<Said.OfPage> OF_PAGE =
      Forms.of(
          ofRecord(
              Said.OfPage.class,
              member("place", Forms.TEXT),
              member("arguments", Forms.list(Forms.TEXT))));

  static final Shape<@Nullable Said> SAID_IF_ANY = beside("said", "text");

  static final Shape<Said> SAID =
      new Shape<>() {
        @Override
        public void write(Said said, Map<String, @Nullable Object> into) {
          SAID_IF_ANY.write(said, into);
        }

        @Override
        public Said read(Members from) {
          var said = SAID_IF_ANY.read(from);
          return said == null ? new Said.Whole(from.read("text", Forms.TEXT)) : said;
        }

        @Override
        public void describe(Schema schema) {
          SAID_IF_ANY.describe(schema);
        }
      };

  private SaidShapes() {}

  /// @param text the member with the sentence
  static Shape<@Nullable Said> beside(String name, String text) {
    var said = ifAny(name, OF_PAGE);
    return new Shape<>() {
      @Override
      public void write(@Nullable Said value, Map<String, @Nullable Object> into) {
        said.write(value instanceof Said.OfPage ofPage ? ofPage : null, into);
      }

      @Override
      public @Nullable Said read(Members from) {
        var ofPage = said.read(from);
        var whole = ofPage == null ? from.readIfThere(text, Forms.TEXT) : null;
        return whole == null ? ofPage : new Said.Whole(whole);
      }

      @Override
      public void describe(Schema schema) {
        said.describe(schema);
      }
    };
  }
}
