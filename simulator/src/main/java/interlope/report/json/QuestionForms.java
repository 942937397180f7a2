package interlope.report.json;

import static interlope.json.Json.object;
import static interlope.json.Shapes.ifAny;
import static interlope.json.Shapes.member;
import static interlope.json.Shapes.orNull;

import interlope.attack.Attack;
import interlope.attack.Capability;
import interlope.catalogue.Vocabulary;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Json;
import interlope.json.Members;
import interlope.json.Parts;
import interlope.json.Parts.Part;
import interlope.json.Schema;
import interlope.run.Run;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.word.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A run's question and what was expected of it, in the words of scenario files. JSON is YAML, so
/// the reader of scenarios reads them.
final class QuestionForms {
  /// With those that are planned: a reader of today's schema will not stumble over them.
  static final Form<List<String>> DETECTORS = words(Vocabulary.detectors());

  private static final Parts<Attack> OF_ATTACK =
      new Parts<>(
          List.of(
              new Part<>(
                  member("position", word(Vocabulary.positions())), it -> it.position().word()),
              new Part<>(member("entry", word(Vocabulary.entries())), it -> it.entry().word()),
              new Part<>(member("action", word(Vocabulary.actions())), it -> it.action().word()),
              new Part<>(member("knows", words(Vocabulary.knowledge())), it -> sorted(it.knows())),
              new Part<>(
                  member("needs", words(List.of(Capability.values()))), it -> all(it.needs()))));

  /// Only what a file said.
  private static final Parts<Expectation> OF_EXPECTATION =
      new Parts<>(
          List.of(
              new Part<>(ifAny("verdict", word(Vocabulary.verdicts())), it -> wordOf(it.verdict())),
              new Part<>(
                  ifAny("losses", words(Vocabulary.losses())), it -> sortedIfAny(it.losses())),
              new Part<>(ifAny("detectedBy", DETECTORS), it -> sortedIfAny(it.detectedBy()))));

  static final Part<Run, Object> DESIGN =
      new Part<>(member("design", Forms.tree(design())), run -> values(run.scenario().design()));
  static final Part<Run, @Nullable Object> ATTACK =
      new Part<>(
          orNull("attack", Forms.tree(OF_ATTACK.schema())),
          run -> run.scenario().mishap() == null ? OF_ATTACK.tree(run.scenario().attack()) : null);
  static final Part<Run, @Nullable Object> MISHAP =
      new Part<>(
          orNull("mishap", Forms.tree(word(Vocabulary.mishaps()).schema())),
          run -> wordOf(run.scenario().mishap()));
  static final Part<Run, @Nullable Object> EXPECTED =
      new Part<>(
          orNull("expected", Forms.tree(OF_EXPECTATION.schema())),
          run ->
              run.scenario().expect().isNothing()
                  ? null
                  : OF_EXPECTATION.tree(run.scenario().expect()));

  private static final Form<Members> OBJECT = Forms.members();

  private QuestionForms() {}

  /// A scenario of which only the question and the expectation say anything. Members that are not
  /// the question's own are left out: readers ignore what they do not know.
  static Scenario read(Members in) throws ScenarioException {
    var question = object("id", "saved", "design", in.read("design", OBJECT).object());
    only(in.readIfThere("attack", OBJECT), Vocabulary.attackKeys())
        .ifPresent(attack -> question.put("attack", attack));
    var mishap = MISHAP.read(in);
    if (mishap != null) {
      question.put("mishap", mishap);
    }
    only(in.readIfThere("expected", OBJECT), Vocabulary.expectKeys())
        .ifPresent(expected -> question.put("expect", expected));
    return ScenarioReader.readText("run.json", Json.of(question));
  }

  private static Optional<Map<String, @Nullable Object>> only(
      @Nullable Members some, List<? extends Word> keys) {
    return Optional.ofNullable(some)
        .map(members -> members.only(keys.stream().map(Word::word).toList()));
  }

  private static Map<String, @Nullable Object> design() {
    var values = object();
    for (var key : Keys.ALL) {
      values.put(
          key.word(),
          switch (key.form()) {
            case WORD -> word(key.choices()).schema();
            case SWITCH -> Forms.TRUTH.schema();
            case WORDS -> words(key.choices()).schema();
          });
    }
    return Schema.withAll(values);
  }

  private static Map<String, @Nullable Object> values(Design design) {
    var values = object();
    design.settings().forEach(setting -> values.put(setting.key().word(), setting.json()));
    return values;
  }

  private static Form<String> word(List<? extends Word> choices) {
    return Forms.named(choices.stream().map(Word::word).toList(), word -> word);
  }

  private static Form<List<String>> words(List<? extends Word> choices) {
    return Forms.set(word(choices));
  }

  private static @Nullable String wordOf(@Nullable Word word) {
    return word == null ? null : word.word();
  }

  private static <W extends Enum<W> & Word> @Nullable List<String> sortedIfAny(
      @Nullable Set<W> words) {
    return words == null ? null : sorted(words);
  }

  private static <W extends Enum<W> & Word> List<String> sorted(Set<W> words) {
    return words.stream().sorted().map(Word::word).toList();
  }

  private static List<String> all(Set<? extends Word> words) {
    return words.stream().map(Word::word).toList();
  }
}
