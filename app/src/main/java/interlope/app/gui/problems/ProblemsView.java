package interlope.app.gui.problems;

import static interlope.word.Texts.text;

import atlantafx.base.theme.Styles;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Ticker;
import interlope.scenario.problem.Problem;
import java.time.Duration;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A file that cannot be run yet, with what is wrong at its lines. It looks after the file while it
/// is in a scene.
public final class ProblemsView extends HBox {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final double SIDE = 296;

  /// Below this width the list of problems is narrower.
  private static final double WIDE = 800;

  private static final double NARROW_SIDE = 248;
  private static final double SAID = 24;
  private static final double AROUND = 24;

  private final ProblemsViewModel model;
  private final ListView<CodeLine> code;

  /// @param ticker for this view alone
  public ProblemsView(ProblemsViewModel model, Ticker ticker) {
    this.model = model;
    code = code(model.lines());
    Ui.styled(this, "il-problems");
    var main = main();
    var side = side();
    main.setMinWidth(0);
    getChildren().addAll(Ui.grow(main), side);
    widthProperty()
        .addListener((_, _, width) -> {
          boolean narrow = width.doubleValue() < WIDE;
          Ui.width(side, narrow ? NARROW_SIDE : SIDE);
          main.getStyleClass().remove("narrow");
          if (narrow) {
            main.getStyleClass().add("narrow");
          }
        });
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene == null) {
            ticker.stop();
          } else {
            ticker.start(LOOK, model::look);
          }
        });
  }

  private VBox main() {
    int count = model.problems().size();
    var title =
        Ui.tagged(
            "mdi2f-file-alert-outline",
            text("problems.title"),
            "il-screen-title",
            "il-problems-title");
    var what = Ui.prose(text("problems.what", model.name(), count), "il-muted");
    var main = Ui.column(16, Ui.column(4, title, what));
    if (!code.getItems().isEmpty()) {
      main.getChildren().add(code);
    }
    main.getChildren().add(foot());
    return Ui.styled(main, "il-problems-main");
  }

  private static ListView<CodeLine> code(List<CodeLine> lines) {
    var code = new ListView<>(FXCollections.observableList(lines));
    Ui.styled(code, "il-code-card");
    code.setAccessibleText(text("problems.code"));
    code.setCellFactory(_ -> new CodeCell());
    double said = lines.stream().mapToInt(line -> line.problems().size()).sum() * SAID;
    code.setPrefHeight(lines.size() * CodeCell.HEIGHT + said + AROUND);
    code.setMaxHeight(USE_PREF_SIZE);
    code.setMinHeight(0);
    VBox.setVgrow(code, javafx.scene.layout.Priority.ALWAYS);
    return code;
  }

  private Node foot() {
    var said = Ui.prose("", "il-muted", "il-small");
    said.textProperty().bind(model.said());
    var buttons = new FlowPane(10, 8);
    var suggestions = model.withSuggestion();
    if (!suggestions.isEmpty()) {
      buttons
          .getChildren()
          .add(
              Ui.button(
                  "mdi2a-auto-fix",
                  text("problems.take", suggestions.size()),
                  () -> model.take(suggestions),
                  Styles.ACCENT));
    }
    buttons
        .getChildren()
        .add(Ui.button("mdi2r-refresh", text("problems.again"), model::checkAgain));
    if (model.isEditable()) {
      buttons.getChildren().add(Ui.button("mdi2o-open-in-new", text("problems.edit"), model::edit));
    }
    return Ui.column(8, buttons, said);
  }

  private VBox side() {
    var problems = Ui.column(0);
    model.problems().forEach(problem -> problems.getChildren().add(problem(problem)));
    var scroll = Ui.styled(new ScrollPane(problems), "il-problems-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    var head =
        Ui.styled(
            Ui.row(8, Ui.label(text("problems.count", model.problems().size()), "il-side-title")),
            "il-problems-head");
    return Ui.width(Ui.styled(Ui.column(0, head, Ui.grow(scroll)), "il-side"), SIDE);
  }

  private Node problem(Problem problem) {
    var said = ProblemText.of(problem);
    var place =
        problem.line() == 0
            ? Ui.label(text("problems.whole"), "il-muted", "il-small")
            : Ui.link(text("problems.line", problem.line(), problem.column()), () -> goTo(problem));
    var block = Ui.column(4, place, Ui.prose(said.sentence(), "il-strong"));
    if (!said.note().isEmpty()) {
      block.getChildren().add(Ui.prose(said.note(), "il-muted"));
    }
    problem
        .suggestion()
        .ifPresent(word -> {
          var use =
              Ui.button(
                  "mdi2c-check", text("problems.use", word), () -> model.take(List.of(problem)));
          VBox.setMargin(use, new javafx.geometry.Insets(4, 0, 0, 0));
          block.getChildren().add(use);
        });
    return Ui.styled(block, "il-problem");
  }

  private void goTo(Problem problem) {
    int at = Math.min(problem.line(), code.getItems().size()) - 1;
    if (at >= 0) {
      code.scrollTo(Math.max(0, at - 2));
      code.getSelectionModel().clearAndSelect(at);
      code.getFocusModel().focus(at);
      code.requestFocus();
    }
  }
}
