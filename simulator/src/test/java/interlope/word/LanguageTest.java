package interlope.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The language `xx` has a page or two in the resources of these tests.
class LanguageTest {
  private static final Planned READ = new Planned("read", Shelf.ACTION);
  private static final Planned BROWSER = new Planned("browser", Shelf.values("client"));

  private final Locale machines = Locale.getDefault();

  @AfterEach
  void speakEnglishAgain() {
    System.clearProperty(Language.PROPERTY);
    Locale.setDefault(machines);
  }

  @Test
  void isTheOneThatIsNamedThenTheMachinesThenEnglish() {
    assertThat(Language.current()).isEqualTo(Language.ENGLISH);

    Locale.setDefault(Locale.of("xx"));
    assertThat(Language.current()).isEqualTo(new Language("xx"));

    System.setProperty(Language.PROPERTY, "en");
    assertThat(Language.current()).isEqualTo(Language.ENGLISH);

    System.setProperty(Language.PROPERTY, "yy");
    assertThat(Language.current()).isEqualTo(new Language("xx"));
  }

  @Test
  void saysWhatItHasAndLeavesTheRestToEnglish() {
    System.setProperty(Language.PROPERTY, "xx");

    assertThat(Page.of(READ).sentence()).isEqualTo("Lies, was kommt.");
    assertThat(Page.of(READ).body()).isNotEmpty();
    assertThat(Page.of(new Planned("tamper", Shelf.ACTION)).sentence()).startsWith("Change");
    assertThat(Texts.text("report.none")).isEqualTo("nichts");
    assertThat(Texts.text("report.differs")).isEqualTo("not as expected");
  }

  @Test
  void hasNoSayInWhatDependsOnNoLanguage() {
    System.setProperty(Language.PROPERTY, "xx");

    assertThat(Page.of(BROWSER).icon()).isEqualTo("mdi2w-web");
    assertThat(Page.of(READ).since()).contains("0.1");
  }

  @Test
  void writesNumbersInItsWay() {
    System.setProperty(Language.PROPERTY, "xx");

    assertThat(Page.of(BROWSER).says("stage", 1234)).isEqualTo("1.234 Gramm");
  }

  @Test
  void addsItsOwnOtherWordsToThoseOfEnglish() {
    System.setProperty(Language.PROPERTY, "xx");

    assertThat(Page.of(READ).also()).containsExactly("lesen");
    assertThat(Page.of(new Planned("strip", Shelf.ENTRY)).also()).contains("sslstrip");
  }
}
