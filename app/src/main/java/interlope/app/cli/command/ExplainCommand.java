package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.cli.option.Hint;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.text.Explanation;
import interlope.app.text.Explanations;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `interlope explain`.
@Command(
    name = "explain",
    description = "What a word of the catalogue means, what it stops and does not, with sources.",
    footer = {"", "interlope list shows the words, for example: interlope list entries"})
public final class ExplainCommand implements Callable<Integer> {
  private static final int WIDTH = 96;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORD", description = "such as rogue-ca, pinned-key or replay")
  private String word = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  public ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var explanations = Explanations.of(word);
    if (explanations.isEmpty()) {
      var meant = Explanations.meant(word);
      if (meant.isEmpty()) {
        throw unknown();
      }
      surroundings.out().println(wrapped("", text("explain.meant", word, list(meant))));
      explanations =
          meant.stream().flatMap(one -> Explanations.of(one).stream()).distinct().toList();
    }
    for (int at = 0; at < explanations.size(); at++) {
      if (at > 0) {
        surroundings.out().println();
      }
      show(explanations.get(at));
    }
    return ExitCode.OK;
  }

  private ParameterException unknown() {
    var hint = Hint.of(word, new TreeSet<>(Explanations.words()));
    return new ParameterException(spec.commandLine(), text("explain.no-word", word, hint));
  }

  private static String list(List<String> words) {
    var quoted = words.stream().map(one -> "`" + one + "`").toList();
    return quoted.size() == 1
        ? quoted.getFirst()
        : text(
            "explain.meant.and",
            String.join(", ", quoted.subList(0, quoted.size() - 1)),
            quoted.getLast());
  }

  private void show(Explanation explanation) {
    surroundings.out().println(explanation.heading());
    for (var paragraph : explanation.paragraphs()) {
      var label = "  " + paragraph.label() + ": ";
      surroundings.out().print(wrapped(label, paragraph.text()));
    }
  }

  /// Lines of at most [#WIDTH] columns, all but the first indented further.
  private static String wrapped(String label, String text) {
    var lines = new StringBuilder(label);
    int column = label.length();
    for (var word : text.split(" ", -1)) {
      if (column + word.length() > WIDTH) {
        lines.setLength(lines.length() - 1);
        lines.append("\n    ");
        column = 4;
      }
      lines.append(word).append(' ');
      column += word.length() + 1;
    }
    lines.setLength(lines.length() - 1);
    return lines.append('\n').toString();
  }
}
