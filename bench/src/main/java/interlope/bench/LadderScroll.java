package interlope.bench;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.SameThread;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Ticker;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.StageView;
import interlope.app.gui.window.Theme;
import interlope.ladder.Ladder;
import interlope.ladder.Rung;
import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.tls.TlsRuntime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How many frames a second a ladder of 2,000 messages draws while it scrolls, beside an empty
/// window in the same process: `LadderScroll [seconds]`. It wants a display, or
/// `-Dglass.platform=Headless -Dprism.order=sw`.
public final class LadderScroll {
  private static final int MESSAGES = 2_000;

  /// Frames until the first paint of what is measured is over.
  private static final int SETTLING = 5;

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final Ticker NO_CLOCK =
      new Ticker() {
        @Override
        public void start(Duration period, Runnable beat) {}

        @Override
        public void stop() {}
      };

  private LadderScroll() {}

  public static void main(String[] args) throws ScenarioException {
    int seconds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
    TlsRuntime.prepare();
    var plenty = longPlay();
    Platform.startup(() -> {
      Theme.loadFonts();
      var stage = new Stage();
      var empty = new StackPane();
      var scene = new Scene(empty, WIDTH, HEIGHT);
      Theme.dress(scene, false);
      stage.setScene(scene);
      stage.show();
      measure(
          "empty window",
          seconds,
          _ -> empty.requestLayout(),
          () -> {
            var session =
                new WindowSession(
                    Stagehand.withOwn(Runner::start, () -> "00000000"),
                    new SameThread(),
                    Runnable::run,
                    NO_CLOCK);
            var view =
                new StageView(
                    session, new SimpleBooleanProperty(true), new SimpleBooleanProperty(false));
            session.show(new Showing.Played(plenty));
            view.foldOrUnfold();
            view.getStyleClass().add("il-window");
            scene.setRoot(view);
            Theme.dress(scene, false);
            view.applyCss();
            view.layout();
            var bar = verticalBar((ListView<?>) view.lookup(".list-view"));
            measure(
                "ladder of " + MESSAGES,
                seconds,
                at -> bar.setValue(at / 1e9 / seconds),
                () -> {
                  stage.hide();
                  Platform.exit();
                });
          });
    });
  }

  private static ScrollBar verticalBar(ListView<?> list) {
    return list.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  private static void measure(String what, int seconds, LongConsumer frame, Runnable then) {
    var times = new ArrayList<Long>();
    new AnimationTimer() {
      private int shown;
      private long start;

      @Override
      public void handle(long now) {
        if (shown++ < SETTLING) {
          return;
        }
        if (start == 0) {
          start = now;
        }
        times.add(now);
        frame.accept(now - start);
        if (now - start > seconds * 1_000_000_000L) {
          stop();
          tell(what, times);
          then.run();
        }
      }
    }.start();
  }

  private static void tell(String what, List<Long> times) {
    var between = new long[times.size() - 1];
    for (int at = 1; at < times.size(); at++) {
      between[at - 1] = times.get(at) - times.get(at - 1);
    }
    Arrays.sort(between);
    double took = (times.getLast() - times.getFirst()) / 1e9;
    System.out.printf(
        "%-16s %5.1f frames a second, median %4.1f ms, 99 in 100 under %4.1f ms%n",
        what,
        between.length / took,
        between[between.length / 2] / 1e6,
        between[between.length * 99 / 100] / 1e6);
  }

  /// A real run whose messages go by over and over.
  private static Play longPlay() throws ScenarioException {
    try (var runner = Runner.start()) {
      var run = run(runner);
      var ladder = Ladder.of(run.recording().orElseThrow());
      var messages =
          ladder.rungs().stream()
              .filter(Rung.Message.class::isInstance)
              .map(Rung.Message.class::cast)
              .toList();
      var rungs = new ArrayList<Rung>();
      for (int number = 1; number <= MESSAGES; number++) {
        rungs.add(numbered(messages.get((number - 1) % messages.size()), number));
      }
      return new Play(
          run,
          new Ladder(rungs, ladder.secrets()),
          OptionalInt.of(MESSAGES / 2),
          null,
          new Play.Recorded(Instant.EPOCH, false));
    }
  }

  private static Run run(Runner runner) throws ScenarioException {
    return runner.run(
        ScenarioReader.readText(
            "bench.yaml",
            """
            id: long-ladder
            design: {}
            attack: {entry: leaked-key, action: read}
            """),
        new RunOptions("00000000", Duration.ofSeconds(20), true),
        _ -> {});
  }

  private static Rung numbered(Rung.Message message, int number) {
    return new Rung.Message(
        number,
        message.at(),
        message.lines(),
        message.kind(),
        message.to(),
        message.name(),
        message.front(),
        message.back(),
        message.client(),
        message.attacker(),
        message.server());
  }
}
