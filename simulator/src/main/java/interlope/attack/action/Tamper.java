package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.story.bank.BankMessages;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Changes the destination of the client's transfer. Where an inner layer hides the transfer, it
/// flips one bit inside the ciphertext of every inner message of the client.
public final class Tamper implements Action {
  /// Twelve digits, like every account number of the bank.
  static final String ATTACKERS_ACCOUNT = "666000666000";

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.ACTIVE);
  }

  @Override
  public Mind begin(Loot loot) {
    return new Changing(loot.known().inner());
  }

  private static final class Changing implements Mind {
    private final InnerLayer layer;
    private final Set<ExchangeId> flipped = new HashSet<>();

    Changing(InnerLayer layer) {
      this.layer = layer;
    }

    @Override
    public List<Step> on(Seen seen) {
      return switch (seen) {
        case Seen.Message(var id, var to, var message) -> on(id, to, message);
        case Seen.Passing _, Seen.Ended _ -> List.of(new Step.PassOn());
      };
    }

    private List<Step> on(ExchangeId id, Direction to, HttpMessage message) {
      return switch (message) {
        case HttpRequest request when to == Direction.TO_SERVER -> onRequest(id, request);
        case HttpResponse answer when flipped.remove(id) ->
            List.of(outcome(answer), new Step.PassOn());
        case HttpRequest _, HttpResponse _ -> List.of(new Step.PassOn());
      };
    }

    private List<Step> onRequest(ExchangeId id, HttpRequest request) {
      if (BankMessages.transferIn(request).isPresent()) {
        return List.of(
            new Step.Note(Attempt.worked(What.CHANGE_TRANSFER)),
            new Step.PassMessage(BankMessages.withDestination(request, ATTACKERS_ACCOUNT)));
      }
      var ciphertext = layer.ciphertextOf(request);
      if (ciphertext.isEmpty()) {
        return List.of(new Step.PassOn());
      }
      flipped.add(id);
      int middle = (ciphertext.get().from() + ciphertext.get().to()) / 2;
      return List.of(new Step.PassMessage(request.withBody(request.body().flipBit(middle))));
    }

    private static Step.Note outcome(HttpResponse answer) {
      return new Step.Note(
          answer.isSuccess()
              ? Attempt.worked(What.FLIP_CIPHERTEXT)
              : Attempt.failed(What.FLIP_CIPHERTEXT, Failure.INNER_REFUSED));
    }
  }
}
