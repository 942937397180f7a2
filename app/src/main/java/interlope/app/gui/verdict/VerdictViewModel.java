package interlope.app.gui.verdict;

import static interlope.word.Texts.text;

import interlope.app.gui.design.DesignRow;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.design.Design;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.ladder.Rung;
import interlope.report.said.Sentences;
import interlope.run.Variation;
import interlope.verdict.Evidence;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What came of the run that is shown, in words. It knows no controls.
public final class VerdictViewModel {
  /// How many changes of the design are offered at once.
  private static final int MOST_OFFERS = 2;

  private final WindowSession session;
  private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();

  /// A verdict, told.
  ///
  /// @param beside a few words below the verdict
  /// @param sentence what happened
  /// @param noticed who noticed
  /// @param losses each with the rung that shows it
  /// @param flip null where the design was not changed
  /// @param offers changes of the design that would have changed the verdict, as measured; empty
  ///   until they were, and where a flip is told
  public record Told(
      VerdictLook look,
      String beside,
      String sentence,
      String noticed,
      List<Chip> losses,
      @Nullable Flip flip,
      List<Offer> offers) {}

  /// A loss, and the rung that shows it; 0 where none does.
  public record Chip(Loss loss, String words, String evidence, int rung) {}

  /// What changing the design changed.
  ///
  /// @param keys what was changed: key, from, to, as the design panel names them
  public record Flip(VerdictLook before, VerdictLook after, List<Change> keys) {}

  public record Change(String key, String from, String to) {}

  /// A change that would have changed the verdict.
  public record Offer(Variation variation, String words, VerdictLook becomes) {}

  public VerdictViewModel(WindowSession session) {
    this.session = session;
    session.showing().addListener((_, _, now) -> show(now));
    session.variations().addListener((_, _, _) -> session.play().ifPresent(this::show));
    show(session.showing().get());
  }

  /// Null where no run is shown.
  public ReadOnlyObjectProperty<@Nullable Told> told() {
    return told.getReadOnlyProperty();
  }

  /// Selects the message that shows a loss.
  public void jumpTo(Chip chip) {
    session.playhead().pause();
    session.playhead().goTo(chip.rung());
  }

  boolean hasDecisive() {
    return session.play().filter(play -> play.decisive().isPresent()).isPresent();
  }

  /// Selects the decisive message.
  public void jumpToDecisive() {
    session.playhead().toDecisive();
  }

  /// Changes the design as was offered.
  public void take(Offer offer) {
    session.play().ifPresent(play -> session.change(play.design().with(offer.variation().to())));
  }

  private void show(Showing showing) {
    if (showing instanceof Showing.Played(var play)) {
      show(play);
    }
  }

  private void show(Play play) {
    var judgement = play.run().judgement();
    var flip = flip(play);
    told.set(
        new Told(
            VerdictLook.of(judgement.verdict().word()),
            VerdictWords.beside(judgement),
            VerdictWords.sentence(judgement),
            VerdictWords.noticed(judgement),
            chips(play),
            flip.orElse(null),
            flip.isPresent() ? List.of() : offers(play.design())));
  }

  private static List<Chip> chips(Play play) {
    var first = new LinkedHashMap<Loss, Evidence>();
    play.run()
        .judgement()
        .evidence()
        .forEach(evidence -> first.putIfAbsent(evidence.loss(), evidence));
    return first.values().stream()
        .map(evidence ->
            new Chip(
                evidence.loss(),
                VerdictWords.plain(evidence.loss()),
                Sentences.of(evidence),
                play.rungOfLine(evidence.line()).map(Rung::number).orElse(0)))
        .toList();
  }

  private static Optional<Flip> flip(Play play) {
    var before = play.before();
    if (before == null) {
      return Optional.empty();
    }
    var changes = new ArrayList<Change>();
    for (var key : Keys.OPEN) {
      var from = before.run().scenario().design().setting(key);
      var to = play.design().setting(key);
      if (!from.equals(to)) {
        changes.add(
            new Change(DesignRow.nameOf(key), DesignRow.nameOf(from), DesignRow.nameOf(to)));
      }
    }
    return Optional.of(
        new Flip(
            VerdictLook.of(before.run().judgement().verdict().word()),
            VerdictLook.of(play.run().judgement().verdict().word()),
            changes));
  }

  /// The most decisive change of each key. What the design has in place of a default comes first:
  /// that is what it owes its verdict to; another kind of client or no TLS at all comes last, being
  /// another product.
  private List<Offer> offers(Design design) {
    var byKey = new LinkedHashMap<Key<?>, Variation>();
    session.variations().get().stream()
        .filter(variation -> variation.was() != variation.becomes())
        .filter(variation -> !isBadAdvice(variation))
        .forEach(variation -> byKey.putIfAbsent(variation.key(), variation));
    return byKey.values().stream()
        .sorted(Comparator.comparingInt(variation -> distance(design, variation)))
        .limit(MOST_OFFERS)
        .map(variation ->
            new Offer(variation, words(variation), VerdictLook.of(variation.becomes())))
        .toList();
  }

  /// Weaker TLS turns some verdicts to the better: it is told where it would break something, and
  /// offered to nobody.
  private static boolean isBadAdvice(Variation variation) {
    return variation.becomes() != VerdictWord.BREACHED && isWeak(variation);
  }

  private static boolean isWeak(Variation variation) {
    return variation.to().words().stream()
        .anyMatch(word -> DesignRow.pageOf(variation.key(), word).isWeak());
  }

  private static int distance(Design design, Variation variation) {
    boolean isNoTls = variation.to().equals(new Setting<>(Keys.TRANSPORT, Transport.HTTP));
    if (variation.key() == Keys.CLIENT || isNoTls) {
      return 2;
    }
    return design.isDefault(variation.key()) ? 1 : 0;
  }

  private static String words(Variation variation) {
    return text(
        "verdict.change", DesignRow.nameOf(variation.key()), DesignRow.nameOf(variation.to()));
  }
}
