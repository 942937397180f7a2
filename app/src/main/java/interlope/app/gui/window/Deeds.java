package interlope.app.gui.window;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.message.MessageView;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Playhead;
import interlope.app.gui.session.Speed;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.StageView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What each shortcut does, one line each, in the order of the map of keys.
final class Deeds {
  static final Map<Shortcut, Consumer<Shell>> ALL = all();

  private Deeds() {}

  private static Map<Shortcut, Consumer<Shell>> all() {
    var all = new LinkedHashMap<Shortcut, Consumer<Shell>>();
    all.put(Shortcut.PLAY, onHead(Playhead::playOrPause));
    all.put(Shortcut.BACK, onHead(Playhead::back));
    all.put(Shortcut.FORWARD, onHead(Playhead::forward));
    all.put(Shortcut.FIRST, onHead(Playhead::toFirst));
    all.put(Shortcut.LAST, onHead(Playhead::toLast));
    all.put(Shortcut.DECISIVE, onStage(StageView::toDecisive));
    all.put(Shortcut.FASTER, onSpeed(Speed::faster));
    all.put(Shortcut.SLOWER, onSpeed(Speed::slower));
    all.put(Shortcut.FOLD, onStage(StageView::foldOrUnfold));

    all.put(Shortcut.CLIENT_VIEW, onMessage(message -> message.focus(PartyLook.CLIENT)));
    all.put(Shortcut.ATTACKER_VIEW, onMessage(message -> message.focus(PartyLook.ATTACKER)));
    all.put(Shortcut.SERVER_VIEW, onMessage(message -> message.focus(PartyLook.SERVER)));
    all.put(Shortcut.NEXT_DEPTH, onMessage(MessageView::nextDepth));

    all.put(Shortcut.RUN_AGAIN, onSession(WindowSession::runAgain));
    all.put(Shortcut.OPEN, Shell::openFiles);
    all.put(Shortcut.OPEN_FOLDER, Shell::openFolder);
    all.put(Shortcut.SAVE_DESIGN, onRun(RunScreen::saveDesign));
    all.put(Shortcut.WIRESHARK, onRun(RunScreen::openCapture));
    all.put(Shortcut.STOP, Shell::stop);

    all.put(Shortcut.SEARCH, Shell::search);
    all.put(Shortcut.DESIGN, onRun(RunScreen::showOrPutAwayDesign));
    all.put(Shortcut.NOTEBOOK, onRun(RunScreen::showOrPutAwayNotebook));
    all.put(Shortcut.NEXT_PANE, Shell::nextPane);
    Screens.places()
        .forEach(place -> all.put(place.shortcut(), shell -> shell.show(place.showing())));
    all.put(Shortcut.LARGER, Shell::larger);
    all.put(Shortcut.SMALLER, Shell::smaller);
    all.put(Shortcut.ACTUAL_SIZE, Shell::actualSize);
    all.put(Shortcut.LIGHT_OR_DARK, Shell::lightOrDark);
    all.put(Shortcut.STILL, Shell::moveOrKeepStill);
    all.put(Shortcut.KEYS, Shell::showKeys);
    return all;
  }

  /// Does nothing where no run is shown.
  private static Consumer<Shell> onRun(Consumer<RunScreen> deed) {
    return shell -> shell.withRun(deed);
  }

  private static Consumer<Shell> onSession(Consumer<WindowSession> deed) {
    return onRun(run -> deed.accept(run.session()));
  }

  private static Consumer<Shell> onHead(Consumer<Playhead> deed) {
    return onSession(session -> deed.accept(session.playhead()));
  }

  private static Consumer<Shell> onSpeed(UnaryOperator<Speed> change) {
    return onHead(head -> head.speed().set(change.apply(head.speed().get())));
  }

  private static Consumer<Shell> onStage(Consumer<StageView> deed) {
    return onRun(run -> deed.accept(run.stage()));
  }

  private static Consumer<Shell> onMessage(Consumer<MessageView> deed) {
    return onStage(stage -> deed.accept(stage.message()));
  }
}
