package interlope.app.process;

/// The wish of somebody outside that the program ends: Ctrl-C, or a signal.
public interface Signals {
  /// Nobody ever interrupts.
  Signals NONE = _ -> () -> {};

  /// Has `stop` called, on another thread, when the program is to end; until closed. Where that
  /// wish came before, `stop` is called at once. It may be called twice.
  Subscription onStop(Runnable stop);

  /// Ends the program with `code`, or with 130 where a signal already ends it.
  default void leave(int code) {}

  /// Ends the wish to be told.
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
