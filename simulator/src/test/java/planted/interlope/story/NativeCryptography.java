package planted.interlope.story;

import com.goterl.lazysodium.LazySodiumJava;

final class NativeCryptography {
  void seal(LazySodiumJava sodium) {}
}
