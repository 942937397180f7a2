package planted.interlope.story;

import java.security.SecureRandom;

final class Randomness {
  int draw() {
    return new SecureRandom().nextInt();
  }
}
