package interlope.client;

import interlope.event.Reason;
import interlope.event.Said;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the bank's page says in its element `problem` where its script could not go on.
public final class PageProblem {
  private static final Pattern REFUSED = Pattern.compile("server-refused ([0-9]{3})");

  private PageProblem() {}

  /// The status that the bank answered with inside an inner layer, where that was no success.
  public static OptionalInt status(Optional<String> said) {
    return said.map(REFUSED::matcher)
        .filter(Matcher::matches)
        .map(problem -> OptionalInt.of(Integer.parseInt(problem.group(1))))
        .orElseGet(OptionalInt::empty);
  }

  /// Returns where the page has no problem, or one that only ends a step.
  ///
  /// @param said what stands in the element
  /// @throws IOException as [Refusals] reads it
  public static void thrownBy(Optional<String> said) throws IOException {
    switch (said.orElse("")) {
      case "inner-refused" ->
          throw new InnerNotOpened(HttpResponse.empty(400), "the server did not open a message");
      case "inner-not-opened" -> throw new NotGoingOn(Reason.INNER_NOT_OPENED, Said.at("script"));
      default -> {}
    }
  }
}
