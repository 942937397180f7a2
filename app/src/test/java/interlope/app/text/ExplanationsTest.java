package interlope.app.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Capability;
import interlope.catalogue.Vocabulary;
import interlope.design.Keys;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.report.Fidelity;
import interlope.story.SecretKind;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(CWE-\\d+|T\\d{4}(?:\\.\\d{3})?) ([^,;.]+)");

  /// As the lists of CWE 4.x and ATT&CK have them.
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("CWE-294", "Authentication Bypass by Capture-replay"),
          Map.entry("CWE-295", "Improper Certificate Validation"),
          Map.entry("CWE-296", "Improper Following of a Certificate's Chain of Trust"),
          Map.entry("CWE-297", "Improper Validation of Certificate with Host Mismatch"),
          Map.entry("CWE-298", "Improper Validation of Certificate Expiration"),
          Map.entry("CWE-300", "Channel Accessible by Non-Endpoint"),
          Map.entry("CWE-319", "Cleartext Transmission of Sensitive Information"),
          Map.entry("CWE-326", "Inadequate Encryption Strength"),
          Map.entry("CWE-327", "Use of a Broken or Risky Cryptographic Algorithm"),
          Map.entry("CWE-345", "Insufficient Verification of Data Authenticity"),
          Map.entry("CWE-521", "Weak Password Requirements"),
          Map.entry("CWE-494", "Download of Code Without Integrity Check"),
          Map.entry("CWE-614", "Sensitive Cookie in HTTPS Session Without 'Secure' Attribute"),
          Map.entry("CWE-829", "Inclusion of Functionality from Untrusted Control Sphere"),
          Map.entry("T1040", "Network Sniffing"),
          Map.entry("T1539", "Steal Web Session Cookie"),
          Map.entry("T1550.001", "Application Access Token"),
          Map.entry("T1552.004", "Private Keys"),
          Map.entry("T1557", "Adversary-in-the-Middle"),
          Map.entry("T1565.002", "Transmitted Data Manipulation"),
          Map.entry("T1587.003", "Digital Certificates"),
          Map.entry("T1588.004", "Digital Certificates"));

  @ParameterizedTest
  @EnumSource
  void explainEveryWordThatIsBuiltAndNoOther(Kind kind) {
    assertThat(
            Explanations.written().stream()
                .filter(explanation -> explanation.kind() == kind)
                .map(one -> one.key() == null ? one.word() : one.key() + ": " + one.word()))
        .containsExactlyInAnyOrderElementsOf(words(kind));
  }

  @Test
  void sayWhatEachWordMeansInAFewLines() {
    for (var explanation : Explanations.written()) {
      assertThat(explanation.paragraphs().getFirst().label())
          .as(explanation.heading())
          .isEqualTo("Means");
      assertThat(explanation.paragraphs())
          .as(explanation.heading())
          .allMatch(paragraph -> paragraph.text().endsWith("."))
          .allMatch(paragraph -> paragraph.text().length() < 420);
    }
  }

  @Test
  void tellOfWordsThatAreNotBuiltYet() {
    assertThat(Explanations.of("downgrade"))
        .singleElement()
        .satisfies(one ->
            assertThat(one.paragraphs())
                .extracting(Explanation.Paragraph::label)
                .containsExactly("Means", "Not built yet"));
  }

  @Test
  void giveEveryMeaningOfAWord() {
    assertThat(Explanations.of("rogue-ca"))
        .extracting(Explanation::kind)
        .containsExactly(Kind.ENTRY, Kind.CAPABILITY);
  }

  @Test
  void citeOnlyWhatIsInThePublishedLists() {
    var cited = new TreeSet<String>();
    for (var explanation : Explanations.written()) {
      for (var paragraph : explanation.paragraphs()) {
        var reference = REFERENCE.matcher(paragraph.text());
        while (reference.find()) {
          cited.add(reference.group(1));
          assertThat(reference.group(2)).isEqualTo(TITLES.get(reference.group(1)));
        }
      }
    }
    assertThat(cited).containsExactlyInAnyOrderElementsOf(TITLES.keySet());
  }

  private static Set<String> words(Kind kind) {
    return switch (kind) {
      case ENTRY -> built(Vocabulary.entries());
      case ACTION -> built(Vocabulary.actions());
      case POSITION -> built(Vocabulary.positions());
      case KNOWS -> built(Vocabulary.knowledge());
      case MISHAP -> built(Vocabulary.mishaps());
      case DESIGN -> choosable().collect(toCollection(TreeSet::new));
      case VALUE -> values();
      case LOSS -> of(Loss.values());
      case VERDICT -> of(VerdictWord.values());
      case DETECTOR -> built(Vocabulary.detectors());
      case SESSION -> of(SessionEnd.End.values());
      case REASON -> of(Reason.values());
      case WHAT -> of(What.values());
      case FAILED -> of(Failure.values());
      case HOW -> of(How.values());
      case CAPABILITY -> of(Capability.values());
      case SECRET ->
          Arrays.stream(SecretKind.values())
              .map(SecretKind::word)
              .collect(toCollection(TreeSet::new));
      case FIDELITY -> of(Fidelity.values());
    };
  }

  /// Keys at which there is something to choose; the others are explained from the vocabulary.
  private static Stream<String> choosable() {
    return Stream.concat(
        Stream.of("client"),
        Keys.ALL.stream()
            .filter(key -> key.choices().stream().filter(Choice::built).count() > 1)
            .map(Word::word));
  }

  private static Set<String> values() {
    var keys = choosable().toList();
    return Keys.ALL.stream()
        .filter(key -> keys.contains(key.word()))
        .flatMap(key ->
            key.choices().stream()
                .filter(Choice::built)
                .map(choice -> key.word() + ": " + choice.word()))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> built(List<Choice> choices) {
    return choices.stream()
        .filter(Choice::built)
        .map(Word::word)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> of(Word[] words) {
    return Arrays.stream(words).map(Word::word).collect(toCollection(TreeSet::new));
  }
}
