package interlope.app.gui.library;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.report.saved.RunFolder;
import interlope.run.Run;
import interlope.verdict.VerdictWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody opened, in the library and on the screen; with the real lab.
class LibraryOpensTest {
  private final Path folder;
  private final Remembered remembered = Remembered.nothing();
  private final WindowSession session = Rehearsal.open();
  private final LibraryViewModel model = new LibraryViewModel(session, remembered);

  LibraryOpensTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @BeforeEach
  void load() {
    model.load();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void oneFileThatIsOpenedIsRunAndRemembered() throws Exception {
    var file = write("mine.yaml", "mine", "rogue-ca");
    model.open(List.of(file));

    assertThat(session.play().orElseThrow().scenario().id()).isEqualTo("mine");
    assertThat(Listed.titles(model)).containsExactly("mine");
    assertThat(remembered.get("opened")).contains(file.toString());

    try (var later = Rehearsal.open()) {
      var again = new LibraryViewModel(later, remembered);
      again.load();
      assertThat(((Row.Head) again.rows().getFirst()).shelf().opened()).containsExactly(file);
    }
  }

  @Test
  void oneBrokenFileHidesNoOther() throws Exception {
    write("a.yaml", "a", "rogue-ca");
    var broken = write("b.yaml", "b", "rouge-ca");
    write("c.yaml", "c", "self-signed");
    write("d.yaml", "a", "rogue-ca");
    model.open(List.of(folder));

    assertThat(Listed.titles(model)).containsExactly("a", "b.yaml", "c", "d.yaml");
    assertThat(session.showing().get())
        .isInstanceOfSatisfying(
            Showing.Broken.class,
            shown -> assertThat(shown.file()).isEqualTo(broken.toString().replace('\\', '/')));
    assertThat(model.tally().get().broken()).isEqualTo(2);
  }

  @Test
  void aFileOfAnOpenFolderThatWasMendedIsRun() throws Exception {
    var file = write("b.yaml", "b", "rouge-ca");
    model.open(List.of(folder));
    write("b.yaml", "b", "rogue-ca");
    model.open(List.of(file));

    assertThat(session.play().orElseThrow().scenario().id()).isEqualTo("b");
    assertThat(Listed.titles(model)).containsExactly("b");
  }

  @Test
  void aDesignIsTriedAgainstWhatIsShownAndElseAgainstAStarter() throws Exception {
    var design = folder.resolve("design.yaml");
    Files.writeString(design, "design: {transport: tls12-ecdhe, trust: pinned-key}\n");
    model.open(List.of(design));
    assertThat(session.play().orElseThrow().scenario().id()).isEqualTo("leaked-key-meets-tls13");

    model.run(model.named("rogue-ca-meets-tls13").orElseThrow());
    model.open(List.of(design));
    assertThat(session.play().orElseThrow().run().judgement().verdict().word())
        .isEqualTo(VerdictWord.BLOCKED);
  }

  @Test
  void whatIsNotThereIsToldAndWhatIsClosedIsForgotten() throws Exception {
    model.open(List.of(folder.resolve("gone.yaml")));
    assertThat(session.showing().get()).isInstanceOf(Showing.Failed.class);

    model.open(List.of(write("mine.yaml", "mine", "rogue-ca")));
    model.close(model.rows().getFirst());
    assertThat(Listed.lines(model)).isEmpty();
    assertThat(remembered.get("opened")).isEmpty();
  }

  @Test
  void allThatCouldNotBeOpenedIsToldTogetherAndTheRestIsListed() throws Exception {
    var mine = write("mine.yaml", "mine", "rogue-ca");
    model.open(List.of(folder.resolve("gone.yaml"), mine, folder.resolve("lost.yaml")));

    assertThat(session.showing().get())
        .isInstanceOfSatisfying(
            Showing.Failed.class,
            failed -> {
              assertThat(failed.title()).isEqualTo("2 of these cannot be opened");
              assertThat(failed.sentence()).contains("gone.yaml", "lost.yaml").contains("\n");
            });
    assertThat(Listed.titles(model)).containsExactly("mine");
  }

  @Test
  void aFolderOfDesignsAloneSaysHowToOpenThem() throws Exception {
    Files.writeString(folder.resolve("ours.yaml"), "design: {client: browser}\n");
    model.open(List.of(folder));

    assertThat(session.showing().get())
        .isInstanceOfSatisfying(
            Showing.Failed.class,
            failed -> assertThat(failed.sentence()).startsWith("It has designs in it"));
  }

  @Test
  void ofSeveralRecordedRunsTheFirstIsShownAndSaysWhereItWasCut() throws Exception {
    for (var id : List.of("rogue-ca-meets-a-pin", "rogue-ca-meets-tls13")) {
      model.run(model.named(id).orElseThrow());
      keep(session.play().orElseThrow().run(), folder.resolve(id));
    }
    var transcript = folder.resolve("rogue-ca-meets-a-pin/transcript.jsonl");
    var whole = Files.readAllBytes(transcript);
    Files.write(transcript, Arrays.copyOf(whole, whole.length - 5));
    session.show(Showing.START);
    model.open(List.of(folder));

    var play = session.play().orElseThrow();
    assertThat(Objects.requireNonNull(play.recorded()).isCut()).isTrue();
    assertThat(Listed.lines(model)).filteredOn(Row.Line::current).hasSize(1);
    assertThat(Listed.lines(model).getFirst().current()).isTrue();

    session.runAgain();
    assertThat(session.play().orElseThrow().recorded()).isNull();
  }

  @Test
  void aRecordedRunIsShownWithoutBeingRun() throws Exception {
    model.run(model.named("rogue-ca-meets-a-pin").orElseThrow());
    var run = session.play().orElseThrow().run();
    var kept = folder.resolve("runs/rogue-ca-meets-a-pin");
    keep(run, kept);
    session.show(Showing.START);
    model.open(List.of(kept));

    var play = session.play().orElseThrow();
    assertThat(play.saved()).isTrue();
    assertThat(play.run().judgement().verdict()).isEqualTo(run.judgement().verdict());
    assertThat(Listed.lines(model).stream().filter(Row.Line::current).map(Row.Line::item))
        .containsExactly(new Item.Recorded(kept, run.scenario().title(), VerdictLook.BLOCKED));
  }

  private static void keep(Run run, Path folder) throws IOException {
    try (var writing = RunFolder.open(folder, Instant.EPOCH)) {
      for (var line : run.recording().orElseThrow().lines()) {
        writing.write(line);
      }
      writing.finish(run);
    }
  }

  private Path write(String name, String id, String entry) throws IOException {
    var text = "id: %s\ndesign: {}\nattack: {entry: %s, action: read}\n".formatted(id, entry);
    return Files.writeString(folder.resolve(name), text);
  }
}
