package interlope.scenario;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question put to the lab, and what is expected of the answer.
///
/// @param id kebab-case, unique in a selection
/// @param title one line for people; the id where the file has none
/// @param attack with a mishap, that nobody attacks
/// @param mishap null where nothing goes wrong by itself
/// @param story empty where the file has none
/// @param lesson empty where the file has none
public record Scenario(
    String id,
    String title,
    List<String> tags,
    String story,
    Design design,
    Attack attack,
    @Nullable Mishap mishap,
    Expectation expect,
    String lesson,
    FileLine origin) {
  public Scenario {
    tags = List.copyOf(tags);
  }

  /// The control of a design: its story with nobody in the way.
  public static Scenario controlOf(Design design) {
    return new Scenario(
        "control",
        "control",
        List.of(),
        "",
        design,
        new Attack(Position.ON_PATH, Entries.NONE, Actions.READ, Set.of()),
        null,
        Expectation.NOTHING,
        "",
        new FileLine("", 1));
  }
}
