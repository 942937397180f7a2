package interlope.wire.fields;

import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFieldsTest {
  private static final Bytes LOGIN =
      Bytes.ofText("POST /login?x=1 HTTP/1.1\r\nHost: bank.test\r\nContent-Length: 5\r\n\r\nhello");

  @Test
  void namesTheFieldsOfARequest() {
    assertThat(Outline.of(Dissection.ofHttp(LOGIN)))
        .isEqualTo(
            """
            0-26 request-line: POST /login?x=1 HTTP/1.1
              0-4 method: POST
              5-15 request-target: /login?x=1
              16-24 HTTP-version: HTTP/1.1
            26-43 Host: bank.test
            43-62 Content-Length: 5
            62-64 CRLF
            64-69 message-body: hello
            """);
    assertThat(Dissection.ofPlain(APPLICATION_DATA, LOGIN)).isEqualTo(Dissection.ofHttp(LOGIN));
  }

  @Test
  void namesTheFieldsOfAnAnswer() {
    var answer =
        "HTTP/1.1 404 Not Found\r\nSet-Cookie: a=b; Secure\r\nnot understood: x\r\n\r\n\0\1";

    assertThat(Outline.of(Dissection.ofHttp(Bytes.ofText(answer))))
        .isEqualTo(
            """
            0-24 status-line: HTTP/1.1 404 Not Found
              0-8 HTTP-version: HTTP/1.1
              9-12 status-code: 404
              13-22 reason-phrase: Not Found
            24-49 Set-Cookie: a=b; Secure
            49-68 not understood: 19 bytes
            68-70 CRLF
            70-72 message-body: 2 bytes
            """);
  }

  @Test
  void namesAnAnswerWithoutAReason() {
    assertThat(Outline.of(Dissection.ofHttp(Bytes.ofText("HTTP/1.1 204\r\n\r\n"))))
        .isEqualTo(
            """
            0-14 status-line: HTTP/1.1 204
              0-8 HTTP-version: HTTP/1.1
              9-12 status-code: 204
            14-16 CRLF
            """);
  }

  @Test
  void aHeadThatIsCutIsNamedAsFarAsItCame() {
    assertThat(Outline.of(Dissection.ofHttp(LOGIN.slice(0, 50))))
        .isEqualTo(
            """
            0-26 request-line: POST /login?x=1 HTTP/1.1
              0-4 method: POST
              5-15 request-target: /login?x=1
              16-24 HTTP-version: HTTP/1.1
            26-43 Host: bank.test
            43-50 not understood: 7 bytes
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello there", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n", "\r\n\r\n"})
  void whatIsNotHttpIsNotUnderstood(String text) {
    var bytes = Bytes.ofText(text);

    assertThat(Dissection.ofHttp(bytes))
        .containsExactly(new Field("not understood", 0, bytes.size(), bytes.size() + " bytes", 0));
    assertThat(Dissection.ofPlain(APPLICATION_DATA, bytes))
        .containsExactly(new Field("content", 0, bytes.size(), bytes.size() + " bytes", 0));
  }

  @Test
  void showsWhatTheWireSaysWithoutObeyingIt() {
    var header = "X: red\u001b[31m\u202eevil\r\n";

    assertThat(Dissection.ofHttp(Bytes.ofText("GET / HTTP/1.1\r\n" + header)).getLast())
        .isEqualTo(
            new Field("X", 16, 16 + Bytes.ofText(header).size(), "red\ufffd[31m\ufffdevil", 0));
  }

  @Test
  void showsTheBeginOfALongText() {
    var body = "\u00e4".repeat(100_000);
    var fields = Dissection.ofHttp(Bytes.ofText("GET / HTTP/1.1\r\n\r\n" + body));

    assertThat(fields.getLast())
        .isEqualTo(new Field("message-body", 18, 200_018, "\u00e4".repeat(200) + "…", 0));
  }
}
