package interlope.lab;

import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.attack.Stance;
import interlope.carrier.Carrier;
import interlope.carrier.Witness;
import interlope.client.Client;
import interlope.design.Checks;
import interlope.design.Keys;
import interlope.design.PasswordStrength;
import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Played;
import interlope.event.Recording;
import interlope.event.SessionEnd;
import interlope.event.Transcript;
import interlope.inner.InnerKeys;
import interlope.interposer.Reach;
import interlope.lab.afterwards.AfterStory;
import interlope.lab.afterwards.BanksAccount;
import interlope.lab.afterwards.Notebook;
import interlope.lab.world.Authorities;
import interlope.lab.world.Draws;
import interlope.lab.world.LabException;
import interlope.lab.world.PartyMakers;
import interlope.lab.world.Premises;
import interlope.lab.world.Routes;
import interlope.lab.world.Sites;
import interlope.lab.world.Wiring;
import interlope.story.Secrets;
import interlope.story.bank.Bank;
import interlope.story.bank.BankMessages;
import interlope.story.bank.Dialect;
import interlope.story.errand.Errand;
import interlope.tls.TlsSettings;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.time.Duration;
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
  private static final String NO_PORT = "Loopback gives no port to listen on.";

  private final LabSetup question;
  private final PartyMakers makers;
  private final Draws draws;
  private final Transcript transcript;
  private final Secrets secrets;
  private final @Nullable Authorities authorities;
  private final @Nullable TlsSettings settings;
  private final InnerKeys innerKeys;
  private final Witness atServer;
  private final Witness atAttacker;
  private final PhaseEnd ends;
  private final Sites sites;
  private final Routes routes;
  private final Reach reach;
  private final Grants grants;
  private final Outfit outfit;
  private @Nullable Played played;

  private Lab(
      Premises premises,
      LabSetup question,
      PartyMakers makers,
      Draws draws,
      Duration patience,
      Consumer<Line> observer)
      throws IOException {
    this.question = question;
    this.makers = makers;
    this.draws = draws;
    var design = question.design();
    var sinceStart = Premises.stopwatch();
    transcript = new Transcript(sinceStart, observer);
    secrets =
        Secrets.draw(
            draws.generator("secrets"), design.get(Keys.PASSWORD) == PasswordStrength.WEAK);
    settings = Wiring.settings(design.get(Keys.TRANSPORT));
    authorities =
        settings == null
            ? null
            : new Authorities(
                Checks.of(design).chain(), premises.keys().two(), premises.clock().instant());
    innerKeys = design.get(Keys.INNER).newServerKeys();
    atServer = Witness.of(transcript, sinceStart, patience.multipliedBy(2));
    atAttacker = Witness.of(transcript, sinceStart, patience.multipliedBy(2));
    ends = new PhaseEnd(transcript, atServer, atAttacker, patience);
    routes = new Routes(atServer, atAttacker);
    sites = openSites(premises);
    reach =
        new Reach(
            new Carrier(Party.ATTACKER, premises.loops().next(), Wiring.LOOPBACK, atAttacker),
            sites.addresses());
    grants = new Grants(known(), authorities, innerKeys);
    outfit =
        new Outfit(
            premises,
            question,
            sites.bank(),
            routes,
            settings,
            authorities,
            innerKeys.publicKey(),
            atServer.withPatience(patience));
  }

  /// @param patience how long the client waits for an answer. The others wait twice as long for
  ///   their peers, so that on a slow machine it is the client that gives up, which shows as
  ///   silence, and no party that cuts, which would show as a refusal
  /// @param observer sees each line of the transcript as it is written; must be quick
  /// @throws LabException where loopback gives no port
  public static Lab open(
      Premises premises,
      LabSetup question,
      PartyMakers makers,
      Draws draws,
      Duration patience,
      Consumer<Line> observer) {
    try {
      return new Lab(premises, question, makers, draws, patience, observer);
    } catch (IOException noPort) {
      throw new LabException(NO_PORT, noPort);
    }
  }

  private Sites openSites(Premises premises) throws IOException {
    var design = question.design();
    return Sites.open(
        premises.loops(),
        new Sites.Furniture(
            design,
            new Bank(secrets, design.get(Keys.REPLAY_GUARD), draws.generator("bank")),
            makers,
            settings,
            authorities == null ? null : authorities.server(),
            innerKeys,
            requestIds("pages")),
        atServer);
  }

  private PublicKnowledge known() {
    return new PublicKnowledge(
        sites.bank(),
        Wiring.NEIGHBOUR,
        secrets.user(),
        Wiring.speaksPages(question.design()) ? Dialect.PAGES : Dialect.API,
        question.design().get(Keys.INNER),
        innerKeys.publicKey(),
        requestIds("attacker"));
  }

  private @Nullable Supplier<String> requestIds(String whose) {
    if (!question.design().get(Keys.REPLAY_GUARD)) {
      return null;
    }
    RandomGenerator random = draws.generator("request-ids/" + whose);
    return () -> BankMessages.freshRequestId(random);
  }

  /// The run's own secrets, for the judge.
  public Secrets secrets() {
    return secrets;
  }

  /// The real bank's port on loopback.
  public int serverPort() {
    return Objects.requireNonNull(sites.ports().get(sites.bank()));
  }

  /// The port that redirects plain HTTP, where there is one.
  public Optional<Integer> plainPort() {
    return sites.bank().secure()
        ? Optional.ofNullable(sites.ports().get(Origin.http(Wiring.SERVER_NAME)))
        : Optional.empty();
  }

  /// The server's certificate and its issuer, as PEM; empty without TLS.
  public Optional<String> anchorsPem() {
    return outfit.anchorsPem();
  }

  /// What the parties were made of; known once the run has been played.
  public Played played() {
    return Objects.requireNonNull(played, "nothing was played");
  }

  /// Plays the run: what comes before the story, the story, then what the attacker does when the
  /// client is gone.
  ///
  /// @throws LabException where loopback gives no port or no connection, or connections do not end
  /// @throws IllegalStateException where a party of the lab fails by a bug of its own
  public Recording play() throws InterruptedException {
    var attack = question.attack();
    var notebook = new Notebook(transcript, atAttacker.ends());
    attack.needs().forEach(need -> notebook.write(new Event.Holds(need)));
    try (var path = AttackPath.open(attack, reach, grants, notebook, sites.ports())) {
      var visits = visits(path);
      var after =
          new AfterStory(
              attack,
              reach,
              notebook,
              visits.clientLegs(),
              atAttacker.tap().soFar(),
              visits.lastEnd(),
              new BanksAccount(transcript));
      var opened = after.play(lootAfterwards());
      ends.await(Set.of(), false);
      return Recordings.of(transcript, atServer, atAttacker, notebook.keys().plus(opened));
    } catch (IOException noPort) {
      throw new LabException(NO_PORT, noPort);
    }
  }

  private Visits visits(AttackPath path) throws InterruptedException {
    var attack = question.attack();
    var mishap = question.mishap();
    boolean attacked = attack.entry().value().stance() != Stance.ABSENT;
    try (var client = outfit.client(makers)) {
      var visits = new Visits(client, transcript, ends, routes);
      if (question.design().get(Keys.VISITED_BEFORE)) {
        visits.make(Client::look, sites.ports(), false, false);
      }
      if (mishap != null) {
        Mishaps.suffer(mishap, authorities, sites);
      }
      if (attack.action().value().isBeforeTheStory()) {
        visits.make(Client::look, path.ports(), path.isInterposed(), attacked);
        visits.make(this::story, sites.ports(), false, false);
      } else {
        visits.make(this::story, path.ports(), path.isInterposed(), attacked);
      }
      if (mishap != null && visits.lastEnd().isCompleted()) {
        transcript.add(Party.SERVER, new Event.Tried(Mishaps.survived(mishap)));
      }
      played = Wiring.played(client.madeOf(), attacked, settings != null);
      return visits;
    }
  }

  private SessionEnd story(Client client) {
    return client.visit(new Errand(secrets, draws.transfer(secrets.memo()), requestIds("client")));
  }

  private Loot lootAfterwards() {
    return grants.grant(question.attack(), atServer.keys().in(atServer.tap().soFar()));
  }

  @Override
  public void close() {
    sites.close();
  }
}
