package interlope.client.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The programs that a run with a real Chromium needs, found on the path.
///
/// @param certutil of NSS: puts the lab's CA into a profile
public record Installed(Path chromium, Path driver, Path certutil) {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// What is missing, for people.
  public static final String NEEDS = "Chromium, its driver and NSS's certutil";

  /// How to get it, on Debian.
  public static final String HOW = "apt-get install chromium chromium-driver libnss3-tools";

  /// Empty where one of them is missing.
  ///
  /// @param searched folders, as in `PATH`
  public static Optional<Installed> on(String searched) {
    var browser = BROWSERS.stream().flatMap(name -> find(searched, name).stream()).findFirst();
    var driver = find(searched, "chromedriver");
    var certutil = find(searched, "certutil");
    return browser.isEmpty() || driver.isEmpty() || certutil.isEmpty()
        ? Optional.empty()
        : Optional.of(new Installed(browser.get(), driver.get(), certutil.get()));
  }

  private static Optional<Path> find(String searched, String name) {
    return Arrays.stream(searched.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
