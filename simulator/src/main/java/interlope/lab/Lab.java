package interlope.lab;

import interlope.attack.Attack;
import interlope.attack.Known;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.channel.Witness;
import interlope.client.AppSetup;
import interlope.design.Design;
import interlope.design.PasswordStrength;
import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.SessionEnd;
import interlope.event.Transcript;
import interlope.inner.InnerKeys;
import interlope.interposer.Notebook;
import interlope.interposer.Reach;
import interlope.server.BankServer;
import interlope.story.Bank;
import interlope.story.BankMessages;
import interlope.story.Errand;
import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.tls.ClientTls;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.tls.Trust;
import interlope.wire.Leg;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One whole lab for one run, on loopback: makes its authorities, keys and secrets, opens its
/// parties on free ports, plays the phases, and is gone. Called on one virtual thread, which
/// blocks.
public final class Lab implements AutoCloseable {
  public static final String SERVER_NAME = "bank.test";
  private static final String NO_PORT = "Loopback gives no port to listen on.";
  private static final String AMOUNT = "125.00";

  private final InstantSource clock;
  private final Design design;
  private final Attack attack;
  private final Parts parts;
  private final Draws draws;
  private final Transcript transcript;
  private final Secrets secrets;
  private final @Nullable Authorities authorities;
  private final @Nullable TlsSettings settings;
  private final InnerKeys innerKeys;
  private final Witness atServer;
  private final Witness atAttacker;
  private final BankServer server;
  private final Reach reach;
  private final Grants grants;

  private Lab(
      Premises premises,
      Design design,
      Attack attack,
      Parts parts,
      Draws draws,
      Duration patience,
      Consumer<Line> observer)
      throws IOException {
    this.clock = premises.clock();
    this.design = design;
    this.attack = attack;
    this.parts = parts;
    this.draws = draws;
    var sinceStart = Premises.stopwatch();
    transcript = new Transcript(sinceStart, observer);
    secrets = Secrets.draw(draws.generator("secrets"), design.password() == PasswordStrength.WEAK);
    settings = Wiring.settings(design.transport());
    authorities =
        settings == null
            ? null
            : new Authorities(
                design.checks().chain(), premises.keys().two(), premises.clock().instant());
    innerKeys = design.inner().newServerKeys();
    atServer = Witness.of(transcript, sinceStart, patience);
    atAttacker = Witness.of(transcript, sinceStart, patience);
    server = openServer(premises);
    reach =
        new Reach(
            premises.loops().next(),
            loopback(),
            new InetSocketAddress(loopback(), server.port()),
            SERVER_NAME,
            settings == null,
            atAttacker);
    grants = new Grants(known(), authorities, innerKeys);
  }

  /// @param patience how long a party waits for its peer
  /// @param observer sees each line of the transcript as it is written; must be quick
  /// @throws LabException where loopback gives no port
  public static Lab open(
      Premises premises,
      Design design,
      Attack attack,
      Parts parts,
      Draws draws,
      Duration patience,
      Consumer<Line> observer) {
    try {
      return new Lab(premises, design, attack, parts, draws, patience, observer);
    } catch (IOException noPort) {
      throw new LabException(NO_PORT, noPort);
    }
  }

  private BankServer openServer(Premises premises) throws IOException {
    var bank = new Bank(secrets, design.replayGuard(), draws.generator("bank"));
    return BankServer.open(
        premises.loops().next(),
        loopback(),
        SERVER_NAME,
        settings == null ? null : ServerTls.of(made().server(), settings),
        design.inner().server(innerKeys),
        parts.bank().apply(bank::answer),
        atServer);
  }

  private Known known() {
    return new Known(
        SERVER_NAME, secrets.user(), design.inner(), innerKeys.publicKey(), requestIds("attacker"));
  }

  private @Nullable Supplier<String> requestIds(String whose) {
    if (!design.replayGuard()) {
      return null;
    }
    RandomGenerator random = draws.generator("request-ids/" + whose);
    return () -> BankMessages.freshRequestId(random);
  }

  /// The run's own secrets, for the judge.
  public Secrets secrets() {
    return secrets;
  }

  /// The real server's port on loopback.
  public int serverPort() {
    return server.port();
  }

  /// The port that redirects plain HTTP, where there is one.
  public Optional<Integer> plainPort() {
    return server.plainPort();
  }

  /// The server's certificate and its issuer, as PEM; empty without TLS.
  public Optional<String> anchorsPem() {
    return Optional.ofNullable(authorities).map(made -> made.anchorsPem(design.checks().chain()));
  }

  /// Plays the run: the story, then what the attacker does when the client is gone.
  ///
  /// @throws LabException where loopback gives no port or no connection, or connections do not end
  /// @throws IllegalStateException where a party of the lab fails by a bug of its own
  public Recording play() throws InterruptedException {
    var notebook = new Notebook(transcript, design.inner());
    attack.needs().forEach(need -> notebook.write(new Event.Holds(need.word(), need.sentence())));
    try (var path = AttackPath.open(attack, reach, grants, notebook, server.port())) {
      var clientLegs = visit(path.port());
      Ends.await(transcript, path, clientLegs, atServer, atAttacker);
      var after =
          new AfterStory(attack, reach, notebook, clientLegs, atAttacker.tap().soFar(), path);
      var opened = after.play(lootAfterwards());
      Ends.await(transcript, path, clientLegs, atServer, atAttacker);
      return Recordings.of(transcript, atServer, atAttacker, path.learnt().plus(opened));
    } catch (IOException noPort) {
      throw new LabException(NO_PORT, noPort);
    }
  }

  private Set<Leg> visit(int port) {
    var errand = new Errand(secrets, transfer(draws.generator("transfer")), requestIds("client"));
    try (var client = parts.app().apply(app(port))) {
      SessionEnd end = client.visit(errand);
      transcript.add(
          Party.CLIENT,
          new Event.VisitEnded(attack.entry().value().stance() != Stance.ABSENT, end));
      return client.legs();
    }
  }

  private Loot lootAfterwards() {
    return grants.grant(attack.needs(), atServer.keys().in(atServer.tap().soFar()));
  }

  private AppSetup app(int port) {
    var checks = design.checks();
    return new AppSetup(
        SERVER_NAME,
        loopback(),
        port,
        settings,
        settings == null ? null : ClientTls.of(settings, trust()),
        checks,
        authorities == null ? null : authorities.server().pin(),
        design.inner(),
        innerKeys.publicKey(),
        atServer);
  }

  private Authorities made() {
    return Objects.requireNonNull(authorities, "a design with TLS has authorities");
  }

  private Trust trust() {
    var chain = design.checks().chain();
    var anchors = made().anchors(chain);
    return switch (chain) {
      case ANY -> new Trust.DangerouslyEverything(anchors);
      case PUBLIC, PRIVATE -> new Trust.Anchors(anchors, clock);
    };
  }

  private Transfer transfer(RandomGenerator random) {
    var destination = "%012d".formatted(random.nextLong(100_000_000_000L, 600_000_000_000L));
    return new Transfer(destination, AMOUNT, secrets.memo());
  }

  private static InetAddress loopback() {
    return Wiring.LOOPBACK;
  }

  @Override
  public void close() {
    server.close();
  }
}
