package interlope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Keys;
import interlope.word.Choice;
import interlope.word.Page;
import interlope.word.Paragraph;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

  @Test
  void explainEveryWordThatIsBuiltInMoreThanASentence() {
    assertThat(Words.all())
        .filteredOn(word -> !word.shelf().equals(Shelf.TAG) && isChoosable(word))
        .filteredOn(word -> Page.of(word).since().isPresent())
        .allSatisfy(word ->
            assertThat(Page.of(word).body())
                .as(word.word())
                .isNotEmpty()
                .satisfies(body -> assertThat(body.getFirst().label()).isEqualTo("Means"))
                .allMatch(paragraph -> paragraph.text().endsWith("."))
                .allMatch(paragraph -> paragraph.text().length() < 420));
  }

  @Test
  void tellOfWordsThatAreNotBuiltYet() {
    assertThat(Explanations.of("downgrade"))
        .singleElement()
        .satisfies(one ->
            assertThat(one.paragraphs())
                .extracting(Paragraph::label)
                .containsExactly("Means", "Not built yet"));
  }

  @Test
  void giveEveryMeaningOfAWord() {
    assertThat(Explanations.of("rogue-ca"))
        .extracting(Explanation::heading)
        .containsExactly(
            "rogue-ca: an attack's entry",
            "rogue-ca: something that has gone wrong in the world (needs)");
    assertThat(Explanations.of("tls13"))
        .extracting(Explanation::heading)
        .containsExactly("tls13: a value of the design's key transport");
  }

  @Test
  void findTheWordForWhatPeopleSay() {
    assertThat(Explanations.meant("SSLstrip")).containsExactly("strip");
    assertThat(Explanations.meant("mitm")).containsExactly("active");
    assertThat(Explanations.meant("misquote")).isEmpty();
  }

  @Test
  void showBehindATagWhatItStandsFor() {
    assertThat(Explanations.of("pinning"))
        .extracting(one -> one.word().word())
        .containsExactly("pinning", "pinned-key", "hpkp");
  }

  @Test
  void citeOnlyWhatIsInThePublishedLists() {
    var cited = new TreeSet<String>();
    for (var word : Words.all()) {
      for (var paragraph : Explanation.of(word).paragraphs()) {
        var reference = REFERENCE.matcher(paragraph.text());
        while (reference.find()) {
          cited.add(reference.group(1));
          assertThat(reference.group(2)).isEqualTo(TITLES.get(reference.group(1)));
        }
      }
    }
    assertThat(cited).containsExactlyInAnyOrderElementsOf(TITLES.keySet());
  }

  /// Where there is one value, there is nothing to choose and little to say.
  private static boolean isChoosable(Word word) {
    var key = word.shelf().equals(Shelf.DESIGN) ? Optional.of(word.word()) : word.shelf().key();
    return key.isEmpty()
        || Keys.ALL.stream()
            .filter(one -> one.word().equals(key.get()))
            .anyMatch(one -> one.choices().stream().filter(Choice::built).count() > 1);
  }
}
