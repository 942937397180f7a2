package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.wire.Direction.TO_SERVER;

import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.session.KeyLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A transcript that a test writes line by line, and has judged.
abstract class JudgedTranscript {
  static final Secrets SECRETS =
      new Secrets(
          "alice",
          "lab-password",
          "lab-memo",
          "111122223333",
          "444455556666",
          "lab-token",
          "lab-document");
  static final Leg FRONT = new Leg(40_001, 40_002);
  static final Leg BACK = new Leg(40_003, 40_004);
  static final Leg ATTACKERS_OWN = new Leg(40_005, 40_004);
  static final Attempt FAILED = Attempt.failed(What.READ_THE_WIRE, Failure.ENCRYPTED);
  static final Transfer ASKED = new Transfer("123456789012", "125.00", "lab-memo");
  static final Transfer OTHER = new Transfer("666000666000", "950.00", "rent");
  static final HttpRequest ASKING = BankMessages.transfer("lab-token", ASKED);
  static final HttpResponse DONE = HttpResponse.of(201, "text/plain", Bytes.ofText("done"));

  final List<Line> lines = new ArrayList<>();

  void add(Party party, Event event) {
    int number = lines.size() + 1;
    lines.add(new Line(number, Duration.ofMillis(number), party, event));
  }

  void clientConnected() {
    add(CLIENT, new Event.Connected(FRONT));
    add(ATTACKER, new Event.Joined(FRONT, BACK));
  }

  void completed() {
    add(CLIENT, new Event.VisitEnded(true, SessionEnd.COMPLETED));
  }

  Judgement judgeCompleted() {
    completed();
    return judge();
  }

  Judgement judge() {
    var recording = new Recording(lines, Capture.EMPTY, KeyLog.NONE, Capture.EMPTY, KeyLog.NONE);
    return Judge.judge(recording, SECRETS);
  }

  static Judgement breached(SessionEnd end, Evidence... evidence) {
    return new Judgement(new Verdict.Breached(List.of(evidence)), List.of(), end, Set.of());
  }

  static Judgement unharmed(Verdict verdict, int line) {
    return new Judgement(verdict, failedAt(line), SessionEnd.COMPLETED, Set.of());
  }

  static List<TriedAt> failedAt(int line) {
    return List.of(new TriedAt(FAILED, line));
  }

  static SessionEnd refused(Party by) {
    return SessionEnd.refused(by, null, Reason.PIN_MISMATCH, Said.SENTENCE);
  }

  static String value(SecretKind kind) {
    return SECRETS.all().stream()
        .filter(secret -> secret.kind() == kind)
        .findFirst()
        .orElseThrow()
        .value();
  }

  static HttpResponse showing(SecretKind kind) {
    return DONE.withBody(Bytes.ofText("before " + value(kind) + " after"));
  }

  /// The customer was shown what the client's exchange `number` brought.
  void shown(int number, SecretKind kind) {
    add(CLIENT, new Event.Shown(id(FRONT, number), kind, value(kind)));
  }

  void shownSomewhere(SecretKind kind) {
    add(CLIENT, new Event.Shown(null, kind, value(kind)));
  }

  static Event read(Direction to, String body) {
    HttpMessage message =
        to == TO_SERVER
            ? HttpRequest.of("POST", "/", Bytes.ofText(body))
            : HttpResponse.of(200, "text/plain", Bytes.ofText(body));
    return new Event.MessageRead(id(FRONT, 1), to, How.TLS_TERMINATED, message);
  }

  static Event asked(int request, HttpRequest asked) {
    return new Event.Asked(id(FRONT, request), asked);
  }

  static Event answered(
      Leg leg, int number, @Nullable String user, HttpRequest request, HttpResponse answer) {
    return new Event.Answered(id(leg, number), user, request, answer);
  }

  static ExchangeId id(Leg leg, int request) {
    return new ExchangeId(leg, request);
  }
}
