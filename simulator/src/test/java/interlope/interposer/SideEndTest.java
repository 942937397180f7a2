package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideEndTest {
  private final List<Command> due = new ArrayList<>();
  private final SideEnd client = new SideEnd(Side.CLIENT, due::add);
  private final SideEnd server = new SideEnd(Side.SERVER, due::add);

  @Test
  void whatIsNotThereIsNotClosed() {
    server.close();
    server.reset();

    assertThat(due).isEmpty();
  }

  @Test
  void endsOnce() {
    client.began();
    client.close();
    client.close();
    client.reset();

    assertThat(due).containsExactly(new Command.Close(Side.CLIENT));
    assertThat(client.takesNoMore()).isTrue();
  }

  @Test
  void whatEndedByItselfIsToldNothing() {
    client.began();
    client.endedByItself();
    server.ended(false);
    client.tellEndOf(server);
    client.close();

    assertThat(due).isEmpty();
  }

  @Test
  void withoutTlsAnyEndShutsTheOutput() {
    client.began();
    server.startedTls();
    server.ended(true);
    client.tellEndOf(server);
    client.tellEndOf(server);

    assertThat(due).containsExactly(new Command.ShutOutput(Side.CLIENT));
  }

  @Test
  void inTlsAGoodbyeIsPassedOnBeforeTheEndOfTcp() {
    client.startedTls();
    server.startedTls();
    server.ended(true);
    client.tellEndOf(server);
    server.ended(false);
    client.tellEndOf(server);

    assertThat(due)
        .containsExactly(new Command.CloseNotify(Side.CLIENT), new Command.ShutOutput(Side.CLIENT));
  }

  @Test
  void aSideThatWasCutOffIsPassedOnAsThat() {
    client.startedTls();
    server.startedTls();
    server.ended(false);
    client.tellEndOf(server);

    assertThat(due).containsExactly(new Command.ShutOutput(Side.CLIENT));
  }

  @Test
  void isUpWithTcpAloneWhereThereIsNoTls() {
    client.startedTls();
    client.connected();
    server.connected();

    assertThat(client.isShakingHands()).isTrue();
    assertThat(server.isUp()).isTrue();

    client.shookHands();
    assertThat(client.isUp()).isTrue();
  }
}
