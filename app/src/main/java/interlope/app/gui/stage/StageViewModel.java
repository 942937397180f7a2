package interlope.app.gui.stage;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.ladder.LadderViewModel;
import interlope.app.gui.stage.wire.Wire;
import interlope.attack.Attack;
import interlope.attack.Capability;
import interlope.attack.Position;
import interlope.attack.Stance;
import interlope.design.Keys;
import interlope.scenario.Scenario;
import interlope.word.Page;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the stage shows beside the ladder: the cast, and the wire at the playhead. It knows no
/// scene.
public final class StageViewModel {
  private static final Cast NOBODY =
      new Cast("", "", "", Presence.NOBODY, PartyLook.CLIENT.icon(), "", "", "");

  private final WindowSession session;
  private final LadderViewModel ladder;
  private final ReadOnlyObjectWrapper<Cast> cast = new ReadOnlyObjectWrapper<>(NOBODY);
  private final ReadOnlyObjectWrapper<Wire> wire = new ReadOnlyObjectWrapper<>(Wire.NOTHING);
  private Cast whole = NOBODY;

  /// Where the attacker is.
  enum Presence {
    ON_PATH,
    ELSEWHERE,
    NOBODY
  }

  /// @param lead the story's first sentence
  /// @param clientIcon a phone, or a browser
  record Cast(
      String title,
      String lead,
      String story,
      Presence presence,
      String clientIcon,
      String client,
      String attacker,
      String server) {
    /// On a visit before the attacker came, or after it had gone.
    Cast withoutAttacker() {
      return presence == Presence.NOBODY
          ? this
          : new Cast(
              title,
              lead,
              story,
              Presence.ELSEWHERE,
              clientIcon,
              client,
              text("stage.not-there"),
              server);
    }
  }

  public StageViewModel(WindowSession session) {
    this.session = session;
    ladder = new LadderViewModel(session.playhead());
    session.showing().addListener((_, _, now) -> show(now));
    session.playhead().at().addListener((_, _, _) -> session.play().ifPresent(this::draw));
    show(session.showing().get());
  }

  public LadderViewModel ladder() {
    return ladder;
  }

  ReadOnlyObjectProperty<Cast> cast() {
    return cast.getReadOnlyProperty();
  }

  /// As it is once the rungs up to the playhead have happened.
  ReadOnlyObjectProperty<Wire> wire() {
    return wire.getReadOnlyProperty();
  }

  private void show(Showing showing) {
    if (showing instanceof Showing.Played(var play)) {
      whole = cast(play.scenario(), title(play));
      ladder.show(play);
      draw(play);
    }
  }

  private static String title(Play play) {
    var title = play.scenario().title();
    var recorded = play.recorded();
    return recorded != null && recorded.isCut()
        ? text("stage.cut-short", title)
        : play.before() == null ? title : text("stage.changed", title);
  }

  private void draw(Play play) {
    int at = session.playhead().at().get();
    cast.set(play.isAttackedAt(at) ? whole : whole.withoutAttacker());
    wire.set(wire(play, at));
  }

  private static Wire wire(Play play, int at) {
    var rungs = play.ladder().rungs();
    var word = play.design().get(Keys.INNER).word();
    return Wire.after(rungs.subList(0, Math.min(at, rungs.size())), word);
  }

  static Cast cast(Scenario scenario) {
    return cast(scenario, scenario.title());
  }

  private static Cast cast(Scenario scenario, String title) {
    var client = scenario.design().get(Keys.CLIENT);
    return new Cast(
        title,
        firstSentence(scenario.story()),
        scenario.story(),
        presence(scenario.attack()),
        Page.of(client).icon(),
        Page.of(client).says("stage"),
        standing(scenario.attack()),
        text("stage.server"));
  }

  private static Presence presence(Attack attack) {
    if (attack.entry().value().stance() == Stance.ABSENT) {
      return Presence.NOBODY;
    }
    return attack.position() == Position.ON_PATH ? Presence.ON_PATH : Presence.ELSEWHERE;
  }

  /// Where the attacker is, and with what.
  private static String standing(Attack attack) {
    var place =
        switch (presence(attack)) {
          case NOBODY -> text("stage.nobody");
          case ELSEWHERE -> text("stage.off-path");
          case ON_PATH ->
              attack.entry().value().stance() == Stance.PASSIVE
                  ? text("stage.listens")
                  : text("stage.on-path");
        };
    var has =
        attack.needs().stream()
            .filter(need -> need != Capability.ON_PATH)
            .map(need -> Page.of(need).holds())
            .collect(Collectors.joining(text("stage.has.and")));
    return has.isEmpty() ? place : text("stage.standing", place, has);
  }

  private static String firstSentence(String story) {
    var sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(story);
    int end = sentences.next();
    return end == BreakIterator.DONE ? "" : story.substring(0, end).strip();
  }
}
