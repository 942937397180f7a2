package interlope.inner;

import interlope.wire.http.HttpResponse;

/// What came back to the client's side of an inner layer.
public sealed interface InnerAnswer {
  /// The layer opened it: authentic as far as the construction goes.
  record Answered(HttpResponse inner) implements InnerAnswer {}

  /// The client takes nothing from it.
  ///
  /// @param why a sentence
  record NotOpened(HttpResponse outer, String why) implements InnerAnswer {}
}
