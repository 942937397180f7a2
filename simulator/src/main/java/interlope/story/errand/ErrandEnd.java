package interlope.story.errand;

/// How the client's errand ended.
public sealed interface ErrandEnd {
  /// Every step had the answer that it should have.
  record Completed() implements ErrandEnd {}

  /// An answer was not the one expected, and the client went no further.
  ///
  /// @param step login, account, transfer, store-document or read-document
  /// @param status of that answer; a success where its content was wrong
  record Stopped(String step, int status) implements ErrandEnd {}
}
