package interlope.wire.http;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interlope.wire.Bytes;
import org.junit.jupiter.api.Test;

class HttpMessageTest {
  @Test
  void goesOnTheWireWithALengthThatFits() {
    var login =
        new HttpRequest("POST", "/login", Headers.of("Content-Length", "3"), Bytes.ofText("hello"));

    assertThat(login.withHeader("Host", "bank.test").toBytes().text())
        .isEqualTo("POST /login HTTP/1.1\r\nContent-Length: 5\r\nHost: bank.test\r\n\r\nhello");
  }

  @Test
  void goesOnTheWireWithoutALengthWhereItHasNoBody() {
    assertThat(HttpRequest.of("GET", "/", Bytes.EMPTY).toBytes().text())
        .isEqualTo("GET / HTTP/1.1\r\n\r\n");
  }

  @Test
  void losesItsChunkedCodingButNotItsBody() {
    var answer =
        new HttpResponse(
            200, Headers.of("Transfer-Encoding", "chunked"), Bytes.ofText("all of it"));

    assertThat(answer.toBytes().text())
        .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nall of it");
  }

  @Test
  void isReadBackAsItWasWritten() {
    var answer = HttpResponse.of(404, "text/plain", Bytes.ofText("gone"));
    var request = HttpRequest.of("GET", "/account", Bytes.EMPTY).withHeader("Host", "bank.test");

    assertThat(new HttpReader(TO_CLIENT).feed(answer.toBytes()))
        .containsExactly(
            new HttpResponse(
                404, answer.headers().with("Content-Length", "4"), Bytes.ofText("gone")));
    assertThat(new HttpReader(TO_SERVER).feed(request.toBytes())).containsExactly(request);
    assertThat(new HttpReader(TO_CLIENT).feed(HttpResponse.empty(302).toBytes()))
        .containsExactly(HttpResponse.empty(302));
  }

  @Test
  void takesAnotherBodyAndKeepsTheRest() {
    var answer = HttpResponse.of(200, "text/plain", Bytes.ofText("100"));

    assertThat(answer.withBody(Bytes.ofText("999")))
        .isEqualTo(HttpResponse.of(200, "text/plain", Bytes.ofText("999")));
    assertThat(HttpRequest.of("GET", "/", Bytes.EMPTY).withBody(Bytes.ofText("x")))
        .isEqualTo(HttpRequest.of("GET", "/", Bytes.ofText("x")));
  }

  @Test
  void knowsSuccessByItsStatus() {
    assertThat(HttpResponse.empty(200).isSuccess()).isTrue();
    assertThat(HttpResponse.empty(299).isSuccess()).isTrue();
    assertThat(HttpResponse.empty(302).isSuccess()).isFalse();
    assertThat(HttpResponse.empty(418).startLine()).isEqualTo("HTTP/1.1 418 Status");
    assertThatIllegalArgumentException().isThrownBy(() -> HttpResponse.empty(99));
    assertThatIllegalArgumentException().isThrownBy(() -> HttpResponse.empty(600));
  }
}
