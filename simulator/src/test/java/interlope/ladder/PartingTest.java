package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Where runs part from others.
@Timeout(60)
class PartingTest {
  private static final String NOBODY = "entry: none, action: read";
  private static Play play;

  @BeforeAll
  static void open() {
    play = new Play();
  }

  @AfterAll
  static void close() {
    play.close();
  }

  /// It changes nothing on the wire, so the run parts where it is told that it failed.
  @Test
  void whoOnlyListensToWhatItCannotReadPartsAtItsAttempt() {
    assertThat(fromControl("transport: tls13", "entry: eavesdrop, action: read"))
        .isEqualTo("* attacker tried read-the-wire: encrypted");
    assertThat(fromControl("client: browser, hsts: preload", "entry: strip, action: read"))
        .isEqualTo("* attacker tried keep-plain: stayed-encrypted");
  }

  @Test
  void aVisitBeforeTheAttackerCameIsNotWhereTheyPart() {
    var strip = "entry: strip, action: read";
    var visited = "client: browser, hsts: header, visitedBefore: true";
    assertThat(between("client: browser, hsts: header", strip, visited, strip)).isEqualTo("GET /");
    assertThat(between(visited, strip, "client: browser, hsts: header", strip))
        .isEqualTo("ClientHello");
    assertThat(fromControl(visited + ", trust: hpkp", "entry: rogue-ca, action: read"))
        .isEqualTo("ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished");
    var other = visited + ", transport: tls12-ecdhe";
    var run = play.ladder(other, strip);
    assertThat(Parting.between(run, play.ladder(visited, strip)).getAsInt())
        .as("the earlier visit speaks another TLS, too")
        .isGreaterThan(visitEnd(run));
  }

  private static int visitEnd(Ladder ladder) {
    return ladder.rungs().stream()
        .filter(rung -> rung instanceof Rung.Moment(_, _, _, _, Event.VisitEnded _))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void aRunDoesNotPartFromItsRepetition() {
    assertThat(fromControl("client: browser", NOBODY)).isEqualTo("nowhere");
    assertThat(
            between(
                "transport: tls12-ecdhe",
                "entry: rogue-ca, action: tamper",
                "transport: tls12-ecdhe",
                "entry: rogue-ca, action: tamper"))
        .isEqualTo("nowhere");
  }

  @Test
  void whatIsDrawnAnewForEachRunCountsForNothing() {
    for (var design :
        List.of(
            "transport: tls13",
            "inner: ephemeral-stream, replayGuard: true",
            "client: browser, inner: sealed-box, replayGuard: true")) {
      var other = Ladder.of(play.recording(design, NOBODY, "00000001"));
      assertThat(Parting.between(play.ladder(design, NOBODY), other)).isEmpty();
    }
  }

  @Test
  void anotherBodyUnderTheSameStatusCounts() {
    var run = play.ladder("transport: http", NOBODY);
    for (var name : List.of("POST /transfers", "201")) {
      var other = new ArrayList<Rung>();
      run.rungs()
          .forEach(rung ->
              other.add(
                  rung instanceof Rung.Message message && message.name().equals(name)
                      ? serverHasOther(message)
                      : rung));
      var parting = Parting.between(run, new Ladder(other, run.secrets()));
      assertThat(named(run, parting)).isEqualTo(name);
    }
  }

  /// The same message, but the server has a body with other digits in it.
  private static Rung serverHasOther(Rung.Message m) {
    var had = m.server().readings().getLast();
    var body =
        Bytes.ofText(had.message().body().text().replaceAll("[0-9]{12}|accepted", "666000666000"));
    var other =
        switch (had.message()) {
          case HttpRequest request -> request.withBody(body);
          case HttpResponse answer -> new HttpResponse(answer.status(), answer.headers(), body);
        };
    var server =
        new Account(m.server().state(), List.of(new Account.Reading(null, other, had.line())));
    return new Rung.Message(
        m.number(),
        m.at(),
        m.lines(),
        m.kind(),
        m.to(),
        m.name(),
        m.front(),
        m.back(),
        m.client(),
        m.attacker(),
        server);
  }

  @Test
  void aRecordingThatOpensPartsAtItsFirstMessage() {
    assertThat(fromControl("transport: tls12-rsa", "entry: leaked-key-recording, action: read"))
        .isEqualTo("POST /login");
  }

  @Test
  void whoHasTheServersKeyPartsWhereItReads() {
    assertThat(fromControl("transport: tls13", "entry: leaked-key, action: read"))
        .isEqualTo("POST /login");
    assertThat(fromControl("transport: tls12-rsa", "entry: leaked-key, action: tamper"))
        .isEqualTo("POST /login");
  }

  @Test
  void anotherCertificateIsWhereARogueAuthorityShows() {
    assertThat(fromControl("trust: pinned-key", "entry: rogue-ca, action: read"))
        .isEqualTo("ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished");
    assertThat(fromControl("transport: tls13", "entry: rogue-ca, action: read"))
        .isEqualTo("ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished");
  }

  @Test
  void strippingShowsInThePageThatComesInPlaceOfTheRedirect() {
    assertThat(fromControl("client: browser", "entry: strip, action: read")).isEqualTo("200");
    assertThat(
            between(
                "client: browser",
                "entry: strip, action: read",
                "client: browser, hsts: preload",
                "entry: strip, action: read"))
        .isEqualTo("GET /");
  }

  @Test
  void aReplayPartsAfterTheStory() {
    assertThat(fromControl("transport: tls13", "entry: eavesdrop, action: replay"))
        .isEqualTo("application_data");
    assertThat(
            between(
                "transport: http",
                "entry: eavesdrop, action: replay",
                "transport: http",
                "entry: eavesdrop, action: read"))
        .isEqualTo("POST /transfers");
  }

  @Test
  void twoAttackedRunsThatCrossAlikePartWhereAnAttemptEndedOtherwise() {
    assertThat(
            between(
                "inner: sealed-box, transport: tls12-rsa",
                "entry: leaked-key-recording, action: read, knows: [inner-server-key]",
                "inner: sealed-box, transport: tls12-rsa",
                "entry: leaked-key-recording, action: read"))
        .isEqualTo("POST /inner");
    assertThat(
            between(
                "transport: tls13",
                "entry: leaked-key-recording, action: read",
                "transport: tls13",
                "entry: eavesdrop, action: read"))
        .isEqualTo("* attacker tried open-recording: forward-secrecy");
  }

  private static String fromControl(String design, String attack) {
    return between(design, attack, design, NOBODY);
  }

  private static String between(String design, String attack, String other, String otherAttack) {
    var run = play.ladder(design, attack);
    return named(run, Parting.between(run, play.ladder(other, otherAttack)));
  }

  private static String named(Ladder run, OptionalInt parting) {
    if (parting.isEmpty()) {
      return "nowhere";
    }
    var rung = run.rungs().get(parting.getAsInt() - 1);
    return rung instanceof Rung.Message message ? message.name() : Compact.line(rung);
  }
}
