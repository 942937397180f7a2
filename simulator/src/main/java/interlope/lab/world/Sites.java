package interlope.lab.world;

import interlope.carrier.Loops;
import interlope.carrier.Witness;
import interlope.design.Checks;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.inner.InnerKeys;
import interlope.pki.Credential;
import interlope.pki.SpkiPin;
import interlope.server.BankSite;
import interlope.server.PlainSite;
import interlope.server.PublicPages;
import interlope.server.SiteServer;
import interlope.story.bank.Bank;
import interlope.story.bank.BankAnswer;
import interlope.story.page.BankPages;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.wire.Bytes;
import interlope.wire.http.Header;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The honest sites of one run: the bank, its plain address where it has TLS, and a neighbour.
public final class Sites implements AutoCloseable {
  private static final String POLICY_AGE = "max-age=31536000; includeSubDomains";
  private static final long PIN_AGE = 5_184_000;

  /// Of a key that the team has lost: nobody can show it.
  private static final SpkiPin LOST_BACKUP = new SpkiPin(Bytes.ofHex("00".repeat(32)));

  private final Map<Origin, SiteServer> servers = new HashMap<>();
  private final AtomicReference<@Nullable Credential> shown = new AtomicReference<>();
  private final Origin bank;

  private Sites(Origin bank) {
    this.bank = bank;
  }

  /// What a bank is furnished with.
  ///
  /// @param credential null without TLS
  /// @param requestIds gives forms and looks their ids, null where the bank asks for none
  public record Furniture(
      Design design,
      Bank bank,
      PartyMakers makers,
      @Nullable TlsSettings settings,
      @Nullable Credential credential,
      InnerKeys innerKeys,
      @Nullable Supplier<String> requestIds) {}

  /// Listens on a free port for each site.
  ///
  /// @throws IOException where no port is to be had
  public static Sites open(Loops loops, Furniture furniture, Witness witness) throws IOException {
    var sites = new Sites(new Origin(furniture.settings() != null, Wiring.SERVER_NAME));
    try {
      sites.openAll(loops, furniture, witness);
      return sites;
    } catch (IOException noFurtherPort) {
      sites.close();
      throw noFurtherPort;
    }
  }

  private void openAll(Loops loops, Furniture furniture, Witness witness) throws IOException {
    var loop = loops.next();
    var settings = furniture.settings();
    var site = site(furniture, witness);
    if (settings == null) {
      servers.put(bank, SiteServer.plainBank(loop, Wiring.LOOPBACK, site, witness));
    } else {
      shown.set(furniture.credential());
      servers.put(
          bank,
          SiteServer.bank(
              loop,
              Wiring.LOOPBACK,
              () -> ServerTls.of(Objects.requireNonNull(shown.get()), settings),
              site,
              witness));
      servers.put(
          Origin.http(bank.host()),
          SiteServer.plain(loop, Wiring.LOOPBACK, PlainSite.redirectingTo(bank), witness));
    }
    if (furniture.design().get(Keys.CLIENT).showsPages()) {
      servers.put(
          Wiring.NEIGHBOUR, SiteServer.plain(loop, Wiring.LOOPBACK, PlainSite.news(), witness));
    }
  }

  private BankSite site(Furniture furniture, Witness witness) {
    var design = furniture.design();
    Function<HttpRequest, BankAnswer> desk =
        furniture.makers().bank().apply(furniture.bank()::answer);
    return new BankSite(
        publicPages(furniture),
        design.get(Keys.INNER).server(furniture.innerKeys()),
        Wiring.speaksPages(design)
            ? new BankPages(bank, design.get(Keys.SECURE_COOKIES), furniture.requestIds(), desk)
                ::answer
            : desk,
        policies(furniture),
        witness.transcript());
  }

  private PublicPages publicPages(Furniture furniture) {
    var design = furniture.design();
    if (!design.get(Keys.CLIENT).showsPages()) {
      return PublicPages.forApps();
    }
    return design
        .get(Keys.INNER)
        .pageScript()
        .map(script ->
            PublicPages.scripted(
                bank, script, furniture.innerKeys(), furniture.requestIds() != null))
        .orElse(PublicPages.NONE);
  }

  /// A conforming server says neither over plain HTTP (RFC 6797 section 7.2, RFC 7469 section
  /// 2.2.2).
  private static List<Header> policies(Furniture furniture) {
    var policies = new ArrayList<Header>();
    if (furniture.settings() != null && furniture.design().get(Keys.HSTS) != Hsts.NONE) {
      policies.add(
          new Header(
              "Strict-Transport-Security",
              furniture.design().get(Keys.HSTS) == Hsts.PRELOAD
                  ? POLICY_AGE + "; preload"
                  : POLICY_AGE));
    }
    if (furniture.credential() != null && Checks.of(furniture.design()).announcedPins()) {
      policies.add(
          new Header(
              SpkiPin.HEADER, SpkiPin.header(furniture.credential().pin(), LOST_BACKUP, PIN_AGE)));
    }
    return policies;
  }

  /// From now on the bank shows another certificate. Without TLS it has none.
  public void change(Credential other) {
    shown.set(other);
  }

  /// The bank: `https` where it has TLS.
  public Origin bank() {
    return bank;
  }

  public Map<Origin, Integer> ports() {
    var ports = new HashMap<Origin, Integer>();
    servers.forEach((origin, server) -> ports.put(origin, server.port()));
    return Map.copyOf(ports);
  }

  public Map<Origin, InetSocketAddress> addresses() {
    var addresses = new HashMap<Origin, InetSocketAddress>();
    ports()
        .forEach(
            (origin, port) -> addresses.put(origin, new InetSocketAddress(Wiring.LOOPBACK, port)));
    return addresses;
  }

  @Override
  public void close() {
    servers.values().forEach(SiteServer::close);
  }
}
