package interlope;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds for the sources of all modules, tests among them: `HouseTest`.
@SuppressWarnings("ImmutableEnumChecker") // each holds a method, which does not change
enum HouseRule {
  /// Who looks for something finds it by looking at a folder.
  SMALL_ROOMS(HouseRule::fullRooms),
  SMALL_FILES(sources ->
      sources.stream()
          .filter(source -> source.lines() > 300)
          .map(source -> "%s has %d lines".formatted(source, source.lines()))),
  /// So that a name says what it names.
  NAMES_OF_THEIR_OWN(HouseRule::namesThatStandTwice),
  /// What an attack does is shown where nothing else plays.
  TESTS_OF_THEIR_OWN(HouseRule::untested);

  private static final int ROOM = 15;

  /// These classes have a test of their own name.
  private static final Set<String> TESTED = Set.of("attack", "interposer", "carrier");

  private static final Pattern CLASS = Pattern.compile("(?m)^(public )?(final )?class ");

  private final Function<List<Source>, Stream<String>> broken;

  HouseRule(Function<List<Source>, Stream<String>> broken) {
    this.broken = broken;
  }

  List<String> brokenBy(List<Source> sources) {
    return broken.apply(sources).sorted().toList();
  }

  private static Stream<String> fullRooms(List<Source> sources) {
    return sources.stream()
        .collect(
            groupingBy(
                source ->
                    "%s/src/%s/java %s".formatted(source.module(), source.root(), source.room()),
                counting()))
        .entrySet()
        .stream()
        .filter(room -> room.getValue() > ROOM)
        .map(room -> "%s has %d source files".formatted(room.getKey(), room.getValue()));
  }

  private static Stream<String> namesThatStandTwice(List<Source> sources) {
    return sources.stream()
        .filter(Source::isMain)
        .collect(groupingBy(Source::name))
        .values()
        .stream()
        .filter(named -> named.size() > 1)
        .map(named -> named.stream().map(Source::toString).sorted().toList().toString());
  }

  private static Stream<String> untested(List<Source> sources) {
    var tests =
        sources.stream()
            .filter(source -> !source.isMain())
            .map(test -> test.room() + "." + test.name())
            .collect(toSet());
    return sources.stream()
        .filter(Source::isMain)
        .filter(source -> TESTED.contains(source.room().split("\\.", -1)[1]))
        .filter(source -> CLASS.matcher(source.text()).find())
        .filter(source -> !tests.contains(source.room() + "." + source.name() + "Test"))
        .map(source -> source + " has no test");
  }
}
