package interlope.wire.http;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpReaderTest {
  private static final String LOGIN =
      "POST /login HTTP/1.1\r\nHost: bank.test\r\nContent-Length: 5\r\n\r\nhello";
  private static final String ACCOUNT = "GET /account HTTP/1.1\r\nHost: bank.test\r\n\r\n";
  private static final String CHUNKED =
      String.join(
          "\r\n",
          List.of(
              "HTTP/1.1 200 OK",
              "Transfer-Encoding: chunked",
              "",
              "4",
              "This",
              "A;note=x",
              " is in two",
              "0",
              "",
              ""));

  private static final HttpRequest LOGIN_REQUEST =
      new HttpRequest(
          "POST",
          "/login",
          new Headers(List.of(new Header("Host", "bank.test"), new Header("Content-Length", "5"))),
          Bytes.ofText("hello"));
  private static final HttpRequest ACCOUNT_REQUEST =
      new HttpRequest("GET", "/account", Headers.of("Host", "bank.test"), Bytes.EMPTY);
  private static final HttpResponse CHUNKED_RESPONSE =
      new HttpResponse(
          200, Headers.of("Transfer-Encoding", "chunked"), Bytes.ofText("This is in two"));

  @Test
  void readsARequestWithABody() {
    assertThat(new HttpReader(TO_SERVER).feed(Bytes.ofText(LOGIN))).containsExactly(LOGIN_REQUEST);
  }

  @Test
  void readsAChunkedAnswer() {
    assertThat(new HttpReader(TO_CLIENT).feed(Bytes.ofText(CHUNKED)))
        .containsExactly(CHUNKED_RESPONSE);
  }

  @Test
  void leavesOutTheTrailersOfAChunkedAnswerAndReadsOn() {
    var reader = new HttpReader(TO_CLIENT);
    var trailed = CHUNKED.substring(0, CHUNKED.length() - 2) + "Checksum: 1\r\n\r\n";

    assertThat(reader.feed(Bytes.ofText(trailed + CHUNKED)))
        .extracting(HttpMessage::body)
        .containsExactly(Bytes.ofText("This is in two"), Bytes.ofText("This is in two"));
  }

  @Test
  void writesAnEmptyChunkedMessageWithALength() {
    var empty = new HttpResponse(200, Headers.of("Transfer-Encoding", "chunked"), Bytes.EMPTY);

    assertThat(empty.toBytes().text()).isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  }

  @Test
  void readsPipelinedRequestsFedAtOnce() {
    var reader = new HttpReader(TO_SERVER);

    assertThat(reader.feed(Bytes.ofText(LOGIN + ACCOUNT + LOGIN + "GET")))
        .containsExactly(LOGIN_REQUEST, ACCOUNT_REQUEST, LOGIN_REQUEST);
    assertThat(reader.rest()).isEqualTo(Bytes.ofText("GET"));
  }

  @Test
  void readsTheSameByteByByte() {
    assertThat(byteByByte(TO_SERVER, LOGIN + ACCOUNT))
        .containsExactly(LOGIN_REQUEST, ACCOUNT_REQUEST);
    assertThat(byteByByte(TO_CLIENT, CHUNKED + CHUNKED))
        .containsExactly(CHUNKED_RESPONSE, CHUNKED_RESPONSE);
  }

  @Test
  void givesAMessageAsSoonAsItsLastByteIsThere() {
    var reader = new HttpReader(TO_SERVER);
    int most = LOGIN.length() - 1;

    assertThat(reader.feed(Bytes.ofText(LOGIN.substring(0, most)))).isEmpty();
    assertThat(reader.rest().size()).isEqualTo(most);
    assertThat(reader.feed(Bytes.ofText(LOGIN.substring(most)))).containsExactly(LOGIN_REQUEST);
    assertThat(reader.rest()).isEqualTo(Bytes.EMPTY);
    assertThat(reader.isBroken()).isFalse();
  }

  @Test
  void takesAnAnswerWithoutALengthForOneWithoutABody() {
    assertThat(new HttpReader(TO_CLIENT).feed(Bytes.ofText("HTTP/1.1 204 No Content\r\n\r\n")))
        .containsExactly(new HttpResponse(204, Headers.NONE, Bytes.EMPTY));
  }

  @Test
  void stripsTheSpaceAroundAValue() {
    var request = "GET / HTTP/1.1\r\nHost: \t bank.test \r\nEmpty:\r\n\r\n";

    assertThat(new HttpReader(TO_SERVER).feed(Bytes.ofText(request)))
        .containsExactly(
            new HttpRequest(
                "GET",
                "/",
                new Headers(List.of(new Header("Host", "bank.test"), new Header("Empty", ""))),
                Bytes.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nno colon here\r\n\r\n",
        "GET / HTTP/1.1\r\n: no name\r\n\r\n",
        "GET\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: five\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n",
        "POST / HTTP/1.1\r\nContent-Length: +5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc",
        "GET / \u0000\u0001 and no end"
      })
  void breaksOnARequestThatIsNotHttp(String text) {
    assertBreaks(new HttpReader(TO_SERVER), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 99 Low\r\n\r\n",
        "HTTP/1.1 600 High\r\n\r\n",
        "SSH-2.0-OpenSSH"
      })
  void breaksOnAnAnswerThatIsNotHttp(String text) {
    assertBreaks(new HttpReader(TO_CLIENT), text);
  }

  @Test
  void keepsWhatCameBeforeTheBreak() {
    var reader = new HttpReader(TO_SERVER);

    assertThat(reader.feed(Bytes.ofText(ACCOUNT + "nonsense\r\n\r\n")))
        .containsExactly(ACCOUNT_REQUEST);
    assertThat(reader.isBroken()).isTrue();
    assertThat(reader.rest()).isEqualTo(Bytes.ofText("nonsense\r\n\r\n"));
  }

  private static void assertBreaks(HttpReader reader, String text) {
    assertThat(reader.feed(Bytes.ofText(text))).isEmpty();
    assertThat(reader.isBroken()).isTrue();
    assertThat(reader.feed(Bytes.ofText(ACCOUNT))).isEmpty();
    assertThat(reader.rest()).isEqualTo(Bytes.ofText(text + ACCOUNT));
  }

  private static List<HttpMessage> byteByByte(Direction to, String text) {
    var reader = new HttpReader(to);
    var whole = new ArrayList<HttpMessage>();
    var bytes = Bytes.ofText(text);
    for (int at = 0; at < bytes.size(); at++) {
      whole.addAll(reader.feed(bytes.slice(at, at + 1)));
    }
    assertThat(reader.rest()).isEqualTo(Bytes.EMPTY);
    return whole;
  }
}
