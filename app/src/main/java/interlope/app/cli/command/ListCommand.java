package interlope.app.cli.command;

import static interlope.json.Json.object;
import static interlope.word.Texts.text;

import interlope.app.cli.option.Converters;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.selection.NamedScenarios;
import interlope.attack.Capability;
import interlope.catalogue.Vocabulary;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.What;
import interlope.inner.registry.InnerLayers;
import interlope.json.Json;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.Loss;
import interlope.word.Choice;
import interlope.word.Page;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interlope list`.
@Command(
    name = "list",
    description = "What there is, one line each.",
    footer = {"", "interlope explain WORD says more about any of these words."})
public final class ListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      converter = Kind.Named.class,
      description =
          "scenarios, entries, actions, design, inner, losses, capabilities or reasons; without it,"
              + " what these are")
  private @Nullable Kind kind;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = "table or json")
  private Format format = Format.TABLE;

  public ListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What can be listed.
  enum Kind {
    SCENARIOS,
    ENTRIES,
    ACTIONS,
    DESIGN,
    INNER,
    LOSSES,
    CAPABILITIES,
    REASONS;

    String sentence() {
      return text("list." + this);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Converters.OneOf<Kind> {
      Named() {
        super(values());
      }
    }
  }

  /// What goes to standard output.
  enum Format {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Converters.OneOf<Format> {
      Named() {
        super(values());
      }
    }
  }

  /// One line of a list: what a table shows of it, and its JSON.
  private record Row(String word, String sentence, Map<String, @Nullable Object> json) {
    static Row of(Word word) {
      var sentence = Page.of(word).sentence();
      return new Row(word.word(), sentence, object("word", word.word(), "sentence", sentence));
    }

    static Row of(String group, Word word) {
      var sentence = Page.of(word).sentence();
      return new Row(
          word.word(),
          text("list.of-kind", group, sentence),
          object("word", word.word(), "kind", group, "sentence", sentence));
    }
  }

  @Override
  public Integer call() throws ScenarioException {
    var rows = rows();
    if (format == Format.JSON) {
      surroundings.out().println(Json.of(rows.stream().map(Row::json).toList()));
    } else {
      int width = rows.stream().mapToInt(row -> row.word().length()).max().orElse(0);
      for (var row : rows) {
        var gap = " ".repeat(width - row.word().length() + 2);
        surroundings.out().println((row.word() + gap + row.sentence()).stripTrailing());
      }
    }
    return ExitCode.OK;
  }

  private List<Row> rows() throws ScenarioException {
    if (kind == null) {
      return Arrays.stream(Kind.values())
          .map(one -> new Row(one.toString(), one.sentence(), object("word", one.toString())))
          .toList();
    }
    return switch (kind) {
      case SCENARIOS ->
          NamedScenarios.of(List.of()).scenarios().stream().map(ListCommand::scenario).toList();
      case ENTRIES -> built(Vocabulary.entries());
      case ACTIONS -> built(Vocabulary.actions());
      case DESIGN -> design();
      case INNER -> InnerLayers.all().stream().map(Row::of).toList();
      case LOSSES -> Arrays.stream(Loss.values()).map(Row::of).toList();
      case CAPABILITIES -> Arrays.stream(Capability.values()).map(Row::of).toList();
      case REASONS ->
          Stream.of(
                  group("what", What.values()),
                  group("failed", Failure.values()),
                  group("how", How.values()),
                  group("reason", Reason.values()))
              .flatMap(group -> group)
              .toList();
    };
  }

  private static Stream<Row> group(String name, Word[] words) {
    return Arrays.stream(words).map(word -> Row.of(name, word));
  }

  private static List<Row> built(List<Choice> choices) {
    return choices.stream().filter(Choice::built).map(Row::of).toList();
  }

  private static Row scenario(Scenario scenario) {
    return new Row(
        scenario.id(),
        scenario.title(),
        object(
            "id", scenario.id(),
            "title", scenario.title(),
            "tags", scenario.tags(),
            "file", scenario.origin().file()));
  }

  /// Each key, and below it each of its values that is built.
  private static List<Row> design() {
    var rows = new ArrayList<Row>();
    for (var key : Keys.ALL) {
      var values = key.built();
      rows.add(key(key, values));
      values.forEach(value -> rows.add(value(key, value)));
    }
    return rows;
  }

  private static Row key(Key<?> key, List<Choice> values) {
    var sentence = Page.of(key).sentence();
    return new Row(
        key.word(),
        sentence,
        object(
            "word", key.word(),
            "sentence", sentence,
            "default", key.byDefault().json(),
            "values", values.stream().map(Choice::word).toList()));
  }

  private static Row value(Key<?> key, Choice value) {
    var sentence = Page.of(value).sentence();
    boolean isDefault = key.byDefault().words().contains(value.word());
    return new Row(
        "  " + value.word(),
        isDefault ? text("list.default", sentence) : sentence,
        object(
            "word", value.word(), "key", key.word(), "sentence", sentence, "default", isDefault));
  }
}
