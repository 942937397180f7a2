package interlope.scenario.yaml;

import static interlope.word.Texts.text;

import interlope.scenario.problem.Excerpt;
import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Place;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.SourceText;
import interlope.scenario.yaml.Yaml.Field;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.scenario.yaml.Yaml.Scalar;
import interlope.scenario.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/// Makes a tree with places of one file. It works on the parser's events, so what a file could make
/// grow, an alias or a deep nest, is met before it has grown.
public final class YamlParser {
  /// A scenario needs four.
  private static final int DEEPEST = 10;

  private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);

  private final SourceText source;
  private final FileProblems problems;
  private boolean aliasFound;

  private YamlParser(SourceText source, FileProblems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// The file's one document; empty where there is none or it cannot be parsed, and `problems` then
  /// says why.
  public static Optional<Yaml> parse(SourceText source, FileProblems problems) {
    if (source.text().length() > SourceText.LIMIT) {
      problems.add(Problem.wrong(source.file(), text("problem.file.longer")));
      return Optional.empty();
    }
    var control = source.controlCharacter();
    if (control.isPresent()) {
      problems.add(control.get());
      return Optional.empty();
    }
    return new YamlParser(source, problems).document();
  }

  private Optional<Yaml> document() {
    // In one gulp: where a pair of surrogates meets the end of its buffer, the parser stumbles.
    var settings =
        LoadSettings.builder()
            .setCodePointLimit(SourceText.LIMIT)
            .setBufferSize(source.text().length() + 1)
            .setUseMarks(true)
            .build();
    try {
      return document(new Parse(settings).parseString(source.text()).iterator());
    } catch (MarkedYamlEngineException wrong) {
      var mark = wrong.getProblemMark().or(wrong::getContextMark);
      syntax(mark.map(YamlParser::place).orElse(Place.START), wrong.getProblem());
    } catch (YamlEngineException wrong) {
      syntax(Place.START, wrong.getMessage());
    } catch (TooDeep deep) {
      wrong(deep.place, text("problem.file.nested", DEEPEST));
    }
    return Optional.empty();
  }

  private Optional<Yaml> document(Iterator<Event> events) throws TooDeep {
    Yaml first = null;
    int documents = 0;
    while (events.hasNext()) {
      var event = events.next();
      if (event instanceof DocumentStartEvent) {
        documents++;
        if (documents == 2) {
          wrong(place(event), text("problem.file.second"));
          return Optional.ofNullable(first);
        }
        first = node(events.next(), events, 1);
      }
    }
    if (first == null) {
      wrong(
          Place.START,
          source.text().isBlank() ? text("problem.file.empty") : text("problem.file.comments"));
    }
    return Optional.ofNullable(first);
  }

  private Yaml node(Event event, Iterator<Event> events, int depth) throws TooDeep {
    var place = place(event);
    if (depth > DEEPEST) {
      throw new TooDeep(place);
    }
    return switch (event) {
      case AliasEvent alias -> alias(alias);
      case ScalarEvent scalar -> {
        tag(place, scalar.getTag());
        yield new Scalar(place, kind(scalar), scalar.getValue());
      }
      case SequenceStartEvent start -> {
        tag(place, start.getTag());
        yield new Sequence(place, items(events, depth));
      }
      case MappingStartEvent start -> {
        tag(place, start.getTag());
        yield new Mapping(place, fields(events, depth));
      }
      default -> throw new IllegalStateException("the YAML parser gave " + event);
    };
  }

  private List<Yaml> items(Iterator<Event> events, int depth) throws TooDeep {
    var items = new ArrayList<Yaml>();
    for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(node(event, events, depth + 1));
    }
    return items;
  }

  private List<Field> fields(Iterator<Event> events, int depth) throws TooDeep {
    var fields = new ArrayList<Field>();
    for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      var key = node(event, events, depth + 1);
      var value = node(events.next(), events, depth + 1);
      switch (key) {
        case Scalar scalar -> fields.add(new Field(key.place(), scalar.text(), value));
        case Sequence _, Mapping _ ->
            wrong(key.place(), text("problem.file.key", key.description()));
        case Yaml.Alias _ -> {}
      }
    }
    return fields;
  }

  private Yaml alias(AliasEvent event) {
    if (!aliasFound) {
      aliasFound = true;
      wrong(
          place(event),
          text("problem.file.alias", Excerpt.word("*" + event.getAlias().getValue())));
    }
    return new Yaml.Alias(place(event));
  }

  private void tag(Place place, Optional<String> tag) {
    tag.ifPresent(name -> wrong(place, text("problem.file.tag", Excerpt.word(name))));
  }

  private static Scalar.Kind kind(ScalarEvent event) {
    var tag = RESOLVER.resolve(event.getValue(), event.isPlain());
    if (!event.isPlain() || event.getTag().isPresent()) {
      return Scalar.Kind.TEXT;
    } else if (tag.equals(Tag.NULL)) {
      return Scalar.Kind.EMPTY;
    } else if (tag.equals(Tag.BOOL)) {
      return Scalar.Kind.SWITCH;
    } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Scalar.Kind.NUMBER;
    }
    return Scalar.Kind.TEXT;
  }

  private void syntax(Place place, @Nullable String why) {
    for (int line = place.line(); line > 0 && line >= place.line() - 1; line--) {
      int tab = indentation(line).indexOf('\t');
      if (tab >= 0) {
        wrong(new Place(line, tab + 1), text("problem.file.tab"));
        return;
      }
    }
    wrong(place, text("problem.file.not-yaml", String.valueOf(why)));
  }

  private String indentation(int line) {
    var text = source.line(line);
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  private void wrong(Place place, String message) {
    problems.add(() -> source.problem(place, "", message));
  }

  private static Place place(Event event) {
    return event.getStartMark().map(YamlParser::place).orElse(Place.START);
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /// Nesting that no scenario has.
  private static final class TooDeep extends Exception {
    private final transient Place place;

    TooDeep(Place place) {
      super("at " + place, null, false, false);
      this.place = place;
    }
  }
}
