package interlope.client.browser;

import interlope.wire.ExchangeId;
import interlope.wire.http.HttpResponse;
import okhttp3.HttpUrl;

/// What a fetch brought.
///
/// @param id of the last exchange, where redirects led to more than one
record Got(HttpUrl url, ExchangeId id, HttpResponse answer) {}
