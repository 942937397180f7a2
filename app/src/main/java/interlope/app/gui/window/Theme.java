package interlope.app.gui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import interlope.app.gui.memory.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Fonts, stylesheets, and light or dark. On the window's thread.
public final class Theme {
  private static final List<String> FONTS =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf",
          "jetbrains_mono/JetBrainsMono-Bold.ttf");

  /// What is there whatever is shown; each screen brings its own.
  private static final List<String> BELOW = List.of("base", "library");

  private static final List<String> ABOVE = List.of("keys");

  private Theme() {}

  /// Whether the window is to be dark: as was chosen, or else as the system is.
  static boolean isDark(Remembered remembered) {
    return remembered
        .dark()
        .orElseGet(() -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
  }

  public static void dress(Scene scene, boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    var classes = scene.getRoot().getStyleClass();
    classes.remove("dark");
    if (dark) {
      classes.add("dark");
    }
    if (scene.getStylesheets().isEmpty()) {
      Stream.of(
              BELOW.stream(),
              Screens.ALL.stream().flatMap(screen -> screen.sheets().stream()),
              ABOVE.stream())
          .flatMap(names -> names)
          .forEach(name -> scene.getStylesheets().add(sheet(name)));
    }
  }

  private static String sheet(String name) {
    var place = Theme.class.getResource("/interlope/app/gui/" + name + ".css");
    return Objects.requireNonNull(place, name).toExternalForm();
  }

  /// On any thread.
  public static void loadFonts() {
    for (var name : FONTS) {
      try (var font = Theme.class.getResourceAsStream("/com/formdev/flatlaf/fonts/" + name)) {
        if (font == null || Font.loadFont(font, 13) == null) {
          throw new IllegalStateException("the program lacks its font " + name);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
