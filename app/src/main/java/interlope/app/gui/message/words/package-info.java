/// What passed, as lines that a person reads: requests and answers, handshakes, bytes.
@NullMarked
package interlope.app.gui.message.words;

import org.jspecify.annotations.NullMarked;
