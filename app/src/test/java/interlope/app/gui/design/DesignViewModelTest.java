package interlope.app.gui.design;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.design.vary.DesignOption;
import interlope.scenario.file.DesignReader;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.VerdictWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignViewModelTest {
  @TempDir private Path folder;

  private final Rehearsal rehearsal = new Rehearsal();
  private final DesignViewModel model = new DesignViewModel(rehearsal.session());

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void hasARowForEveryKeyThatCanBeChanged() {
    rehearsal.play("tls-overheard");

    assertThat(model.rows().get())
        .extracting(row -> row.key().word())
        .containsExactlyElementsOf(Keys.OPEN.stream().map(key -> key.word()).toList());
  }

  @Test
  void everyKeyAndWordHasAName() {
    rehearsal.play("tls-overheard");

    for (var row : model.rows().get()) {
      assertThat(row.name()).isNotBlank();
      for (var option : row.options()) {
        assertThat(DesignRow.nameOf(row.key(), option.choice().word())).isNotBlank();
      }
    }
  }

  @Test
  void aChoiceIsPlayedAtOnceAndTellsWhatWasThere() {
    rehearsal.play("strip-meets-nothing");

    model.choose(option("hsts", "preload"));

    assertThat(rehearsal.session().play().orElseThrow().run().judgement().verdict().word())
        .isEqualTo(VerdictWord.WITHSTOOD);
    assertThat(row("hsts").was()).isEqualTo("None");
    assertThat(row("transport").was()).isNull();
    assertThat(model.isChanged()).isTrue();
  }

  @Test
  void whatCannotStayGivesWayAndSaysWhy() {
    rehearsal.play("rogue-ca-meets-a-pin");

    model.choose(option("client", "browser"));

    assertThat(rehearsal.session().play().orElseThrow().design().get(Keys.TRUST))
        .isEqualTo(Design.DEFAULT.get(Keys.TRUST));
    assertThat(row("trust").gaveWay()).isNotBlank().endsWith(".");
  }

  @Test
  void goesBackToTheScenariosOwnDesign() {
    var own = rehearsal.play("strip-meets-nothing").design();
    model.choose(option("hsts", "preload"));
    model.choose(option("visitedBefore", "true"));

    model.reset();

    assertThat(rehearsal.session().play().orElseThrow().design()).isEqualTo(own);
    assertThat(model.isChanged()).isFalse();
  }

  @Test
  void aChangedDesignThatIsRunAgainIsStillAChangedOne() {
    var own = rehearsal.play("strip-meets-nothing").design();
    model.choose(option("hsts", "preload"));

    rehearsal.session().runAgain();

    assertThat(model.isChanged()).isTrue();
    model.reset();
    assertThat(rehearsal.session().play().orElseThrow().design()).isEqualTo(own);
  }

  @Test
  void anotherScenarioBringsItsOwnDesign() {
    rehearsal.play("strip-meets-nothing");
    model.choose(option("hsts", "preload"));

    rehearsal.play("tls-overheard");
    assertThat(model.isChanged()).isFalse();

    rehearsal.play("strip-meets-nothing");
    assertThat(model.isChanged()).isFalse();
  }

  @Test
  void theDesignOfASavedRunStands() {
    var recorded =
        Play.saved(
            rehearsal.play("strip-meets-nothing").run(), new Play.Recorded(Instant.EPOCH, false));
    rehearsal.session().show(new Showing.Played(recorded));

    model.start(model.gallery().get().getLast());
    model.choose(option("hsts", "preload"));

    assertThat(rehearsal.session().play()).contains(recorded);
  }

  @Test
  void aWordThatCannotBeTakenLeavesTheDesignAndIsToldAgain() {
    var play = rehearsal.play("rogue-ca-meets-a-pin");
    var before = model.rows().get();
    var impossible =
        before.stream()
            .flatMap(row -> row.options().stream())
            .filter(option -> option.change().isEmpty())
            .findFirst()
            .orElseThrow();

    model.choose(impossible);

    assertThat(rehearsal.session().play()).contains(play);
    assertThat(model.rows().get()).isNotSameAs(before);
  }

  @Test
  void aSavedDesignIsReadBackAsItWas() throws IOException, ScenarioException {
    rehearsal.play("strip-meets-nothing");
    model.choose(option("hsts", "preload"));

    model.save(folder.resolve("our-site"));

    var file = folder.resolve("our-site.yaml");
    assertThat(DesignReader.read(file).design().get(Keys.HSTS)).isEqualTo(Hsts.PRELOAD);
    assertThat(model.said().get()).isEqualTo("Saved as our-site.yaml.");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileWhoseNameWasNotChosenIsNotReplaced() throws IOException, ScenarioException {
    rehearsal.play("strip-meets-nothing");
    var file = Files.writeString(folder.resolve("our-site.yaml"), "mine");

    model.save(folder.resolve("our-site"));

    assertThat(file).hasContent("mine");
    assertThat(model.said().get())
        .isEqualTo("There is already a file our-site.yaml. Choose it to replace it.");

    model.save(file);

    assertThat(DesignReader.read(file).design())
        .isEqualTo(rehearsal.session().play().orElseThrow().design());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void savesNothingWhereNoRunIsShown() throws IOException {
    rehearsal.play("strip-meets-nothing");
    rehearsal.session().show(Showing.START);

    model.save(folder.resolve("our-site"));

    assertThat(model.canSave()).isFalse();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndLeavesNothing() {
    rehearsal.play("strip-meets-nothing");
    var lost = folder.resolve("no-such-folder/design.yaml");

    model.save(lost);

    assertThat(model.said().get()).contains("Choose another folder").contains(lost.toString());
  }

  @Test
  void startsFromADesignOfTheGallery() {
    rehearsal.play("strip-meets-nothing");
    var preloaded =
        model.gallery().get().stream()
            .filter(design -> design.design().get(Keys.HSTS) == Hsts.PRELOAD)
            .findFirst()
            .orElseThrow();

    model.start(preloaded);

    assertThat(rehearsal.session().play().orElseThrow().design()).isEqualTo(preloaded.design());
  }

  private DesignRow row(String key) {
    return model.rows().get().stream()
        .filter(row -> row.key().word().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private DesignOption option(String key, String word) {
    return options(key).stream()
        .filter(option -> option.choice().word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private List<DesignOption> options(String key) {
    return row(key).options();
  }
}
