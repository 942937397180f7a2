package interlope.app.gui;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.screenshot.Screenshots;
import interlope.app.gui.window.NativeDialogs;
import interlope.app.gui.window.Theme;
import interlope.app.gui.window.Window;
import interlope.app.process.Windows;
import interlope.run.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window, for the command line.
public final class Gui implements Windows {
  private final Map<String, String> environment;
  private final Supplier<Runner> lab;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean stopped;
  private volatile @Nullable Window window;

  /// @param lab opens what runs scenarios, where something is run
  public Gui(Map<String, String> environment, Supplier<Runner> lab) {
    this.environment = environment;
    this.lab = lab;
  }

  @Override
  public void open(List<Path> paths) throws NoDisplay {
    var failed = new AtomicReference<@Nullable RuntimeException>();
    var fonts = loadedBeside();
    startUp(() -> {
      try {
        fonts.join();
        show(paths);
      } catch (RuntimeException failure) {
        failed.set(failure);
        closed.countDown();
      }
    });
    await(closed);
    var failure = failed.get();
    if (failure != null) {
      throw failure;
    }
  }

  /// Fonts need no window, so they are read while the toolkit looks for the display.
  private static CompletableFuture<Void> loadedBeside() {
    return CompletableFuture.runAsync(
        Theme::loadFonts, task -> Thread.ofPlatform().daemon().name("fonts").start(task));
  }

  private void show(List<Path> paths) {
    var stage = new Stage();
    var made = new Window(stage, remembered(), NativeDialogs::new, lab);
    window = made;
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
    stage.show();
    made.library().open(paths);
  }

  /// On a signal JavaFX is ending already, by a hook of its own, so nothing is asked of it.
  @Override
  public void close() {
    stopped = true;
    var open = window;
    if (open != null) {
      open.abandon();
    }
    closed.countDown();
  }

  @Override
  public void screenshots(Path folder, String only, Consumer<Path> told)
      throws NoDisplay, IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var failed = new AtomicReference<@Nullable RuntimeException>();
    var done = new CountDownLatch(1);
    startUp(() -> {
      try {
        Theme.loadFonts();
        Screenshots.draw(lab, folder, only, told);
      } catch (RuntimeException failure) {
        failed.set(failure);
      } finally {
        done.countDown();
      }
    });
    await(done);
    switch (failed.get()) {
      case null -> {}
      case UncheckedIOException unwritable -> throw unwritable.getCause();
      case RuntimeException bug -> throw bug;
    }
  }

  private Remembered remembered() {
    return Remembered.in(
        Remembered.usualPlace(environment, Path.of(System.getProperty("user.home"))));
  }

  /// Starts JavaFX, which a process can do once.
  private static void startUp(Runnable first) throws NoDisplay {
    try {
      Platform.startup(first);
    } catch (UnsupportedOperationException | UnsatisfiedLinkError none) {
      throw new NoDisplay(none);
    }
  }

  private void await(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      if (!stopped) {
        Platform.exit();
      }
    }
  }
}
