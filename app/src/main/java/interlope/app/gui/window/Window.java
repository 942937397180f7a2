package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Keystroke;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.WindowSession;
import interlope.run.Runner;
import java.io.File;
import java.util.HexFormat;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

/// One window with its session. On the window's thread.
public final class Window implements AutoCloseable {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private final WindowSession session;
  private final Remembered remembered;
  private final LibraryViewModel library;
  private final Shell shell;

  /// Fills `stage`, which is shown by the caller.
  public Window(
      Stage stage,
      Remembered remembered,
      Function<Stage, FileDialogs> dialogs,
      Supplier<Runner> lab) {
    this(
        stage,
        remembered,
        dialogs,
        Stagehand.withOwn(lab, Window::freshSeed),
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("window-background").factory()),
        new UiThread());
  }

  /// @param stagehand runs scenarios
  /// @param background where runs happen
  /// @param window hands their results back
  public Window(
      Stage stage,
      Remembered remembered,
      Function<Stage, FileDialogs> dialogs,
      Stagehand stagehand,
      ExecutorService background,
      Executor window) {
    this.stage = stage;
    this.remembered = remembered;
    session = new WindowSession(stagehand, background, window, new FxTicker());
    library = new LibraryViewModel(session, remembered);
    shell = new Shell(Deeds.ALL, session, library, remembered, dialogs.apply(stage));
    var scene =
        new Scene(
            shell.root(),
            remembered.number("width").orElse(WIDTH),
            remembered.number("height").orElse(HEIGHT));
    Theme.dress(scene, Theme.isDark(remembered));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    acceptFiles(scene);
    stage.setTitle(text("window.title"));
    stage.setMinWidth(960);
    stage.setMinHeight(640);
    stage.setScene(scene);
    // The window stands before anything is read.
    stage.setOnShown(_ -> library.load());
    stage.setOnHidden(_ -> close());
  }

  private static String freshSeed() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }

  public WindowSession session() {
    return session;
  }

  public LibraryViewModel library() {
    return library;
  }

  public Shell shell() {
    return shell;
  }

  private void onKey(KeyEvent pressed) {
    new Keystroke(pressed)
        .of(Deeds.ALL.keySet())
        .ifPresent(shortcut -> {
          shell.act(shortcut);
          pressed.consume();
        });
  }

  private void acceptFiles(Scene scene) {
    scene.setOnDragOver(drag -> {
      if (drag.getDragboard().hasFiles()) {
        drag.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(drag -> {
      library.open(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
      drag.setDropCompleted(true);
    });
  }

  /// Ends what runs, from any thread, and leaves the scene alone.
  public void abandon() {
    remembered.save();
    session.abandon();
  }

  @Override
  public void close() {
    remembered.number("width", stage.getScene().getWidth());
    remembered.number("height", stage.getScene().getHeight());
    remembered.save();
    library.stopAll();
    session.close();
  }
}
