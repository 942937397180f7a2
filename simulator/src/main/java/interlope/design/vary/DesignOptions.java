package interlope.design.vary;

import interlope.design.Design;
import interlope.design.DesignRules;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.design.Objection;
import interlope.design.Refusal;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.List;

/// The words of a key as controls over a design.
public final class DesignOptions {
  private DesignOptions() {}

  /// Those that are built. Each is taken in place of the one that the design has; a word of a list
  /// is put on it or taken off.
  ///
  /// @param design one that can be
  public static List<DesignOption> of(Design design, Key<?> key) {
    var has = design.setting(key).words();
    return key.built().stream()
        .map(choice -> option(design, key, choice, has.contains(choice.word())))
        .toList();
  }

  /// Why the design cannot have this value; the first thing that is said of its key, or else the
  /// first of all.
  static Objection whyNot(Design design, Setting<?> asked) {
    return Objection.about(asked.key(), DesignRules.against(design.with(asked)));
  }

  private static DesignOption option(Design design, Key<?> key, Choice choice, boolean chosen) {
    var words = wanted(design, key, choice);
    if (words.isEmpty()) {
      return DesignOption.impossible(choice, chosen, lastOfTheList(design, key));
    }
    var asked = key.reads(words);
    return NearestDesign.to(design, asked)
        .map(change -> DesignOption.possible(choice, chosen, change))
        .orElseGet(() -> DesignOption.impossible(choice, chosen, whyNot(design, asked)));
  }

  private static List<String> wanted(Design design, Key<?> key, Choice choice) {
    return switch (key.form()) {
      case WORD, SWITCH -> List.of(choice.word());
      case WORDS -> toggled(design, key, choice);
    };
  }

  /// The words of the list with this one put on or taken off, in the catalogue's order.
  private static List<String> toggled(Design design, Key<?> key, Choice choice) {
    var has = design.setting(key).words();
    return key.built().stream()
        .map(Word::word)
        .filter(word -> has.contains(word) != word.equals(choice.word()))
        .toList();
  }

  private static Objection lastOfTheList(Design design, Key<?> key) {
    boolean bugFits = key == Keys.TRUST && !design.get(Keys.CLIENT).showsPages();
    return (bugFits ? Refusal.LAST_CHECK : Refusal.LAST_OF_A_LIST).about(key);
  }
}
