package interlope.app.gui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.part.Opener;
import interlope.app.gui.problems.CodeLine.Look;
import interlope.app.gui.problems.CodeLine.Piece;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsViewModelTest {
  private static final String TEXT =
      """
      id: mine
      design:
        transport: "tls14" # ours
        trust: pinned-key
        trust: public-ca
      attack: {entry: rouge-ca, actoin: read}
      """
          .replace("\n", "\r\n");

  private final Path file;
  private final WindowSession session = Rehearsal.open();
  private final List<Path> opened = new ArrayList<>();

  ProblemsViewModelTest(@TempDir Path folder) throws IOException {
    file = Files.writeString(folder.toRealPath().resolve("mine.yaml"), TEXT);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void wrongWordsAreMarkedInTheirLines() {
    assertThat(model().lines().get(2).pieces())
        .containsExactly(
            new Piece("  ", Look.PLAIN),
            new Piece("transport", Look.KEY),
            new Piece(": ", Look.PLAIN),
            new Piece("\"tls14\"", Look.WRONG),
            new Piece(" # ours", Look.PLAIN));
    assertThat(model().lines()).hasSize(6);
  }

  @Test
  void problemsAreSentences() {
    assertThat(
            model().problems().stream()
                .map(ProblemText::of)
                .map(said -> said.sentence() + "|" + said.shortNote()))
        .contains(
            "There is no tls14.|Did you mean tls13?",
            "trust stands twice.|The first is on line 4.");
  }

  @Test
  void suggestionsAreTakenAndNothingElseIsChanged() throws Exception {
    var model = model();
    model.take(model.withSuggestion());

    assertThat(Files.readString(file))
        .isEqualTo(
            TEXT.replace("\"tls14\"", "tls13")
                .replace("rouge-ca", "rogue-ca")
                .replace("actoin", "action"));
    assertThat(opened).containsExactly(file);
    try (var beside = Files.list(file.getParent())) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void whatSomebodySavedMeanwhileIsNotWrittenOver() throws Exception {
    var model = model();
    Files.writeString(file, "id: other\n");
    model.take(model.withSuggestion());

    assertThat(Files.readString(file)).isEqualTo("id: other\n");
    assertThat(model.said().get()).startsWith("The file was not changed");
    assertThat(opened).containsExactly(file);
  }

  @Test
  void theFileIsCheckedAgainWhenItWasSaved() throws Exception {
    var model = model();
    model.look();
    assertThat(opened).isEmpty();

    Files.writeString(file, "id: other\n");
    model.look();
    assertThat(opened).containsExactly(file);
  }

  @Test
  void aFileThatWasNotChangedIsSaidToBeTheSame() {
    var model = model();
    model.checkAgain();

    assertThat(opened).containsExactly(file);
    assertThat(model.said().get())
        .isEqualTo("Still the same %d problems.".formatted(model.problems().size()));
  }

  @Test
  void whatTheDesktopMightCarryOutIsNotOpenedWithIt() {
    var broken = new Showing.Broken("/tmp/mine.desktop", TEXT, List.of());
    var given = new ArrayList<Path>();
    var model = new ProblemsViewModel(broken, session, opened::addAll, new Desktop(given, true));
    model.edit();

    assertThat(model.isEditable()).isFalse();
    assertThat(given).isEmpty();
    assertThat(model().isEditable()).isTrue();
  }

  @Test
  void withoutAnEditorTheFileIsNamed() {
    model().edit();
    var model = model();
    model.edit();

    assertThat(model.said().get()).contains(file.toString());
  }

  private ProblemsViewModel model() {
    var broken =
        new Showing.Broken(file.toString(), TEXT, ScenarioReader.sift(List.of(file)).problems());
    session.show(broken);
    return new ProblemsViewModel(
        broken, session, opened::addAll, new Desktop(new ArrayList<>(), false));
  }

  /// @param given what it was asked to open
  private record Desktop(List<Path> given, boolean begins) implements Opener {
    @Override
    public boolean inWireshark(Path capture) {
      throw new AssertionError("a scenario is no capture");
    }

    @Override
    public boolean onDesktop(Path fileOrFolder) {
      given.add(fileOrFolder);
      return begins;
    }
  }
}
