package interlope.app.gui.verdict;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Ui;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.WindowSession;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What came of the run, at the foot of the window: the word below the library, the evidence below
/// the ladder, what flipped or what would have below the panel.
public final class VerdictBar extends HBox {
  private static final double WORD_WIDTH = 272;
  private static final double SIDE_WIDTH = 296;
  private static final double HEIGHT = 96;
  private static final double LOW_HEIGHT = 48;

  /// Letters that fit on three lines where there is little room.
  private static final int SHORT = 160;

  private static final int MOST_CHANGES = 2;

  private final VerdictViewModel model;
  private final ObservableDoubleValue sideWidth;
  private final ObservableBooleanValue tight;
  private final HBox details = Ui.styled(new HBox(), "il-verdict-details");
  private final Button toDetails = new Button(text("verdict.details"));

  /// @param sideWidth the width of the panel above its right end
  /// @param tight whether there is room for the verdict and its sentence alone
  public VerdictBar(
      WindowSession session, ObservableDoubleValue sideWidth, ObservableBooleanValue tight) {
    this.sideWidth = sideWidth;
    this.tight = tight;
    model = new VerdictViewModel(session);
    Ui.styled(this, "il-verdict-bar");
    setAlignment(Pos.CENTER_LEFT);
    toDetails.setMinWidth(USE_PREF_SIZE);
    HBox.setMargin(toDetails, new Insets(0, 12, 0, 0));
    model.told().addListener((_, _, now) -> show(now));
    tight.subscribe(() -> show(model.told().get()));
    show(model.told().get());
  }

  /// What is left out where there is little room.
  public Region details() {
    return details;
  }

  /// @param open whether the details are seen
  /// @param toggle shows or hides them
  public void opens(ObservableBooleanValue open, Runnable toggle) {
    toDetails.setOnAction(_ -> toggle.run());
    open.subscribe(now -> {
      toDetails.setGraphic(Ui.icon(now ? "mdi2c-chevron-down" : "mdi2c-chevron-up"));
      toDetails.setAccessibleText(
          now ? text("verdict.details.hide") : text("verdict.details.show"));
    });
  }

  private void show(VerdictViewModel.@Nullable Told told) {
    if (told == null) {
      return;
    }
    for (var look : VerdictLook.values()) {
      getStyleClass().remove(look.style());
    }
    getStyleClass().add(told.look().style());
    if (tight.get()) {
      setMinHeight(LOW_HEIGHT);
      getChildren().setAll(shortWord(told.look()), shortWhy(told), toDetails);
      fillDetails(told);
    } else {
      setMinHeight(HEIGHT);
      getChildren().setAll(word(told), why(told), side(told));
      details.getChildren().clear();
    }
  }

  private static Node shortWord(VerdictLook look) {
    var word =
        Ui.row(0, Ui.tagged(look.icon(), look.word(), "il-verdict-word", "il-short", look.style()));
    word.setMinWidth(USE_PREF_SIZE);
    return Ui.styled(word, "il-verdict-block", look.style());
  }

  private static Node shortWhy(VerdictViewModel.Told told) {
    var why = Ui.row(8);
    if (told.flip() != null && told.flip().before() != told.look()) {
      var was = Ui.label(text("verdict.was"), "il-muted");
      var badge = Ui.badge(told.flip().before());
      for (var label : List.of(was, badge)) {
        label.setMinWidth(USE_PREF_SIZE);
      }
      why.getChildren().addAll(was, badge);
    }
    why.getChildren().add(Ui.grow(Ui.prose(firstOf(told.sentence()))));
    HBox.setHgrow(why, Priority.ALWAYS);
    return Ui.styled(why, "il-verdict-short");
  }

  /// All of it where it is short, and else its first sentence.
  private static String firstOf(String said) {
    var sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(said);
    int end = sentences.next();
    return said.length() <= SHORT || end == BreakIterator.DONE
        ? said
        : said.substring(0, end).strip();
  }

  private void fillDetails(VerdictViewModel.Told told) {
    var left = Ui.column(10, Ui.prose(told.beside(), "il-strong"));
    var rest = firstOf(told.sentence()).equals(told.sentence()) ? "" : told.sentence();
    var said = (rest + " " + told.noticed()).strip();
    if (!said.isEmpty()) {
      left.getChildren().add(Ui.prose(said));
    }
    if (!told.losses().isEmpty()) {
      left.getChildren().add(chips(told));
    }
    Ui.grow(Ui.styled(left, "il-verdict-evidence"));
    var turn = Ui.styled(new VBox(6), "il-flip");
    fillSide(turn, told);
    Ui.width(turn, SIDE_WIDTH);
    details.getChildren().setAll(left, turn);
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
      why.getChildren().add(chips(told));
    }
    why.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(why, Priority.ALWAYS);
    return why;
  }

  private Node chips(VerdictViewModel.Told told) {
    var chips = new FlowPane(6, 6);
    told.losses().forEach(chip -> chips.getChildren().add(chip(chip)));
    return chips;
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
    fillSide(side, told);
    return side;
  }

  private void fillSide(VBox side, VerdictViewModel.Told told) {
    var flip = told.flip();
    if (flip != null) {
      side.getChildren().addAll(flip(flip));
    } else if (!told.offers().isEmpty()) {
      side.getChildren().add(Ui.label(text("verdict.would"), "il-verdict-by"));
      told.offers().forEach(offer -> side.getChildren().add(offer(offer)));
    } else if (model.hasDecisive()) {
      side.getChildren().add(Ui.link(text("verdict.decisive"), model::jumpToDecisive));
    }
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
