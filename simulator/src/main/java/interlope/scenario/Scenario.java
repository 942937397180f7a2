package interlope.scenario;

import interlope.attack.Attack;
import interlope.design.Design;
import java.util.List;

/// A question put to the lab, and what is expected of the answer.
///
/// @param id kebab-case, unique in a selection
/// @param title one line for people; the id where the file has none
/// @param story empty where the file has none
/// @param lesson empty where the file has none
public record Scenario(
    String id,
    String title,
    List<String> tags,
    String story,
    Design design,
    Attack attack,
    Expectation expect,
    String lesson,
    Origin origin) {
  public Scenario {
    tags = List.copyOf(tags);
  }
}
