package interlope.app.text;

import interlope.attack.Capability;
import interlope.catalogue.Vocabulary;
import interlope.design.Keys;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.run.Fidelity;
import interlope.story.SecretKind;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Planned;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Every word that can be explained, shelf by shelf, in the order in which explanations are shown.
final class Words {
  /// The library's tags that people have other words for, or that stand for words of the catalogue.
  private static final List<String> TAGS =
      List.of(
          "active",
          "certificate-bug",
          "control",
          "cookies",
          "forward-secrecy",
          "inner-layer",
          "mishap",
          "passive",
          "pinning",
          "plain-http",
          "static-rsa",
          "weak-password");

  private Words() {}

  static List<Word> all() {
    return Stream.<List<? extends Word>>of(
            Vocabulary.entries(),
            Vocabulary.actions(),
            Vocabulary.positions(),
            Vocabulary.knowledge(),
            Vocabulary.mishaps(),
            Keys.ALL,
            Keys.ALL.stream().flatMap(key -> key.choices().stream()).toList(),
            Arrays.asList(Loss.values()),
            Arrays.asList(VerdictWord.values()),
            Vocabulary.detectors(),
            Arrays.asList(SessionEnd.End.values()),
            Arrays.asList(Reason.values()),
            Arrays.asList(What.values()),
            Arrays.asList(Failure.values()),
            Arrays.asList(How.values()),
            Arrays.asList(Capability.values()),
            Arrays.asList(SecretKind.values()),
            Arrays.asList(Fidelity.values()),
            TAGS.stream().map(tag -> new Planned(tag, Shelf.TAG)).toList())
        .<Word>flatMap(List::stream)
        .toList();
  }
}
