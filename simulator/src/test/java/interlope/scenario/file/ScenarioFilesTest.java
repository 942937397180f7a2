package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is read from the disk, and what is refused there.
@Timeout(20)
class ScenarioFilesTest {
  @TempDir private Path disk;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(disk.resolve("given"));
  }

  @Test
  void aFolderIsSearchedAndHiddenFoldersDesignFilesAndOtherFilesAreLeftOut() throws Exception {
    write("b.yml", minimal("b"));
    write("deep/er/a.yaml", minimal("a"));
    write(".git/hidden.yaml", "no scenario");
    write("designs/ours.yaml", "title: Ours\ndesign: {transport: http}\n");
    write("scenario.schema.json", "{}");
    write("notes.txt", "none");
    var all = ScenarioReader.read(List.of(folder)).all();
    assertThat(all)
        .extracting(Scenario::origin)
        .containsExactly(new FileLine(shown("b.yml"), 1), new FileLine(shown("deep/er/a.yaml"), 1));
  }

  @Test
  void whatIsRightIsKeptBesideWhatIsWrong() throws Exception {
    write("a.yaml", minimal("a"));
    write("b.yaml", minimal("b").replace("entry", "entri"));
    write("c.yaml", minimal("a"));
    var sifted = ScenarioReader.sift(List.of(folder));
    assertThat(sifted.scenarios())
        .extracting(Scenario::origin)
        .containsExactly(new FileLine(shown("a.yaml"), 1));
    assertThat(sifted.problems())
        .extracting(Problem::file)
        .contains(shown("b.yaml"), shown("c.yaml"))
        .doesNotContain(shown("a.yaml"));
    assertThat(sifted.problems())
        .flatExtracting(problem -> problem.suggestion().stream().toList())
        .containsExactly("entry");
  }

  @Test
  void aDesignFileServesManyScenarios() throws Exception {
    write("designs/ours.yaml", "title: Ours\ndesign: {transport: http}\n");
    write("deep/a.yaml", minimal("a").replace("{}", "../designs/ours.yaml"));
    write("b.yaml", minimal("b").replace("{}", "designs/ours.yaml"));
    assertThat(ScenarioReader.read(List.of(folder)).all())
        .extracting(Scenario::design)
        .containsOnly(Design.DEFAULT.with(Keys.TRANSPORT, Transport.HTTP))
        .hasSize(2);
  }

  @Test
  void whatIsWrongInADesignFileIsToldOnceAndAtItsOwnPlace() throws Exception {
    write("designs/ours.yaml", "title: Ours\ndesign:\n  transport: tls14\n");
    write("a.yaml", minimal("a").replace("{}", "designs/ours.yaml"));
    write("b.yaml", minimal("b").replace("{}", "designs/ours.yaml"));
    assertThat(told(folder))
        .isEqualTo(
            """
            designs/ours.yaml:3:14: design.transport: there is no `tls14`; did you mean `tls13`? (one of `http`, `tls12-rsa`, `tls12-ecdhe` or `tls13`)
                transport: tls14
                           ^\
            """);
  }

  @Test
  void noDesignIsReadFromOutsideTheFolderThatWasGiven() throws Exception {
    Files.writeString(disk.resolve("outside.yaml"), "title: secret\ndesign: {}\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), disk.resolve("outside.yaml"));
    Files.createSymbolicLink(folder.resolve("out"), disk);
    for (var path :
        List.of("../outside.yaml", "link.yaml", "out/outside.yaml", "x/../../outside.yaml")) {
      write("a.yaml", minimal("a").replace("{}", path));
      assertThat(told(folder.resolve("a.yaml")))
          .as(path)
          .isEqualTo(
              """
              a.yaml:2:9: design: `%s` leads out of the folder that was given (.); give a folder that holds both files
                design: %s
                        ^\
              """
                  .formatted(path, path));
    }
  }

  @Test
  void theFolderThatWasGivenDecidesHowFarAPathMayLead() throws Exception {
    write("designs/ours.yaml", "design: {transport: http}\n");
    var file = write("deep/a.yaml", minimal("a").replace("{}", "../designs/ours.yaml"));
    assertThat(told(file)).contains("leads out of the folder that was given (deep)");
    assertThat(ScenarioReader.read(List.of(folder)).all()).hasSize(1);
  }

  @Test
  void strangePathsOfDesignsAreRefused() throws Exception {
    for (var path :
        List.of(
            "/etc/ours.yaml",
            "C:/ours.yaml",
            "'designs\\ours.yaml'",
            "none.yaml",
            "\"a\\0.yaml\"")) {
      write("a.yaml", minimal("a").replace("{}", path));
      assertThat(by(folder.resolve("a.yaml")).problems())
          .as(path)
          .extracting(Problem::field)
          .containsExactly("design");
    }
  }

  @Test
  void loopsOfLinksAreNoLoopsOfTheReaderAndAFileIsReadOnce() throws Exception {
    var file = write("a/a.yaml", minimal("a"));
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("self.yaml"), file);
    assertThat(ScenarioReader.read(List.of(folder, file, folder)).all()).hasSize(1);
  }

  @Test
  void aLinkThatLeadsNowhereIsAProblem() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("gone.yaml"));
    assertThat(told(folder)).isEqualTo("a.yaml: there is no such file or folder");
  }

  @Test
  void whereThereIsNothingToReadNothingIsSelected() throws Exception {
    write("notes.txt", "none");
    assertThat(by(folder).nothingSelected()).isTrue();
    assertThat(told(folder)).isEqualTo(".: there is no scenario in this folder (*.yaml or *.yml)");
    assertThat(Told.by(() -> ScenarioReader.read(List.of())).nothingSelected()).isTrue();
  }

  @Test
  void aMissingFileIsAProblemAndNotAnEmptySelection() {
    var told = by(folder.resolve("gone.yaml"));
    assertThat(told.nothingSelected()).isFalse();
    assertThat(told.text()).endsWith("gone.yaml: there is no such file or folder");
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnce() throws Exception {
    write("a.yaml", "");
    write("b.yaml", "# nothing yet\n");
    write("c.yaml", minimal("same"));
    write("d.yaml", minimal("same"));
    write("e.yaml", minimal("same") + "expect: 7\n");
    assertThat(told(folder))
        .isEqualTo(
            """
            a.yaml:1:1: the file is empty; `interlope new FILE` writes one to start from

            b.yaml:1:1: there are only comments in this file
              # nothing yet
              ^

            d.yaml:1:5: id: `same` is already the id of c.yaml, line 1
              id: same
                  ^

            e.yaml:1:5: id: `same` is already the id of c.yaml, line 1
              id: same
                  ^

            e.yaml:4:9: expect: must be a mapping of `verdict`, `losses` and `detectedBy`, not a number
              expect: 7
                      ^\
            """);
  }

  @Test
  void filesThatAreNoTextAreRefusedWithThePlace() throws Exception {
    write("latin.yaml", "id: a\ntitle: gr\u00FC\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1));
    write("control.yaml", "id: a\n# \0\n".getBytes(StandardCharsets.UTF_8));
    write("utf16.yaml", ("\uFEFF" + minimal("a")).getBytes(StandardCharsets.UTF_16LE));
    write("noise.yaml", noise(1 << 12));
    assertThat(told(folder))
        .isEqualTo(
            """
            control.yaml:2:3: the control character U+0000 has no place in a scenario file
              # \uFFFD
                ^

            latin.yaml:2:10: byte 0xFC is not UTF-8; save the file as UTF-8 text
              title: gr
                       ^

            noise.yaml:1:1: byte 0xBF is not UTF-8; save the file as UTF-8 text

            utf16.yaml: the file is UTF-16: it begins with the bytes FF FE; save it as UTF-8\
            """);
  }

  @Test
  void aByteOrderMarkOfUtf8AndWindowsLineEndsAreFine() throws Exception {
    write("a.yaml", "\uFEFF" + minimal("a").replace("\n", "\r\n"));
    assertThat(ScenarioReader.read(List.of(folder)).all()).hasSize(1);
  }

  @Test
  void tenMegabytesOfNoiseAreNotEvenRead() throws Exception {
    write("noise.yaml", noise(10_000_000));
    assertThat(told(folder))
        .isEqualTo("noise.yaml: the file has 10,000,000 bytes; a scenario file has at most 1 MiB");
  }

  @Test
  void aBillionLaughsAreNotLaughed() throws Exception {
    var text = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      char before = (char) (c - 1);
      text.append("%c: &%c [%s]\n".formatted(c, c, ("*" + before + ", ").repeat(9)));
    }
    write("laughs.yaml", text.toString());
    assertThat(told(folder))
        .contains(
            """
            laughs.yaml:2:8: `*a` is an alias; scenario files have none, so write the value out
              b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, ]
                     ^\
            """);
  }

  @Test
  void deepNestsEndWhereTheyBecomeTooDeep() throws Exception {
    write("flow.yaml", "[".repeat(1 << 20));
    write("keys.yaml", "{a: ".repeat(1 << 18));
    write("block.yaml", "- ".repeat(1 << 19));
    write("complex.yaml", "? ".repeat(1 << 19));
    assertThat(by(folder).problems())
        .extracting(Problem::message)
        .containsOnly("lists and mappings are nested more than 10 deep here")
        .hasSize(4);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] noise(int size) {
    var noise = new byte[size];
    new Random(5).nextBytes(noise);
    return noise;
  }

  private static String minimal(String id) {
    return "id: " + id + "\ndesign: {}\nattack: {entry: none, action: read}\n";
  }

  private static ScenarioException by(Path path) {
    return Told.by(() -> ScenarioReader.read(List.of(path)));
  }

  /// With the folder's own path left out.
  private String told(Path path) {
    var whole = folder.toString();
    return by(path).text().replace(whole + "/", "").replace(whole, ".");
  }

  private String shown(String name) {
    return folder + "/" + name;
  }
}
