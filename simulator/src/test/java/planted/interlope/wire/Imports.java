package planted.interlope.wire;

import planted.interlope.story.Innocent;

final class Imports {
  void tell(Innocent account) {}
}
