package interlope.server;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;

/// A site without TLS that knows nobody: a function from request to answer.
@FunctionalInterface
public interface PlainSite {
  HttpResponse answer(HttpRequest request);

  /// Sends whoever comes to the same path at `origin` (RFC 9110 section 15.4.2). The answer is not
  /// to be kept: a browser that remembered it would stay away from plain HTTP without any HSTS.
  static PlainSite redirectingTo(Origin origin) {
    return request -> {
      var path = request.target().startsWith("/") ? request.target() : "/";
      return new HttpResponse(
              301, Headers.of("Location", origin + path), HttpResponse.empty(301).body())
          .withHeader("Cache-Control", "no-store");
    };
  }

  /// A page that has nothing to do with the bank.
  static PlainSite news() {
    return _ ->
        HttpResponse.of(
            200,
            "text/html; charset=utf-8",
            Bytes.ofText(
                """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title></head>
                <body>
                <p id="headline">It will rain tomorrow.</p>
                </body>
                </html>
                """));
  }

  /// The same, each answer of it a line in `transcript`.
  default Site writtenDownBy(Transcript transcript) {
    return (id, request) -> {
      var answer = answer(request);
      transcript.add(Party.SERVER, new Event.Answered(id, null, request, answer));
      return answer;
    };
  }
}
