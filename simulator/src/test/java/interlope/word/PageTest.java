package interlope.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void aPageIsABlockOfFieldsAndThenParagraphs() {
    assertThat(
            PageText.parse(
                """
                name: Pinned key
                sentence: The SPKI pin of the current key,
                  beside the chain.

                Means: the hash of the key
                  is built in.
                Does not stop: `leaked-key`: it presents the pinned key.
                """))
        .isEqualTo(
            new PageText(
                Map.of(
                    "name", "Pinned key",
                    "sentence", "The SPKI pin of the current key, beside the chain."),
                List.of(
                    new Paragraph("Means", "the hash of the key is built in."),
                    new Paragraph("Does not stop", "`leaked-key`: it presents the pinned key."))));
  }

  @Test
  void aLineWithoutALabelAndAFieldThatStandsTwiceAreMistakes() {
    assertThatThrownBy(() -> PageText.parse("name: Pinned key\nand nothing else\n"))
        .hasMessageContaining("and nothing else");
    assertThatThrownBy(() -> PageText.parse("name: Pinned key\nname: Pin\n"))
        .hasMessageContaining("twice");
  }

  @Test
  void aPageSaysWhatWasWrittenOnIt() {
    var page = Page.of(new Planned("broken-tls", Shelf.ENTRY));

    assertThat(page.sentence())
        .isEqualTo("Has the session's traffic secrets: stands for any future break of TLS.");
    assertThat(page.since()).contains("0.1");
    assertThat(page.also()).contains("harvest now", "quantum");
    assertThat(page.sources()).hasValueSatisfying(text -> assertThat(text).startsWith("RFC 8446"));
    assertThat(page.body())
        .extracting(Paragraph::label)
        .containsExactly("Means", "Stopped by", "Not stopped by");
  }

  @Test
  void aSentenceForOnePlaceTakesArgumentsAndApostrophes() {
    assertThat(Texts.filled("the server's {0} and {1}", "key", 8443))
        .isEqualTo("the server's key and 8,443");
    assertThat(Page.of(new Planned("plain-http", Shelf.HOW)).says("verdict", "the memo"))
        .isEqualTo("Nothing encrypted the wire, and the attacker read the memo.");
  }

  @Test
  void whatAPageDoesNotSayIsAFaultWithThePagesName() {
    var page = Page.of(new Planned("misquote", Shelf.ACTION));

    assertThat(page.also()).isEmpty();
    assertThatThrownBy(page::sentence).hasMessage("the page action/misquote has no 'sentence'");
  }
}
