package interlope.report.json;

import static interlope.json.Json.object;
import static interlope.json.Shapes.member;
import static interlope.json.Shapes.ofRecord;
import static interlope.json.Shapes.orNull;
import static interlope.json.Shapes.told;
import static interlope.json.Shapes.toldOrNull;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Shape;
import interlope.report.said.Sentences;
import interlope.story.SecretKind;
import interlope.verdict.Evidence;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a judgement is made of.
final class JudgementForms {
  static final Form<How> HOW = Forms.words(How.values());
  static final Form<Loss> LOSS = Forms.words(Loss.values());
  static final Form<Reason> REASON = Forms.words(Reason.values());
  static final Form<Detector> DETECTOR = Forms.words(Detector.values());
  static final Form<SecretKind> SECRET =
      Forms.named(List.of(SecretKind.values()), SecretKind::word);
  static final Form<Party> PARTY =
      Forms.named(List.of(Party.values()), party -> party.name().toLowerCase(Locale.ROOT));

  private static final Form<Party> WHO_REFUSES =
      Forms.described(PARTY, object("enum", Arrays.asList("client", "server", null)));

  /// Of a line in the transcript, counted from 1.
  static final Form<Integer> LINE =
      Forms.described(
          Forms.integer()
              .as(
                  line -> line,
                  line -> {
                    if (line < 1) {
                      throw new IllegalArgumentException("lines are counted from 1");
                    }
                    return line;
                  }),
          object("type", "integer", "minimum", 1));

  private static final Shape<Integer> AT_LINE = member("line", LINE);

  static final Shape<Attempt> ATTEMPT =
      ofRecord(
          Attempt.class,
          member("what", Forms.words(What.values())),
          orNull("failed", Forms.words(Failure.values())),
          told("text", (Attempt attempt) -> Sentences.of(attempt)),
          SaidShapes.SAID);

  static final Form<TriedAt> TRIED = Forms.of(ofRecord(TriedAt.class, ATTEMPT, AT_LINE));

  static final Form<Evidence> EVIDENCE =
      Forms.of(
          ofRecord(
              Evidence.class,
              member("loss", LOSS),
              orNull("secret", SECRET),
              member("how", HOW),
              told("text", (Evidence evidence) -> Sentences.of(evidence)),
              SaidShapes.SAID,
              AT_LINE));

  static final Form<SessionEnd> SESSION =
      Forms.of(
          ofRecord(
              SessionEnd.class,
              member("end", Forms.words(SessionEnd.End.values())),
              orNull("refusedBy", WHO_REFUSES),
              orNull("alert", Forms.TEXT),
              orNull("reason", REASON),
              toldOrNull("text", (SessionEnd end) -> Sentences.of(end).orElse(null)),
              SaidShapes.SAID_IF_ANY));

  private JudgementForms() {}
}
