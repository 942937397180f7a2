package interlope.client.browser.script;

import interlope.client.ScriptStopped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// The scripts of one page, run by Rhino: whatever arrived is what runs. They find the parts of a
/// browser's interface that pages here use: `document`, elements, `XMLHttpRequest`, `sodium`. For
/// one thread.
public final class PageScripts {
  private static final int INSTRUCTIONS_BETWEEN_LOOKS = 100_000;

  /// Calls inside calls: about as many as browsers allow.
  private static final int DEEPEST = 10_000;

  private final ScriptHost host;
  private final Supplier<Duration> sinceStart;
  private final Duration patience;
  private final ContextFactory factory = new Bounded();
  private final ScriptableObject window;
  private final Map<String, List<Callable>> clicked = new HashMap<>();
  private @Nullable IOException failure;
  private boolean playing;
  private Duration deadline;

  /// @param patience how long one script, or what comes of one click, may take
  public PageScripts(ScriptHost host, Supplier<Duration> sinceStart, Duration patience) {
    this.host = host;
    this.sinceStart = sinceStart;
    this.patience = patience;
    this.deadline = sinceStart.get().plus(patience);
    this.window = factory.call(this::window);
  }

  private ScriptableObject window(Context context) {
    var made = context.initSafeStandardObjects();
    var running = new Own();
    made.put("window", made, made);
    made.put("document", made, new PageObjects(made, running).document());
    made.put("XMLHttpRequest", made, new AskingObjects(made, running).constructor());
    made.put("sodium", made, new SodiumObject(made).object());
    return made;
  }

  /// Runs a script that the page has brought.
  ///
  /// @throws IOException as the host throws it, or where the script stops with an error
  public void run(String source, String name) throws IOException {
    play(context -> context.evaluateString(window, source, name, 1, null));
  }

  /// Whether a script listens to clicks on the element with this id.
  public boolean listensTo(String id) {
    return clicked.containsKey(id);
  }

  /// @throws IOException as the host throws it, or where the script stops with an error
  public void click(String id) throws IOException {
    play(context -> {
      for (var listener : List.copyOf(clicked.getOrDefault(id, List.of()))) {
        listener.call(context, window, window, new Object[0]);
      }
      return null;
    });
  }

  private final class Own implements Running {
    @Override
    public ScriptHost host() {
      return host;
    }

    @Override
    public void listen(String id, Callable listener) {
      clicked.computeIfAbsent(id, _ -> new ArrayList<>()).add(listener);
    }

    @Override
    public void call(Scriptable on, String handler) {
      if (ScriptableObject.getProperty(on, handler) instanceof Callable set) {
        set.call(Context.getCurrentContext(), window, on, new Object[0]);
      }
    }

    @Override
    public void failed(IOException why) {
      if (failure == null) {
        failure = why;
      }
    }
  }

  private interface Play {
    @Nullable Object with(Context context);
  }

  /// What a running script plays meanwhile, a script that it has loaded, has no more time than
  /// that.
  private void play(Play play) throws IOException {
    var before = failure;
    boolean outermost = !playing;
    if (outermost) {
      leaveContexts();
      deadline = sinceStart.get().plus(patience);
    }
    playing = true;
    failure = null;
    try {
      factory.call(play::with);
      if (failure != null) {
        throw failure;
      }
    } catch (EndlessScript endless) {
      throw failure == null
          ? new InterruptedIOException("the page's script took too long")
          : failure;
    } catch (RhinoException | StackOverflowError stopped) {
      throw failure == null ? new ScriptStopped(stopped) : failure;
    } finally {
      failure = before;
      playing = !outermost;
      if (outermost) {
        leaveContexts();
      }
    }
  }

  /// An overflow of the stack can strike while Rhino leaves its context. The next script on this
  /// thread, a later page's, would run in what stayed behind, under the clock of this page.
  private static void leaveContexts() {
    while (Context.getCurrentContext() != null) {
      Context.exit();
    }
  }

  /// Contexts that look at the clock, so that no script runs for ever, and that reach no Java.
  private final class Bounded extends ContextFactory {
    @Override
    protected Context makeContext() {
      var context = super.makeContext();
      context.setInterpretedMode(true);
      context.setMaximumInterpreterStackDepth(DEEPEST);
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
      context.setClassShutter(_ -> false);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
      if (sinceStart.get().compareTo(deadline) > 0) {
        throw new EndlessScript();
      }
    }
  }

  private static final class EndlessScript extends Error {
    private static final long serialVersionUID = 1L;
  }
}
