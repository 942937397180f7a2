package interlope.app.gui.window;

import interlope.app.gui.frame.Frame;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.session.WindowSession;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a screen is made with.
///
/// @param run what runs are shown in, made when it is asked for
/// @param act carries a shortcut out
record Desk(
    WindowSession session,
    LibraryViewModel library,
    Frame frame,
    Supplier<RunScreen> run,
    Consumer<Shortcut> act) {}
