package interlope.word;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that is said of one word, in the language that is spoken. What that language does not say is
/// said in English, and what depends on no language stands in English alone.
public final class Page {
  /// How real a run with the word is, where the page does not tell.
  private static final String REAL = "real";

  private static final String SHELVES = "shelf";

  private final String path;
  private final PageText spoken;
  private final PageText english;

  private Page(String path, PageText spoken, PageText english) {
    this.path = path;
    this.spoken = spoken;
    this.english = english;
  }

  public static Page of(Word word) {
    return of(word.shelf().folder(), word.word());
  }

  /// What is said of a kind of words.
  public static Page of(Shelf shelf) {
    return of(SHELVES, shelf.word());
  }

  private static Page of(String folder, String word) {
    var path = folder + "/" + word;
    return new Page(
        path,
        PageText.of(Language.current().tag(), path),
        PageText.of(Language.ENGLISH.tag(), path));
  }

  /// What it is called, for people.
  public String name() {
    return said("name");
  }

  /// What it means, in one sentence.
  public String sentence() {
    return said("sentence");
  }

  /// It in the fewest words, for a narrow place.
  public String chip() {
    return said("chip");
  }

  /// What somebody does who does it: `open the recording`.
  public String deed() {
    return said("deed");
  }

  /// What somebody has who has it: `the server's key`.
  public String holds() {
    return said("holds");
  }

  /// What is said of it in a particular place, such as `verdict`.
  ///
  /// @param arguments for the places `{0}`, `{1}` … of the text, as [MessageFormat] writes them
  public String says(String place, Object... arguments) {
    return Texts.filled(said("says." + place), arguments);
  }

  /// The same; empty where nothing in particular is said there.
  public Optional<String> saysIfAny(String place, Object... arguments) {
    var field = "says." + place;
    return spoken
        .field(field)
        .or(() -> english.field(field))
        .map(text -> Texts.filled(text, arguments));
  }

  /// The name of the icon that stands for it.
  public String icon() {
    return needed("icon", english.field("icon"));
  }

  /// How real a run with it is: a word of the shelf `fidelity`.
  public String real() {
    return english.field("real").orElse(REAL);
  }

  /// Whether it is a choice that nobody should be advised to make.
  public boolean isWeak() {
    return english.field("weak").filter("yes"::equals).isPresent();
  }

  /// The version of the catalogue that was the first to run it; empty where none does yet.
  public Optional<String> since() {
    return english.field("since");
  }

  /// Where what it says can be looked up.
  public Optional<String> sources() {
    return english.field("sources");
  }

  /// What other people call it, in small letters, in the spoken language and in English.
  public List<String> also() {
    return Stream.of(spoken, english)
        .flatMap(text -> text.field("also").stream())
        .flatMap(also -> Arrays.stream(also.split(",\\s*")))
        .distinct()
        .toList();
  }

  /// The words that say more of it, such as `design/trust/pinned-key`.
  public List<String> see() {
    return english.field("see").stream().flatMap(see -> Arrays.stream(see.split(",\\s*"))).toList();
  }

  /// What explains it; none where the sentence is all that there is to say.
  public List<Paragraph> body() {
    return spoken.body().isEmpty() ? english.body() : spoken.body();
  }

  /// What `docs/catalogue.md` says in the row of the word, where the sentence is not enough.
  public Optional<String> catalogue() {
    return english.field("catalogue");
  }

  /// Of an entry that is not built: whether it will be active, as `docs/catalogue.md` has it.
  public Optional<String> active() {
    return english.field("active");
  }

  private String said(String field) {
    return needed(field, spoken.field(field).or(() -> english.field(field)));
  }

  private String needed(String field, Optional<String> found) {
    return found.orElseThrow(
        () -> new IllegalStateException("the page " + path + " has no '" + field + "'"));
  }
}
