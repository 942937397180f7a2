package interlope.app.gui.library;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.library.shelf.Tally;
import interlope.app.gui.library.shelf.Themes;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.verdict.VerdictWord;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Without a toolkit, with the real lab.
class LibraryViewModelTest {
  private final Remembered remembered = Remembered.nothing();
  private final WindowSession session = Rehearsal.open();
  private final LibraryViewModel model = new LibraryViewModel(session, remembered);

  @BeforeEach
  void load() {
    model.load();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void allThemesStandClosedAtFirst() {
    assertThat(model.rows()).hasSize(Themes.ORDER.size()).allMatch(Row.Head.class::isInstance);
    assertThat(model.loaded().get()).isTrue();
  }

  @Test
  void aRunOpensItsThemeIsCurrentAndGetsItsBadge() {
    model.run(model.named("rogue-ca-meets-a-pin").orElseThrow());

    assertThat(Listed.lines(model))
        .filteredOn(Row.Line::current)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.verdict()).isEqualTo(VerdictLook.BLOCKED);
          assertThat(line.shelf().name()).isEqualTo("rogue-ca");
        });
    assertThat(model.tally().get())
        .isEqualTo(new Tally(113, Map.of(VerdictLook.BLOCKED, 1), 1, 1, 1, 0));
    var key = session.play().orElseThrow().run().key();
    assertThat(remembered.verdict(key)).contains(VerdictWord.BLOCKED);
  }

  @Test
  void allThatAreListedRunInTheBackgroundAndWhatIsShownStays() {
    model.search().set("preload");
    model.runAll();

    assertThat(Listed.lines(model)).isNotEmpty().allMatch(line -> line.verdict() != null);
    assertThat(session.showing().get()).isEqualTo(Showing.START);
    assertThat(model.progress().get()).isNull();
    assertThat(model.found().get().scenarios())
        .isEqualTo(Listed.lines(model).size())
        .isLessThan(113);
    assertThat(model.found().get().run()).isEqualTo(Listed.lines(model).size());
    assertThat(model.tally().get().scenarios()).isEqualTo(113);
  }

  @Test
  void aBatchThatIsStoppedBeginsNoFurtherRun() {
    model.search().set("sslstrip");
    model
        .tally()
        .addListener((_, _, tally) -> {
          if (tally.run() == 2) {
            model.stopAll();
          }
        });
    model.runAll();

    assertThat(model.tally().get().run()).isEqualTo(2);
  }

  @Test
  void aFilterListsThoseThatCameToItAlone() {
    model.run(model.named("rogue-ca-meets-a-pin").orElseThrow());
    model.filter().set(Filter.BLOCKED);
    assertThat(Listed.titles(model)).containsExactly("rogue-ca-meets-a-pin");

    model.filter().set(Filter.BREACHED);
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void whatIsListedOpensWhileSomebodySearchesAndClosesAgain() {
    model.search().set("preload");
    assertThat(Listed.lines(model)).isNotEmpty();

    model.choose(model.rows().getFirst());
    assertThat(model.rows().getFirst()).isInstanceOf(Row.Head.class);
    assertThat(Listed.lines(model)).noneMatch(line -> line.shelf().name().equals("stripping"));

    model.search().set("");
    assertThat(Listed.lines(model)).isEmpty();
  }
}
