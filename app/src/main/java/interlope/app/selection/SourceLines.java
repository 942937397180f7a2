package interlope.app.selection;

import interlope.report.text.KeyLines;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the line of a design's key by looking for it in the file's text, which a reader of YAML
/// has accepted before: below `design:`, or beside it within braces.
///
/// @param selection has the texts
public record SourceLines(NamedScenarios selection) implements KeyLines {
  private static final Pattern DESIGN = Pattern.compile("[\"']?design[\"']?\\s*:(.*)");

  @Override
  public OptionalInt of(Scenario scenario, String key) {
    return selection
        .text(scenario)
        .map(text -> find(text.lines().toList(), key))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt find(List<String> lines, String key) {
    var named = Pattern.compile("(^|[\\s{,])[\"']?" + Pattern.quote(key) + "[\"']?\\s*:");
    boolean inDesign = false;
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var start = DESIGN.matcher(line);
      if (start.matches()) {
        inDesign = true;
        line = start.group(1);
      } else if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
        inDesign = inDesign && line.startsWith("}");
      }
      if (inDesign && !line.stripLeading().startsWith("#") && named.matcher(line).find()) {
        return OptionalInt.of(at + 1);
      }
    }
    return OptionalInt.empty();
  }
}
