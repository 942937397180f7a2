/// What the window shows and plays: state that all screens share. It knows no scene.
@NullMarked
package interlope.app.gui.session;

import org.jspecify.annotations.NullMarked;
