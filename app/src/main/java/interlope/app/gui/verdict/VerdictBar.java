package interlope.app.gui.verdict;

import static interlope.app.text.Texts.text;

import interlope.app.gui.part.Ui;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Session;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What came of the run, at the foot of the window: the word below the library, the evidence below
/// the ladder, what flipped or what would have below the panel.
public final class VerdictBar extends HBox {
  private static final double WORD_WIDTH = 272;
  private static final int MOST_CHANGES = 2;

  private final VerdictViewModel model;
  private final ObservableDoubleValue sideWidth;

  /// @param sideWidth the width of the panel above its right end
  public VerdictBar(Session session, ObservableDoubleValue sideWidth) {
    this.sideWidth = sideWidth;
    model = new VerdictViewModel(session);
    Ui.styled(this, "il-verdict-bar");
    setMinHeight(96);
    setPrefHeight(96);
    model.told().addListener((_, _, now) -> show(now));
    show(model.told().get());
  }

  private void show(VerdictViewModel.@Nullable Told told) {
    if (told == null) {
      return;
    }
    for (var look : VerdictLook.values()) {
      getStyleClass().remove(look.style());
    }
    getStyleClass().add(told.look().style());
    getChildren().setAll(word(told), why(told), side(told));
  }

  private static Node word(VerdictViewModel.Told told) {
    var look = told.look();
    var word =
        Ui.styled(
            Ui.column(
                2,
                Ui.tagged(look.icon(), look.word(), "il-verdict-word", look.style()),
                Ui.prose(told.beside(), "il-verdict-by")),
            "il-verdict-block",
            look.style());
    word.setAlignment(Pos.CENTER_LEFT);
    return Ui.width(word, WORD_WIDTH);
  }

  private Node why(VerdictViewModel.Told told) {
    var sentence = Ui.prose((told.sentence() + " " + told.noticed()).strip(), "il-verdict-why");
    sentence.setMaxWidth(820);
    var why = Ui.styled(Ui.column(8, sentence), "il-verdict-evidence");
    if (!told.losses().isEmpty()) {
      var chips = new FlowPane(6, 6);
      told.losses().forEach(chip -> chips.getChildren().add(chip(chip)));
      why.getChildren().add(chips);
    }
    why.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(why, Priority.ALWAYS);
    return why;
  }

  private Node chip(VerdictViewModel.Chip chip) {
    var link = Ui.link(chip.words(), () -> model.jumpTo(chip));
    Ui.styled(link, "il-loss");
    link.setDisable(chip.rung() == 0);
    link.setTooltip(new Tooltip(chip.evidence()));
    link.setAccessibleText(text("verdict.jump", chip.words(), chip.rung()));
    return link;
  }

  private Node side(VerdictViewModel.Told told) {
    var side = Ui.styled(new VBox(6), "il-flip");
    side.setAlignment(Pos.CENTER_LEFT);
    side.minWidthProperty().bind(sideWidth);
    side.maxWidthProperty().bind(sideWidth);
    var flip = told.flip();
    if (flip != null) {
      side.getChildren().addAll(flip(flip));
    } else if (!told.offers().isEmpty()) {
      side.getChildren().add(Ui.label(text("verdict.would"), "il-verdict-by"));
      told.offers().forEach(offer -> side.getChildren().add(offer(offer)));
    } else {
      side.getChildren().add(Ui.link(text("verdict.decisive"), model::jumpToDecisive));
    }
    return side;
  }

  private static Node[] flip(VerdictViewModel.Flip flip) {
    var badges =
        Ui.row(
            8,
            Ui.badge(flip.before()),
            Ui.icon("mdi2a-arrow-right", "il-muted-icon"),
            Ui.badge(flip.after()));
    var changes = new VBox(2);
    for (var change : flip.keys().stream().limit(MOST_CHANGES).toList()) {
      changes
          .getChildren()
          .add(
              Ui.row(
                  6,
                  Ui.label(change.key(), "il-small", "il-muted"),
                  Ui.label(change.from(), "il-small"),
                  Ui.icon("mdi2a-arrow-right", "il-muted-icon", "il-tiny"),
                  Ui.label(change.to(), "il-small", "il-strong")));
    }
    if (flip.keys().size() > MOST_CHANGES) {
      changes
          .getChildren()
          .add(
              Ui.label(
                  text("verdict.more", flip.keys().size() - MOST_CHANGES), "il-small", "il-muted"));
    }
    boolean same = flip.before() == flip.after();
    return new Node[] {
      Ui.label(same ? text("verdict.unchanged") : text("verdict.changed"), "il-verdict-by"),
      badges,
      changes
    };
  }

  private Node offer(VerdictViewModel.Offer offer) {
    var take = Ui.link(offer.words(), () -> model.take(offer));
    take.setAccessibleText(text("verdict.take", offer.words(), offer.becomes().word()));
    take.setMinWidth(0);
    take.setWrapText(true);
    take.setAlignment(Pos.CENTER_LEFT);
    var badge = Ui.badge(offer.becomes());
    badge.setMinWidth(USE_PREF_SIZE);
    return Ui.row(6, badge, Ui.grow(take));
  }
}
