package interlope.server;

import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;

/// What a server says. Called on its event loop.
@FunctionalInterface
public interface Site {
  HttpResponse answer(ExchangeId id, HttpRequest request);
}
