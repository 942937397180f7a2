package planted.interlope.event;

import java.util.function.LongSupplier;

final class Clock1 {
  LongSupplier clock() {
    return System::nanoTime;
  }
}
