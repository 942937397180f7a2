package interlope.scenario.vary;

import interlope.catalogue.DesignKey;
import interlope.catalogue.Vocabulary;
import interlope.design.ClientKind;
import interlope.design.Combinations;
import interlope.design.Combinations.Objection;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Varies a design by key and word, as scenario files name them.
public final class DesignVariant {
  private DesignVariant() {}

  /// The keys that can be varied, in the catalogue's order: more than one of their words is built.
  public static List<DesignKey> keys() {
    return Vocabulary.designKeys().stream().filter(key -> built(key).size() > 1).toList();
  }

  /// The design with another value of one key, whether or not it can be: see [#objections].
  ///
  /// @param value as in [Vocabulary#effective]: a String, a Boolean, or for `trust` a list of
  ///   Strings
  /// @throws IllegalArgumentException where there is no such key, or no such value of it is built
  public static Design with(Design design, String key, Object value) {
    var words = words(named(key), value);
    var word = words.getFirst();
    return switch (key) {
      case "client" -> design.withClient(one(ClientKind.values(), word));
      case "transport" -> design.withTransport(one(Transport.values(), word));
      case "trust" ->
          design.withTrust(
              words.stream()
                  .map(each -> one(Trust.values(), each))
                  .collect(Collectors.toUnmodifiableSet()));
      case "visitedBefore" -> design.withVisitedBefore(Boolean.parseBoolean(word));
      case "hsts" -> design.withHsts(one(Hsts.values(), word));
      case "secureCookies" -> design.withSecureCookies(Boolean.parseBoolean(word));
      case "inner" -> design.withInner(InnerLayers.named(word).orElseThrow());
      case "password" -> design.withPassword(one(PasswordStrength.values(), word));
      case "replayGuard" -> design.withReplayGuard(Boolean.parseBoolean(word));
      // One value of it is built, and every design has it.
      default -> design;
    };
  }

  /// What the design has for a key, in the same form.
  ///
  /// @throws IllegalArgumentException where there is no such key
  public static Object value(Design design, String key) {
    var value = Vocabulary.effective(design).get(key);
    if (value == null) {
      throw new IllegalArgumentException("there is no design key " + key);
    }
    return value;
  }

  /// Everything that the reader of scenario files would say against the design; empty where it can
  /// be.
  public static List<Objection> objections(Design design) {
    var objections = new ArrayList<Objection>();
    Vocabulary.effective(design)
        .forEach((key, value) ->
            each(value)
                .forEach(word ->
                    Combinations.whyNot(design.client(), key, word)
                        .ifPresent(why -> objections.add(new Objection(key, why)))));
    objections.addAll(Combinations.against(design));
    return objections;
  }

  /// The nearest design to `design` that has this value of this key and can be. As few other keys
  /// as possible are put back to their defaults; of a list the words that can stay do. The client
  /// is never exchanged for it: what an app cannot have is refused, and no browser made of it.
  ///
  /// @param design one that can be
  /// @return empty where there is none, and [#whyNot] says why
  /// @throws IllegalArgumentException as in [#with]
  public static Optional<DesignChange> nearest(Design design, String key, Object value) {
    return NearestDesign.to(design, key, value);
  }

  /// Why the design cannot have this value of this key; empty where [#nearest] finds a way.
  ///
  /// @throws IllegalArgumentException as in [#with]
  public static Optional<String> whyNot(Design design, String key, Object value) {
    return nearest(design, key, value).isPresent()
        ? Optional.empty()
        : sentence(objections(with(design, key, value)), key);
  }

  /// The built words of a key as controls. Each is taken in place of the one that the design has; a
  /// word of `trust` is put on the list or taken off it.
  public static List<DesignOption> options(Design design, DesignKey key) {
    var has = each(value(design, key.word()));
    return built(key).stream()
        .map(choice -> option(design, key, choice, has.contains(choice.word())))
        .toList();
  }

  private static DesignOption option(Design design, DesignKey key, Choice choice, boolean chosen) {
    var value =
        switch (key.form()) {
          case WORD -> choice.word();
          case SWITCH -> (Object) Boolean.valueOf(choice.word());
          case WORDS -> toggled(design, key, choice);
        };
    if (value.equals(List.of())) {
      return DesignOption.impossible(
          choice,
          chosen,
          "at least one has to stay"
              + (design.client().showsPages()
                  ? ""
                  : "; an app that checks nothing is `trust-all`"));
    }
    return nearest(design, key.word(), value)
        .map(change -> DesignOption.possible(choice, chosen, change))
        .orElseGet(() ->
            DesignOption.impossible(
                choice, chosen, whyNot(design, key.word(), value).orElseThrow()));
  }

  /// The words of the list with this one put on or taken off, in the catalogue's order.
  private static List<String> toggled(Design design, DesignKey key, Choice choice) {
    var has = each(value(design, key.word()));
    return built(key).stream()
        .map(Choice::word)
        .filter(word -> has.contains(word) != word.equals(choice.word()))
        .toList();
  }

  /// The first sentence about the key, or else the first of all.
  static Optional<String> sentence(List<Objection> objections, String key) {
    return objections.stream()
        .filter(objection -> objection.key().equals(key))
        .findFirst()
        .or(() -> objections.stream().findFirst())
        .map(Objection::sentence);
  }

  private static List<String> words(DesignKey key, Object value) {
    boolean fits =
        switch (key.form()) {
          case WORD -> value instanceof String;
          case SWITCH -> value instanceof Boolean;
          case WORDS -> value instanceof Collection<?>;
        };
    var built = built(key).stream().map(Choice::word).toList();
    var words = each(value);
    if (!fits || words.isEmpty() || !built.containsAll(words)) {
      throw new IllegalArgumentException(
          value + " is no value of " + key.word() + " that is built");
    }
    return words;
  }

  private static List<String> each(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static DesignKey named(String word) {
    return Vocabulary.designKeys().stream()
        .filter(key -> key.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no design key " + word));
  }

  private static List<Choice> built(DesignKey key) {
    return key.choices().stream().filter(Choice::built).toList();
  }

  private static <T extends Word> T one(T[] values, String word) {
    return Arrays.stream(values)
        .filter(value -> value.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
