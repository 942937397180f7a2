package interlope.report.text;

import static interlope.word.Texts.text;

import interlope.run.Run;
import interlope.run.Skipped;
import interlope.run.SuiteResult;
import interlope.scenario.Scenario;
import interlope.verdict.VerdictWord;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A suite as JUnit XML: a suite for each theme's folder, a case for each scenario. A run that
/// differs is a failure, an inconclusive one an error; an expected breach passes.
public final class JUnitReport {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;
  private final RunText text;

  private JUnitReport(XMLStreamWriter xml, RunText text) {
    this.xml = xml;
    this.text = text;
  }

  public static String of(SuiteResult result, RunText text) {
    var page = new StringWriter();
    try {
      var xml = FACTORY.createXMLStreamWriter(page);
      new JUnitReport(xml, text).write(result);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written to memory", impossible);
    }
    return page.toString();
  }

  /// The scenarios of one folder.
  private record Theme(List<Run> runs, List<Skipped> skipped) {
    int size() {
      return runs.size() + skipped.size();
    }

    Duration took() {
      return runs.stream().map(Run::took).reduce(Duration.ZERO, Duration::plus);
    }
  }

  private void write(SuiteResult result) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "interlope");
    xml.writeAttribute("tests", String.valueOf(result.runs().size() + result.skipped().size()));
    counts(result.runs());
    xml.writeAttribute("time", seconds(result.took()));
    var themes = themes(result);
    if (themes.isEmpty()) {
      themes.put(".", new Theme(List.of(), List.of()));
    }
    for (var theme : themes.entrySet()) {
      suite(theme.getKey(), theme.getValue(), result);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void suite(String folder, Theme theme, SuiteResult result) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", className(folder));
    xml.writeAttribute("tests", String.valueOf(theme.size()));
    counts(theme.runs());
    xml.writeAttribute("skipped", String.valueOf(theme.skipped().size()));
    xml.writeAttribute("time", seconds(theme.took()));
    xml.writeAttribute("file", relative(folder));
    for (var run : theme.runs()) {
      startCase(run.scenario(), folder, run.took());
      outcome(run);
      xml.writeEndElement();
    }
    for (var skipped : theme.skipped()) {
      startCase(skipped.scenario(), folder, Duration.ZERO);
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", clean(text("report.needs", skipped.needs(), skipped.how())));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n    ");
    xml.writeStartElement("system-out");
    xml.writeCharacters(seed(result));
    xml.writeEndElement();
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void startCase(Scenario scenario, String folder, Duration took)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", className(folder));
    xml.writeAttribute("name", clean(scenario.id()));
    xml.writeAttribute("file", relative(scenario.origin().file()));
    xml.writeAttribute("line", String.valueOf(scenario.origin().line()));
    xml.writeAttribute("time", seconds(took));
  }

  private void outcome(Run run) throws XMLStreamException {
    if (isInconclusive(run)) {
      problem("error", VerdictWord.INCONCLUSIVE.word(), run);
    } else if (differs(run)) {
      problem("failure", "differs", run);
    }
  }

  private void problem(String element, String type, Run run) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("type", type);
    xml.writeAttribute("message", clean(message(run)));
    xml.writeCharacters(clean("\n" + String.join("\n", text.block(run)) + "\n"));
    xml.writeEndElement();
  }

  private static String message(Run run) {
    return isInconclusive(run)
        ? text("report.inconclusive", RunText.why(run.judgement()))
        : RunText.summary(run);
  }

  private void counts(List<Run> runs) throws XMLStreamException {
    long errors = runs.stream().filter(JUnitReport::isInconclusive).count();
    long failures = runs.stream().filter(run -> differs(run) && !isInconclusive(run)).count();
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", String.valueOf(errors));
  }

  private static boolean isInconclusive(Run run) {
    return run.judgement().verdict().word() == VerdictWord.INCONCLUSIVE;
  }

  private static boolean differs(Run run) {
    return RunText.standing(run) == RunText.Standing.DIFFERS;
  }

  private static String seed(SuiteResult result) {
    return result.notRun() == 0
        ? text("report.seed", result.seed())
        : text("report.seed.stopped", result.seed(), result.notRun());
  }

  private static Map<String, Theme> themes(SuiteResult result) {
    var themes = new TreeMap<String, Theme>();
    result.runs().forEach(run -> theme(themes, run.scenario()).runs().add(run));
    result.skipped().forEach(one -> theme(themes, one.scenario()).skipped().add(one));
    return themes;
  }

  private static Theme theme(Map<String, Theme> themes, Scenario scenario) {
    return themes.computeIfAbsent(
        folder(scenario.origin().file()), _ -> new Theme(new ArrayList<>(), new ArrayList<>()));
  }

  private static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash <= 0 ? "." : file.substring(0, slash);
  }

  /// `interlope.` and the folder's own name.
  private static String className(String folder) {
    var name = folder.substring(folder.lastIndexOf('/') + 1).replace('.', '-');
    return "interlope." + (name.equals("-") ? "scenarios" : clean(name));
  }

  private static String relative(String file) {
    return clean(file.startsWith("/") ? file.substring(1) : file);
  }

  private static String seconds(Duration took) {
    return BigDecimal.valueOf(took.toNanos(), 9).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  /// Without what XML 1.0 cannot hold, escaped or not.
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> isXml(c) ? c : 0xfffd)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xd7ff)
        || (c >= 0xe000 && c != 0xfffe && c != 0xffff);
  }
}
