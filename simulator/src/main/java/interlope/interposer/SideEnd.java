package interlope.interposer;

import java.util.function.Consumer;

/// One side's connection: how far it is, and how it is told what became of the other side's.
final class SideEnd {
  private final Side side;
  private final Consumer<Command> due;
  private boolean isThere;
  private boolean isUp;
  private boolean isOver;
  private boolean hasTls;
  private boolean saidInTls;
  private boolean saidInTcp;
  private boolean outputEnded;
  private boolean isEnding;

  /// @param due takes what must be done on that side
  SideEnd(Side side, Consumer<Command> due) {
    this.side = side;
    this.due = due;
  }

  /// There is a connection, or one is being opened.
  void began() {
    isThere = true;
  }

  void startedTls() {
    hasTls = true;
  }

  /// TCP is connected, which is all that a side without TLS needs.
  void connected() {
    isUp = !hasTls;
  }

  void shookHands() {
    isUp = true;
  }

  /// It sends no more.
  void ended(boolean inTls) {
    saidInTls |= inTls;
    saidInTcp |= !inTls;
  }

  /// Nobody has to close it.
  void endedByItself() {
    isEnding = true;
    outputEnded = true;
  }

  void gone() {
    isOver = true;
  }

  boolean isThere() {
    return isThere;
  }

  boolean isUp() {
    return isUp;
  }

  boolean isOver() {
    return isOver;
  }

  /// Whether it has TLS to come whose handshake is not done.
  boolean isShakingHands() {
    return hasTls && !isUp;
  }

  boolean inputEnded() {
    return saidInTls || saidInTcp || isOver;
  }

  boolean takesNoMore() {
    return outputEnded || isOver;
  }

  /// A side with TLS is told in TLS where the other one said it properly. A side that was cut off
  /// is passed on as that.
  void tellEndOf(SideEnd from) {
    if (isEnding) {
      return;
    }
    if (hasTls && (from.saidInTls || !from.hasTls) && !outputEnded) {
      due.accept(new Command.CloseNotify(side));
    }
    if ((from.saidInTcp || !hasTls) && (!outputEnded || hasTls)) {
      due.accept(new Command.ShutOutput(side));
    }
    outputEnded = true;
  }

  void reset() {
    if (canEnd()) {
      isEnding = true;
      due.accept(new Command.Reset(side));
    }
  }

  void close() {
    if (canEnd()) {
      endedByItself();
      due.accept(new Command.Close(side));
    }
  }

  private boolean canEnd() {
    return isThere && !isEnding && !isOver;
  }
}
