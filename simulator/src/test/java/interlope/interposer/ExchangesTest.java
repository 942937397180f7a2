package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangesTest {
  private static final Leg LEG = new Leg(50_000, 80);

  private final Exchanges exchanges = new Exchanges(LEG);

  @Test
  void answersBelongToRequestsInTheirOrder() {
    exchanges.passedOn(exchanges.asked());
    exchanges.passedOn(exchanges.asked());

    assertThat(exchanges.answering(false)).isEqualTo(id(1));
    assertThat(exchanges.answering(true)).isEqualTo(id(2));
    assertThat(exchanges.answering(false)).isEqualTo(id(2));
    assertThat(exchanges.answering(false)).isEqualTo(id(2));
  }

  @Test
  void anAnswerBeforeAnyRequestBelongsToTheFirst() {
    assertThat(exchanges.anyAsked()).isFalse();
    assertThat(exchanges.answering(false)).isEqualTo(id(1));
  }

  @Test
  void ownAnswersWaitForThoseThatTheServerOwes() {
    exchanges.passedOn(exchanges.asked());
    exchanges.answered(exchanges.asked(), HttpResponse.empty(204));
    exchanges.answered(exchanges.asked(), HttpResponse.empty(204));
    exchanges.passedOn(exchanges.asked());

    assertThat(due()).isEmpty();
    exchanges.answering(false);
    assertThat(due()).containsExactly(id(2), id(3));
    assertThat(due()).isEmpty();
    assertThat(exchanges.answering(false)).isEqualTo(id(4));
  }

  private List<ExchangeId> due() {
    var due = new ArrayList<ExchangeId>();
    exchanges.due((id, _) -> due.add(id));
    return due;
  }

  private static ExchangeId id(int request) {
    return new ExchangeId(LEG, request);
  }
}
