package interlope.scenario.vary;

import interlope.catalogue.Vocabulary;
import interlope.design.Combinations;
import interlope.design.Design;
import interlope.design.Trust;
import interlope.scenario.vary.DesignChange.Reset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks for the nearest design that can be. There are few keys, so it tries every set of them that
/// might give way, the smallest first.
final class NearestDesign {
  private static final String CLIENT = "client";
  private static final String TRUST = "trust";

  private NearestDesign() {}

  static Optional<DesignChange> to(Design from, String key, Object value) {
    var wanted = DesignVariant.with(from, key, value);
    var yielding =
        Vocabulary.deviating(wanted).keySet().stream()
            .filter(other -> !other.equals(key) && !other.equals(CLIENT))
            .toList();
    var starts = key.equals(TRUST) ? withOneOldCheckLess(from, wanted) : List.of(wanted);
    return IntStream.range(0, 1 << yielding.size())
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .flatMap(bits -> starts.stream().map(start -> without(start, yielding, bits)))
        .filter(design -> DesignVariant.objections(design).isEmpty())
        .findFirst()
        .map(design -> new DesignChange(design, resets(wanted, design)));
  }

  /// The design itself, and then without one of the checks that it had before: what was just asked
  /// for stays.
  private static List<Design> withOneOldCheckLess(Design from, Design wanted) {
    var starts = new ArrayList<>(List.of(wanted));
    for (var old : wanted.trustInOrder()) {
      if (from.trust().contains(old) && wanted.trust().size() > 1) {
        starts.add(wanted.withTrust(without(wanted.trust(), old)));
      }
    }
    return starts;
  }

  private static Set<Trust> without(Set<Trust> trust, Trust one) {
    return trust.stream().filter(other -> other != one).collect(Collectors.toUnmodifiableSet());
  }

  private static Design without(Design design, List<String> keys, int bits) {
    var rest = design;
    for (int at = 0; at < keys.size(); at++) {
      if ((bits & 1 << at) != 0) {
        rest = reset(rest, keys.get(at));
      }
    }
    return rest;
  }

  private static Design reset(Design design, String key) {
    if (key.equals(TRUST)) {
      var kept =
          design.trust().stream()
              .filter(trust -> Combinations.whyNot(design.client(), TRUST, trust.word()).isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      if (!kept.isEmpty() && !kept.equals(design.trust())) {
        return design.withTrust(kept);
      }
    }
    return DesignVariant.with(design, key, DesignVariant.value(Design.DEFAULT, key));
  }

  private static List<Reset> resets(Design wanted, Design found) {
    var objections = DesignVariant.objections(wanted);
    var resets = new ArrayList<Reset>();
    for (var key : DesignVariant.keys()) {
      var asked = DesignVariant.value(wanted, key.word());
      var given = DesignVariant.value(found, key.word());
      if (!asked.equals(given)) {
        var why = DesignVariant.sentence(objections, key.word()).orElseThrow();
        resets.add(new Reset(key.word(), asked, given, why));
      }
    }
    return resets;
  }
}
