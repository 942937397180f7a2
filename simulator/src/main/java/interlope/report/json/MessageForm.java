package interlope.report.json;

import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Members;
import interlope.json.Parts;
import interlope.json.Parts.Part;
import interlope.json.Schema;
import interlope.json.Shape;
import interlope.json.Shapes;
import interlope.wire.Bytes;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// HTTP messages: the line that begins one, its headers, and its body.
final class MessageForm {
  private static final String REQUEST_END = " HTTP/1.1";
  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) .*");

  /// A text where it is one that prints, else hexadecimal: one of two members.
  static final Shape<Bytes> CONTENT =
      new Shape<>() {
        private static final Shape<@Nullable String> AS_TEXT = Shapes.ifAny("text", Forms.TEXT);
        private static final Shape<@Nullable String> AS_HEX = Shapes.ifAny("hex", Forms.TEXT);

        @Override
        public void write(Bytes bytes, Map<String, @Nullable Object> into) {
          var text = printable(bytes);
          AS_TEXT.write(text, into);
          AS_HEX.write(text == null ? bytes.hex() : null, into);
        }

        @Override
        public Bytes read(Members from) {
          var text = AS_TEXT.read(from);
          return text == null ? Bytes.ofHex(from.read("hex", Forms.TEXT)) : Bytes.ofText(text);
        }

        @Override
        public void describe(Schema schema) {
          AS_TEXT.describe(schema);
          AS_HEX.describe(schema);
        }
      };

  private static final Form<Header> HEADER =
      Forms.list(Forms.TEXT)
          .as(header -> List.of(header.name(), header.value()), MessageForm::header);

  private static final Shape<String> START = Shapes.member("start", Forms.TEXT);
  private static final Shape<List<Header>> HEADERS = Shapes.member("headers", Forms.list(HEADER));

  static final Form<HttpMessage> MESSAGE =
      Forms.of(
          new Parts<HttpMessage>(
                  List.of(
                      new Part<>(START, HttpMessage::startLine),
                      new Part<>(HEADERS, message -> message.headers().fields()),
                      new Part<>(CONTENT, HttpMessage::body)))
              .with(in -> message(START.read(in), HEADERS.read(in), CONTENT.read(in))));

  private MessageForm() {}

  /// @param name of the member, for messages
  static Shape<HttpRequest> request(String name) {
    return Shapes.member(
        name,
        MESSAGE.as(
            request -> request,
            message -> {
              if (message instanceof HttpRequest request) {
                return request;
              }
              throw new IllegalArgumentException("`%s` is no request".formatted(name));
            }));
  }

  /// @param name of the member, for messages
  static Shape<HttpResponse> answer(String name) {
    return Shapes.member(
        name,
        MESSAGE.as(
            answer -> answer,
            message -> {
              if (message instanceof HttpResponse answer) {
                return answer;
              }
              throw new IllegalArgumentException("`%s` is no answer".formatted(name));
            }));
  }

  private static Header header(List<String> field) {
    if (field.size() != 2) {
      throw new IllegalArgumentException("a header is not a name and a value");
    }
    return new Header(field.getFirst(), field.getLast());
  }

  private static HttpMessage message(String start, List<Header> fields, Bytes body) {
    var headers = new Headers(fields);
    int methodEnd = start.indexOf(' ');
    if (start.endsWith(REQUEST_END) && methodEnd < start.length() - REQUEST_END.length()) {
      return new HttpRequest(
          start.substring(0, methodEnd),
          start.substring(methodEnd + 1, start.length() - REQUEST_END.length()),
          headers,
          body);
    }
    var answer = ANSWER.matcher(start);
    if (!answer.matches()) {
      throw new IllegalArgumentException("`start` begins no message");
    }
    return new HttpResponse(Integer.parseInt(answer.group(1)), headers, body);
  }

  private static @Nullable String printable(Bytes bytes) {
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray())).toString();
      return text.codePoints().allMatch(MessageForm::prints) ? text : null;
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  private static boolean prints(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || !Character.isISOControl(codePoint);
  }
}
