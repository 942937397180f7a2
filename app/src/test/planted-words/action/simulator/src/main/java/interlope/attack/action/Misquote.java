package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.Set;

/// Shows the client another balance. Where it cannot read the answer, it passes it on.
public final class Misquote implements Action {
  private static final String KEY = "\"balance\":\"";
  private static final String ANOTHER = KEY + "000000000001";

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.ACTIVE);
  }

  @Override
  public Mind begin(Loot loot) {
    return Misquote::decide;
  }

  static List<Step> decide(Seen seen) {
    return seen instanceof Seen.Message(_, _, HttpResponse answer)
            && answer.body().contains(Bytes.ofText(KEY))
        ? List.of(new Step.PassMessage(misquoted(answer)))
        : List.of(new Step.PassOn());
  }

  private static HttpResponse misquoted(HttpResponse answer) {
    var text = answer.body().text().replaceAll(KEY + "\\d{12}", ANOTHER);
    return answer.withBody(Bytes.ofText(text));
  }
}
