package interlope.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.report.Runs;
import interlope.run.SuiteResult;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {
  private static final RunText TEXT = new RunText("7f3a91c2", KeyLines.NONE, Decisive.UNKNOWN);

  private final Element suites = read(JUnitReport.of(Runs.suite(), TEXT));

  @Test
  void countsWhatDiffersAsFailureAndWhatIsUndecidedAsError() {
    assertThat(attributes(suites, "tests", "failures", "errors", "time"))
        .containsExactly("4", "1", "1", "2.026");
    assertThat(all(suites, "testsuite"))
        .extracting(suite -> attributes(suite, "name", "tests", "failures", "errors", "skipped"))
        .containsExactly(
            List.of("interlope.scenarios", "1", "0", "1", "0"),
            List.of("interlope.hsm", "1", "0", "0", "1"),
            List.of("interlope.pinning", "2", "1", "0", "0"));
  }

  @Test
  void namesEachCaseByItsThemeAndId() {
    assertThat(all(suites, "testcase"))
        .extracting(one -> attributes(one, "classname", "name", "file", "line", "time"))
        .containsExactly(
            List.of("interlope.scenarios", "odd", "odd.yaml", "2", "2.000"),
            List.of("interlope.hsm", "needs-hsm", "hsm/needs.yaml", "2", "0.000"),
            List.of("interlope.pinning", "pin-that-fails", "pinning/fails.yaml", "2", "0.018"),
            List.of("interlope.pinning", "pin-that-holds", "pinning/holds.yaml", "2", "0.007"));
  }

  @Test
  void carriesTheWholeBlockAndAShortMessage() {
    var failure = all(suites, "failure").getFirst();

    assertThat(failure.getAttribute("message"))
        .isEqualTo(
            "expected blocked, losses none, detected by client; measured breached, losses"
                + " request-secrecy, integrity, detected by none");
    assertThat(failure.getTextContent().strip().lines())
        .containsExactlyElementsOf(TEXT.block(Runs.differing()));
    assertThat(all(suites, "error").getFirst().getAttribute("message"))
        .isEqualTo("inconclusive: The lab failed.");
    assertThat(all(suites, "skipped").getFirst().getAttribute("message"))
        .isEqualTo("needs SoftHSM2: apt-get install softhsm2");
    assertThat(all(suites, "properties")).isEmpty();
  }

  @Test
  void saysThatItWasStoppedEvenBeforeTheFirstRun() {
    var none = new SuiteResult("7f3a91c2", List.of(), List.of(), 30, Duration.ZERO);

    assertThat(read(JUnitReport.of(none, TEXT)).getTextContent().strip())
        .isEqualTo("seed 7f3a91c2; stopped before the end: 30 more were selected and not run");
  }

  @Test
  void replacesWhatXmlCannotHold() {
    var run = Runs.inconclusive();
    var odd =
        Runs.run(
            Runs.scenario("odd", "bell \u0007", "odd.yaml", Runs.BLOCKED_BY_CLIENT),
            run.judgement(),
            run.took());

    assertThat(
            read(JUnitReport.of(
                    new SuiteResult("7f3a91c2", List.of(odd), List.of(), 0, Duration.ZERO), TEXT))
                .getTextContent())
        .contains("bell \ufffd");
  }

  private static List<String> attributes(Element element, String... names) {
    return List.of(names).stream().map(element::getAttribute).toList();
  }

  private static List<Element> all(Element below, String name) {
    var found = below.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  private static Element read(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError(xml, broken);
    }
  }
}
