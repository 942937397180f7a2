package interlope.app.gui.notebook;

import interlope.app.gui.session.Play;
import interlope.attack.Capability;
import interlope.event.Event;
import interlope.event.How;
import interlope.ladder.Rung;
import interlope.story.Secret;
import interlope.verdict.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All that a run leaves in the attacker's notebook, in the ladder's order.
public final class Notes {
  private final List<Note> all;

  private Notes(List<Note> all) {
    this.all = List.copyOf(all);
  }

  public static Notes of(Play play) {
    var notes = new ArrayList<Note>();
    for (var evidence : play.run().judgement().evidence()) {
      play.rungOfLine(evidence.line())
          .ifPresent(rung -> notes.add(found(play, evidence, rung.number())));
    }
    for (var rung : play.ladder().rungs()) {
      if (rung instanceof Rung.Moment moment && moment.fact() instanceof Event.Tried(var attempt)) {
        notes.add(new Note.Try(rung.number(), attempt));
      }
    }
    notes.sort(Comparator.comparingInt(Note::rung));
    return new Notes(notes);
  }

  private static Note found(Play play, Evidence evidence, int rung) {
    var kind = evidence.secret();
    var value =
        kind == null
            ? Optional.<String>empty()
            : play.ladder().secrets().stream()
                .filter(secret -> secret.kind() == kind)
                .map(Secret::value)
                .findFirst();
    return new Note.Found(
        rung, evidence, value.orElse(null), Keys.opening(play, evidence.how()).orElse(null));
  }

  /// Up to the rung of that number.
  List<Note> upTo(int rung) {
    return all.stream().filter(note -> note.rung() <= rung).toList();
  }

  /// The places in the notebook, from 1, of what was found at a rung.
  public List<Integer> numbersAt(int rung) {
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).rung() == rung && all.get(at) instanceof Note.Found)
        .mapToObj(at -> at + 1)
        .toList();
  }

  /// Which of the attacker's keys opens things in which way.
  private static final class Keys {
    private static final List<Capability> FOR_TERMINATING =
        List.of(
            Capability.ROGUE_CA,
            Capability.SERVER_KEY,
            Capability.OWN_CERTIFICATE,
            Capability.OTHER_NAME);

    private Keys() {}

    static Optional<Note.Key> opening(Play play, How how) {
      var keys =
          switch (how) {
            case RECORDING_OPENED, OPENED_IN_PLACE -> List.of(Capability.SERVER_KEY);
            case TRAFFIC_SECRETS -> List.of(Capability.TRAFFIC_SECRETS);
            case TLS_TERMINATED -> FOR_TERMINATING;
            case INNER_OPENED -> List.of(Capability.INNER_SERVER_KEY);
            case PLAIN_HTTP,
                SCRIPT_SENT,
                OWN_SESSION,
                NOT_ASKED_FOR,
                ANSWER_CHANGED,
                REPEATED,
                SERVED_AS_CUSTOMER,
                HONEST_REFUSED ->
                List.<Capability>of();
          };
      return keys.stream().flatMap(key -> held(play, key).stream()).findFirst();
    }

    private static Optional<Note.Key> held(Play play, Capability key) {
      return play.ladder().rungs().stream()
          .filter(rung ->
              rung instanceof Rung.Moment moment
                  && moment.fact() instanceof Event.Holds(var what)
                  && what.word().equals(key.word()))
          .map(rung -> new Note.Key(key, rung.number()))
          .findFirst();
    }
  }
}
