package interlope.client.browser;

import interlope.client.Client;
import interlope.client.OkHttpExchanges;
import interlope.client.Refusals;
import interlope.event.SessionEnd;
import interlope.story.errand.Errand;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Leg;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.mozilla.javascript.Context;

/// An embedded browser and its user, who types the bank's name without a scheme. What its stores
/// keep of one visit they have at the next. On one virtual thread.
public final class Browser implements Client {
  private static final String AGENT = "browser/1.0";

  private final BrowserSetup setup;
  private final OkHttpExchanges carrier;
  private final Loader loader;

  public Browser(BrowserSetup setup) {
    this.setup = setup;
    var stores = Stores.fresh(setup);
    this.carrier = new OkHttpExchanges(setup.client(), AGENT, stores::checkPins);
    this.loader = new Loader(carrier, stores, setup.client());
  }

  @Override
  public SessionEnd look() {
    return ended(() -> {
      tab().open(typed());
      return SessionEnd.COMPLETED;
    });
  }

  @Override
  public SessionEnd visit(Errand errand) {
    return ended(() -> {
      var tab = tab();
      return switch (errand.run(tab, typed(), setup.elsewhere())) {
        case ErrandEnd.Completed _ -> SessionEnd.COMPLETED;
        case ErrandEnd.Stopped(var step, var status) ->
            Refusals.ofAnswer(step, status, loader.cookieThrownAway());
      };
    });
  }

  private interface Visit {
    SessionEnd play() throws IOException;
  }

  private SessionEnd ended(Visit visit) {
    try {
      return visit.play();
    } catch (IOException broken) {
      return carrier.refusals().of(broken);
    } finally {
      carrier.hangUp();
    }
  }

  private Tab tab() {
    return new Tab(loader, setup.client().witness());
  }

  private String typed() {
    return setup.client().bank().host();
  }

  @Override
  public String madeOf() {
    return "jsoup " + version(Jsoup.class) + scriptEngine() + ", over " + carrier.madeOf();
  }

  /// Named where it ran: without a script it is not even loaded.
  private String scriptEngine() {
    return setup.client().inner().pageScript().isPresent()
        ? " and Rhino " + version(Context.class)
        : "";
  }

  private static String version(Class<?> library) {
    return library.getPackage().getImplementationVersion();
  }

  @Override
  public Set<Leg> legs() {
    return carrier.legs();
  }

  @Override
  public void close() {
    carrier.close();
  }
}
