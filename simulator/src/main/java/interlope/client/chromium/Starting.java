package interlope.client.chromium;

import interlope.client.Network;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// Starts a Chromium that talks to the lab's sites and to nothing else.
final class Starting {
  /// What would turn a plain address into HTTPS without HSTS. Its user is the worse for it, so a
  /// run says that it was off.
  static final List<String> DEFENCES_OFF =
      List.of("HttpsUpgrades", "HttpsFirstBalancedMode", "HttpsFirstBalancedModeAutoEnable");

  /// What would look something up or send something by itself.
  private static final String QUIET =
      String.join(
          ",",
          "OptimizationHints",
          "MediaRouter",
          "Translate",
          "AutofillServerCommunication",
          "CertificateTransparencyComponentUpdater",
          "NetworkTimeServiceQuerying",
          "InterestFeedContentSuggestions");

  /// Says on its own that it knows no matching version of a protocol that nothing here uses. Kept,
  /// since loggers are forgotten otherwise.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.OFF);
  }

  private static final List<String> ALWAYS =
      List.of(
          "--headless=new",
          "--disable-features=" + String.join(",", DEFENCES_OFF) + "," + QUIET,
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-client-side-phishing-detection",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-extensions",
          "--disable-sync",
          "--dns-prefetch-disable",
          "--metrics-recording-only",
          "--no-default-browser-check",
          "--no-first-run",
          "--no-pings",
          "--no-proxy-server",
          "--password-store=basic");

  private Starting() {}

  static ChromeDriver start(
      Installed programs, Profile profile, Network network, Duration patience) {
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(programs.driver().toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("HOME", profile.home().toString()))
            .withLogOutput(OutputStream.nullOutputStream())
            .withTimeout(patience)
            .build();
    var options = new ChromeOptions();
    options.setBinary(programs.chromium().toFile());
    options.addArguments(arguments(profile, network));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "net.network_prediction_options", 2,
            "credentials_enable_service", false,
            "profile.password_manager_enabled", false,
            "safebrowsing.enabled", false,
            "search.suggest_enabled", false));
    options.setPageLoadTimeout(patience);
    options.setScriptTimeout(patience);
    try {
      return new ChromeDriver(service, options);
    } catch (WebDriverException | UncheckedIOException notStarted) {
      service.close();
      throw notStarted;
    }
  }

  private static List<String> arguments(Profile profile, Network network) {
    var rules =
        network.sites().entrySet().stream()
            .map(site ->
                "MAP %s:%d 127.0.0.1:%d"
                    .formatted(site.getKey().host(), site.getKey().port(), site.getValue()))
            .sorted()
            .collect(Collectors.joining(", "));
    var arguments = new ArrayList<>(ALWAYS);
    arguments.add("--user-data-dir=" + profile.data());
    arguments.add("--host-resolver-rules=" + rules + ", MAP * ~NOTFOUND");
    // Root has no sandbox there, and Chromium does not start unless it is told so.
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }
}
