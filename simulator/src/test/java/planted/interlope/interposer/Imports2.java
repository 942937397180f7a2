package planted.interlope.interposer;

import interlope.story.Secrets;

final class Imports2 {
  void look(Secrets secrets) {}
}
