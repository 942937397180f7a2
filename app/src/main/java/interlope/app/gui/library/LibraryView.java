package interlope.app.gui.library;

import static interlope.word.Texts.text;

import atlantafx.base.controls.CustomTextField;
import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.part.Ui;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The library, at the left of the window: search, filter, themes and what is in them.
public final class LibraryView extends VBox {
  /// Rows kept in sight above the one that is shown.
  private static final int ABOVE = 3;

  private final LibraryViewModel model;
  private final CustomTextField search = Ui.search(text("library.search"));
  private final ListView<Row> list;
  private @Nullable Item current;

  public LibraryView(LibraryViewModel model, Runnable openFiles) {
    this.model = model;
    Ui.styled(this, "il-library");
    Ui.width(this, 272);
    setAccessibleText(text("library.title"));
    prepareSearch();
    list = new ListView<>(model.rows());
    prepareList();
    var head = Ui.styled(Ui.column(10, search, new FilterRow(model)), "il-library-head");
    var room = Ui.space();
    getChildren().addAll(head, room, new LibraryFoot(model, openFiles));
    if (model.loaded().get()) {
      putListInto(room);
    } else {
      // The window is there sooner without an empty list.
      model.loaded().addListener((_, _, _) -> putListInto(room));
    }
    follow();
  }

  private void putListInto(Region room) {
    getChildren().set(getChildren().indexOf(room), Ui.grow(list));
  }

  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void prepareSearch() {
    Ui.styled(search, "il-search");
    search.textProperty().bindBidirectional(model.search());
    var clear =
        Ui.iconButton(
            "mdi2c-close",
            text("library.clear"),
            () -> {
              search.clear();
              search.requestFocus();
            });
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    search.setRight(clear);
    search.setOnAction(done -> {
      // What the button within it does comes by here, too.
      if (search.equals(done.getTarget())) {
        model.chooseFirst();
        toStage();
      }
    });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            search.clear();
            pressed.consume();
          } else if (pressed.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().select(firstLine());
            pressed.consume();
          }
        });
  }

  private int firstLine() {
    var rows = model.rows();
    int at = 0;
    while (at < rows.size() && !(rows.get(at) instanceof Row.Line)) {
      at++;
    }
    return at < rows.size() ? at : 0;
  }

  private void prepareList() {
    Ui.styled(list, "il-library-list", "il-own-keys");
    list.setAccessibleText(text("library.list"));
    list.setCellFactory(_ -> new RowCell(model));
    list.setPlaceholder(nothing());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    model.rows().addListener((javafx.collections.ListChangeListener<Row>) _ -> follow());
  }

  private Node nothing() {
    var why = Ui.prose("", "il-muted");
    var all =
        Ui.link(
            text("library.show-all"),
            () -> {
              model.filter().set(Filter.ALL);
              model.search().set("");
            });
    why.textProperty()
        .bind(
            javafx.beans.binding.Bindings.createStringBinding(
                () ->
                    !model.loaded().get()
                        ? text("library.loading")
                        : model.search().get().isBlank()
                            ? text("library.nothing-with")
                            : text("library.nothing-found"),
                model.loaded(),
                model.search(),
                model.filter()));
    all.visibleProperty().bind(model.loaded());
    return Ui.styled(Ui.column(8, why, all), "il-library-nothing");
  }

  private void onKey(KeyEvent pressed) {
    var row = list.getSelectionModel().getSelectedItem();
    boolean taken =
        switch (pressed.getCode()) {
          case ENTER -> choose(row);
          case RIGHT -> unfold(row, true);
          case LEFT -> row instanceof Row.Line line ? toHead(line) : unfold(row, false);
          case DELETE -> close(row);
          case UP -> list.getSelectionModel().getSelectedIndex() <= 0 && toSearch();
          default -> false;
        };
    if (taken) {
      pressed.consume();
    }
  }

  private boolean choose(@Nullable Row row) {
    if (row != null) {
      model.choose(row);
      if (row instanceof Row.Line) {
        toStage();
      }
    }
    return true;
  }

  /// Who has chosen looks at the stage now, and its keys should work.
  private void toStage() {
    getScene().getRoot().requestFocus();
  }

  private boolean unfold(@Nullable Row row, boolean open) {
    if (row instanceof Row.Head head && head.open() != open) {
      int at = list.getSelectionModel().getSelectedIndex();
      model.unfold(head.shelf(), open);
      list.getSelectionModel().clearAndSelect(at);
    }
    return true;
  }

  private boolean toHead(Row.Line line) {
    for (int at = 0; at < model.rows().size(); at++) {
      if (model.rows().get(at) instanceof Row.Head head
          && head.shelf().name().equals(line.shelf().name())) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        bringIntoSight(at);
      }
    }
    return true;
  }

  private boolean close(@Nullable Row row) {
    if (row != null) {
      model.close(row);
    }
    return true;
  }

  private boolean toSearch() {
    focusSearch();
    return true;
  }

  /// Letters are what somebody looks for.
  private void onTyped(KeyEvent typed) {
    var letter = typed.getCharacter();
    if (!letter.isEmpty()
        && Character.isLetterOrDigit(letter.codePointAt(0))
        && !typed.isShortcutDown()
        && !typed.isAltDown()) {
      search.requestFocus();
      search.appendText(letter);
      search.end();
      typed.consume();
    }
  }

  /// Selects what the window shows, when that is another item than before.
  private void follow() {
    for (int at = 0; at < model.rows().size(); at++) {
      if (model.rows().get(at) instanceof Row.Line(_, var item, _, var isCurrent)
          && isCurrent
          && !item.equals(current)) {
        current = item;
        list.getSelectionModel().clearAndSelect(at);
        bringIntoSight(at);
        return;
      }
    }
  }

  private void bringIntoSight(int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null
        && row > flow.getFirstVisibleCell().getIndex()
        && row < flow.getLastVisibleCell().getIndex()) {
      return;
    }
    list.scrollTo(Math.max(0, row - ABOVE));
  }
}
