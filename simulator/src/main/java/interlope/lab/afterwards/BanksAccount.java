package interlope.lab.afterwards;

import interlope.event.Event;
import interlope.event.Transcript;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/// What the bank answers from now on, as it wrote it down itself.
public final class BanksAccount {
  private final Transcript transcript;
  private final int before;

  public BanksAccount(Transcript transcript) {
    this.transcript = transcript;
    before = transcript.soFar().size();
  }

  List<HttpResponse> answers() {
    return transcript.soFar().stream()
        .skip(before)
        .flatMap(line ->
            line.event() instanceof Event.Answered answered
                ? Stream.of(answered.answer())
                : Stream.empty())
        .toList();
  }
}
