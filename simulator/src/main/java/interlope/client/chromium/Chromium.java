package interlope.client.chromium;

import interlope.carrier.Witness;
import interlope.client.Client;
import interlope.client.ClientFailed;
import interlope.client.Refusals;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.story.errand.Errand;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Leg;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;

/// A real Chromium. Each visit has a process of its own, all of a run's the same profile, so that
/// HSTS is kept from one to the next. On one virtual thread.
public final class Chromium implements Client {
  private static final Duration TO_START = Duration.ofSeconds(30);

  private final ChromiumSetup setup;
  private final Witness witness;
  private final Set<Leg> legs = new HashSet<>();
  private @Nullable Profile profile;
  private String version = "that did not start";

  public Chromium(ChromiumSetup setup) {
    this.setup = setup;
    this.witness = setup.browser().client().witness();
  }

  private interface Visit {
    SessionEnd play(ChromiumScreen screen) throws IOException;
  }

  @Override
  public SessionEnd look() {
    return visit(screen -> {
      screen.open(typed());
      return SessionEnd.COMPLETED;
    });
  }

  @Override
  public SessionEnd visit(Errand errand) {
    return visit(screen ->
        switch (errand.run(screen, typed(), setup.browser().elsewhere())) {
          case ErrandEnd.Completed _ -> SessionEnd.COMPLETED;
          case ErrandEnd.Stopped(var step, var status) -> Refusals.ofAnswer(step, status, null);
        });
  }

  private SessionEnd visit(Visit visit) {
    var refusals = Refusals.of(witness.transcript());
    try {
      var driver =
          Starting.start(setup.programs(), profile(), setup.browser().client().network(), TO_START);
      version = driver.getCapabilities().getBrowserVersion();
      try {
        return visit.play(new ChromiumScreen(driver, witness));
      } finally {
        driver.quit();
        tellLegs();
      }
    } catch (NetError noPage) {
      return refusals.of(noPage.asOfAnyClient());
    } catch (IOException broken) {
      return refusals.of(broken);
    } catch (WebDriverException | UncheckedIOException broken) {
      throw new ClientFailed("Chromium could not be driven.", broken);
    }
  }

  private Profile profile() throws InterruptedIOException {
    if (profile != null) {
      return profile;
    }
    try {
      profile = Profile.make(setup.programs(), setup.anchorsPem(), TO_START);
      if (!setup.browser().preloaded().isEmpty()) {
        profile.insistOnHttps(setup.browser().preloaded(), setup.browser().clock());
      }
      return profile;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (IOException notMade) {
      throw new ClientFailed("A profile for Chromium could not be made.", notMade);
    }
  }

  /// A browser does not say which connections it has made: the lab's sites know them.
  private void tellLegs() {
    for (var leg : setup.browser().client().network().arrived()) {
      if (legs.add(leg)) {
        witness.transcript().add(Party.CLIENT, new Event.Connected(leg));
      }
    }
  }

  private String typed() {
    return setup.browser().client().bank().host();
  }

  @Override
  public String madeOf() {
    return "Chromium %s without %s".formatted(version, String.join(", ", Starting.DEFENCES_OFF));
  }

  @Override
  public Set<Leg> legs() {
    return Set.copyOf(legs);
  }

  @Override
  public void close() {
    if (profile != null) {
      profile.close();
    }
  }
}
