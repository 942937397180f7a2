package planted.interlope.app.gui;

import com.sun.javafx.scene.NodeHelper;

final class Internal {
  void help(NodeHelper helper) {}
}
