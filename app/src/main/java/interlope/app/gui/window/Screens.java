package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.DesktopOpener;
import interlope.app.gui.problems.ProblemsView;
import interlope.app.gui.problems.ProblemsViewModel;
import interlope.app.gui.session.Showing;
import interlope.app.gui.start.StartView;
import java.util.List;
import java.util.stream.Stream;

/// The screens, one line each: with it a screen has its shortcut, its stylesheet, its place on the
/// bar and in the map of keys, and its picture.
public final class Screens {
  static final List<Screen> ALL =
      List.of(
          Screen.place(new Screen.Place("start", null, Shortcut.START), Screens::start),
          Screen.of(Showing.Running.class, Screens::running),
          Screen.of(Showing.Broken.class, Screens::problems, "problems"),
          Screen.of(
              Showing.Played.class,
              (_, desk) -> desk.run().get().fill(desk.frame()),
              "stage",
              "message",
              "notebook",
              "verdict",
              "design"),
          Screen.of(Showing.Failed.class, Screens::failed));

  private Screens() {}

  static Screen of(Showing showing) {
    return ALL.stream().filter(screen -> screen.shows(showing)).findFirst().orElseThrow();
  }

  /// The names and shortcuts of those that can be gone to at any time.
  public static Stream<Screen.Place> places() {
    return ALL.stream().flatMap(screen -> screen.whereabouts().stream());
  }

  private static StartView start(Desk desk) {
    return new StartView(
        desk.library(), () -> desk.act().accept(Shortcut.OPEN), desk.frame().low());
  }

  private static void running(Showing.Running running, Desk desk) {
    desk.frame()
        .show(
            new NoticeView(
                "mdi2t-timer-sand",
                text("window.running"),
                running.scenario().title(),
                desk.act()));
  }

  private static void problems(Showing.Broken broken, Desk desk) {
    var model =
        new ProblemsViewModel(
            broken, desk.session(), desk.library()::open, DesktopOpener.ofThisMachine());
    desk.frame().show(new ProblemsView(model, new FxTicker()));
  }

  private static void failed(Showing.Failed failed, Desk desk) {
    desk.frame()
        .show(new NoticeView("mdi2a-alert-outline", failed.title(), failed.sentence(), desk.act()));
  }
}
