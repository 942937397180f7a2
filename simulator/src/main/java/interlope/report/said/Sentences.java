package interlope.report.said;

import static interlope.word.Texts.text;

import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.verdict.Evidence;
import interlope.verdict.Verdict;
import interlope.verdict.VerdictWord;
import interlope.word.Page;
import interlope.word.Word;
import java.util.Optional;

/// The sentences in which the engine's words are told, in the language that is spoken.
public final class Sentences {
  private Sentences() {}

  /// What was tried, and what came of it.
  public static String of(Attempt attempt) {
    var failed = attempt.failed();
    return of(attempt.said(), attempt.what(), failed == null ? attempt.what() : failed);
  }

  /// Why a session ended; empty where its story completed.
  public static Optional<String> of(SessionEnd end) {
    var said = end.said();
    var reason = end.reason();
    return said == null || reason == null
        ? Optional.empty()
        : Optional.of(of(said, reason, reason));
  }

  /// What a loss is seen by.
  public static String of(Evidence evidence) {
    var secret = evidence.secret();
    var how = evidence.how();
    return secret != null && evidence.said() instanceof Said.OfPage(var place, _)
        ? text(
            "said.has", Page.of(secret).name(), Page.of(how).sentence(), text("said.in." + place))
        : of(evidence.said(), how, how);
  }

  /// What a party on the defender's side noticed.
  public static String of(Event.Noticed noticed) {
    var word = noticed.reason() == null ? noticed.by() : noticed.reason();
    return of(noticed.said(), word, word);
  }

  /// Why a run was not judged.
  public static String of(Verdict.Inconclusive inconclusive) {
    return of(inconclusive.why(), VerdictWord.INCONCLUSIVE, VerdictWord.INCONCLUSIVE);
  }

  /// @param word on whose page it is said
  /// @param general whose own sentence says enough where that page says nothing
  private static String of(Said said, Word word, Word general) {
    return switch (said) {
      case Said.Whole(var text) -> text;
      case Said.OfPage(var place, var arguments) ->
          Page.of(word)
              .saysIfAny(place, arguments.toArray())
              .orElseGet(() -> Page.of(general).sentence());
    };
  }
}
