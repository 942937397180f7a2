package interlope.attack.action;

import static interlope.event.Failure.NOTHING_TO_REPLAY;
import static interlope.event.Failure.REPLAY_NOTICED;
import static interlope.event.Failure.SERVER_REFUSED;
import static interlope.event.What.REPLAY_BYTES;
import static interlope.event.What.REPLAY_MESSAGES;
import static interlope.event.What.REPLAY_TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Aftermath.Overheard;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import interlope.report.said.Sentences;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final InnerLayer NONE = InnerLayers.named("none").orElseThrow();
  private static final InnerLayer SEALED_BOX = InnerLayers.named("sealed-box").orElseThrow();
  private static final HttpRequest TRANSFER =
      BankMessages.transfer("lab-token", new Transfer("111122223333", "10.00", "lab-memo"));
  private static final HttpRequest ACCOUNT = BankMessages.account("lab-token");
  private static final HttpResponse SEEN_BEFORE = HttpResponse.empty(409);
  private static final Bytes BYTES = Bytes.ofText("recorded");

  @Test
  void sendsTheTransferThatItHasReadOnceMore() throws IOException {
    var asked = new ArrayList<HttpRequest>();
    var after =
        new StagedAftermath(NONE)
            .overheard(List.of(Overhearing.request(1, ACCOUNT), Overhearing.request(2, TRANSFER)))
            .bank(request -> {
              asked.add(request);
              return HttpResponse.empty(201);
            });

    assertThat(outcome(after, NONE)).isEqualTo(worked(REPLAY_TRANSFER));
    assertThat(asked).containsExactly(TRANSFER);
  }

  @Test
  void namesTheGuardThatNoticedTheTransfer() throws IOException {
    var after =
        new StagedAftermath(NONE)
            .overheard(List.of(Overhearing.request(1, TRANSFER)))
            .bank(_ -> SEEN_BEFORE);

    assertThat(outcome(after, NONE)).isEqualTo(failed(REPLAY_TRANSFER, REPLAY_NOTICED));
  }

  @Test
  void tellsARefusalFromANotice() throws IOException {
    var after =
        new StagedAftermath(NONE)
            .overheard(List.of(Overhearing.request(1, TRANSFER)))
            .bank(_ -> HttpResponse.empty(401));

    assertThat(outcome(after, NONE)).isEqualTo(failed(REPLAY_TRANSFER, SERVER_REFUSED));
  }

  @Test
  void sendsEveryMessageThatItCouldNotRead() throws IOException {
    var after = new StagedAftermath(SEALED_BOX).bank(_ -> HttpResponse.empty(201));
    after.overheard(sealed(after, ACCOUNT, TRANSFER));

    assertThat(outcome(after, SEALED_BOX)).isEqualTo(worked(REPLAY_MESSAGES));
    assertThat(after.banksAccount()).hasSize(2 + 2);
  }

  @Test
  void namesTheGuardThatNoticedMessagesWhichItCannotRead() throws IOException {
    var after = new StagedAftermath(SEALED_BOX).bank(_ -> HttpResponse.empty(201));
    after.overheard(sealed(after, ACCOUNT, TRANSFER)).bank(_ -> SEEN_BEFORE);

    assertThat(outcome(after, SEALED_BOX)).isEqualTo(failed(REPLAY_MESSAGES, REPLAY_NOTICED));
  }

  @Test
  void aMessageThatTheGuardLetByIsNoNotice() throws IOException {
    var after = new StagedAftermath(SEALED_BOX).bank(_ -> HttpResponse.empty(201));
    after
        .overheard(sealed(after, ACCOUNT, TRANSFER))
        .bank(request -> request.equals(ACCOUNT) ? SEEN_BEFORE : HttpResponse.empty(201));

    assertThat(outcome(after, SEALED_BOX)).isEqualTo(worked(REPLAY_MESSAGES));
  }

  @Test
  void saysThatAServersOtherKeyOpensNoMessage() throws IOException {
    var after = new StagedAftermath(SEALED_BOX).bank(_ -> HttpResponse.empty(201));
    after.overheard(sealed(new StagedAftermath(SEALED_BOX), ACCOUNT));

    assertThat(outcome(after, SEALED_BOX)).isEqualTo(failed(REPLAY_MESSAGES, SERVER_REFUSED));
  }

  @Test
  void hasNothingToSendWhereNothingPassed() throws IOException {
    assertThat(outcome(new StagedAftermath(NONE), NONE))
        .isEqualTo(failed(REPLAY_BYTES, NOTHING_TO_REPLAY));
  }

  @Test
  void sendsRecordedBytesAsTheyWere() throws IOException {
    var received = new ArrayList<Bytes>();
    var after =
        new StagedAftermath(NONE)
            .unread(BYTES)
            .peer(bytes -> {
              received.add(bytes);
              return Bytes.EMPTY;
            });

    assertThat(outcome(after, NONE)).isEqualTo(failed(REPLAY_BYTES, SERVER_REFUSED));
    assertThat(received).containsExactly(BYTES);
  }

  @Test
  void judgesWhatCameBackForRecordedBytes() throws IOException {
    assertThat(toldAfter(Bytes.EMPTY)).contains("without a word");
    assertThat(toldAfter(Bytes.ofHex("15030300020214"))).contains("bad_record_mac");
    assertThat(toldAfter(HttpResponse.empty(400).toBytes())).contains("answered 400");
  }

  @Test
  void saysThatRecordedBytesWereTakenWhereTheBankTookThem() throws IOException {
    var after = new StagedAftermath(NONE).unread(BYTES);
    after.bank(_ -> HttpResponse.empty(201)).peer(_ -> after.ask(TRANSFER).toBytes());

    assertThat(outcome(after, NONE)).isEqualTo(worked(REPLAY_BYTES));
  }

  @Test
  void namesTheGuardThatNoticedRecordedBytes() throws IOException {
    var after = new StagedAftermath(NONE).unread(BYTES);
    after.bank(_ -> SEEN_BEFORE).peer(_ -> after.ask(TRANSFER).toBytes());

    assertThat(outcome(after, NONE)).isEqualTo(failed(REPLAY_BYTES, REPLAY_NOTICED));
  }

  private record Outcome(What what, @Nullable Failure failed) {}

  private static Outcome worked(What what) {
    return new Outcome(what, null);
  }

  private static Outcome failed(What what, Failure failed) {
    return new Outcome(what, failed);
  }

  private static Outcome outcome(StagedAftermath after, InnerLayer layer) throws IOException {
    var only = only(after, layer);
    return new Outcome(only.what(), only.failed());
  }

  private static String toldAfter(Bytes cameBack) throws IOException {
    return Sentences.of(only(new StagedAftermath(NONE).unread(BYTES).peer(_ -> cameBack), NONE));
  }

  private static Attempt only(StagedAftermath after, InnerLayer layer) throws IOException {
    new Replay().afterwards(after, Loots.beside(layer));
    assertThat(after.attempts).hasSize(1);
    return after.attempts.getFirst();
  }

  /// The client's messages as they pass, sealed to the keys of the stage's bank.
  private static List<Overheard> sealed(StagedAftermath stage, HttpRequest... calls)
      throws IOException {
    var client = SEALED_BOX.client(stage.keys().publicKey());
    var server = SEALED_BOX.server(stage.keys());
    var heard = new ArrayList<Overheard>();
    for (var call : calls) {
      client.call(
          call,
          outer -> {
            var addressed = outer.withHeader("Host", "bank.test");
            heard.add(Overhearing.request(heard.size() + 1, addressed));
            return server.serve(addressed, stage::ask).outer();
          });
    }
    return heard;
  }
}
