package interlope.design;

import static java.util.function.Predicate.isEqual;
import static java.util.function.Predicate.not;

import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which designs exist in the world, one rule a line. What is refused here is refused although each
/// value of it may be built: nobody could build the whole.
public final class DesignRules {
  public static final List<DesignRule> ALL =
      List.of(
          DesignRule.againstAll(
              "one-chain", Keys.TRUST, List.of(Trust.PUBLIC_CA, Trust.PRIVATE_CA)),
          DesignRule.againstAny("hpkp-in-an-app", Keys.TRUST, Set.of(Trust.HPKP))
              .where(Keys.CLIENT, not(ClientKind::showsPages)),
          DesignRule.againstAny("app-pin-in-a-browser", Keys.TRUST, Set.of(Trust.PINNED_KEY))
              .where(Keys.CLIENT, ClientKind::showsPages),
          DesignRule.againstAny(
                  "app-bug-in-a-browser",
                  Keys.TRUST,
                  Set.of(Trust.TRUST_ALL, Trust.NO_HOSTNAME_CHECK))
              .where(Keys.CLIENT, ClientKind::showsPages),
          DesignRule.againstAny("hpkp-in-chromium", Keys.TRUST, Set.of(Trust.HPKP))
              .where(Keys.CLIENT, isEqual(ClientKind.CHROMIUM)),
          DesignRule.against("no-script-for-it", Keys.INNER, not(DesignRules::isSpokenByAPage))
              .where(Keys.CLIENT, ClientKind::showsPages)
              .saying(design -> List.of(design.get(Keys.INNER).word(), spokenByPages())),
          DesignRule.against("preload-without-https", Keys.HSTS, isEqual(Hsts.PRELOAD))
              .where(Keys.TRANSPORT, not(Transport::isTls)),
          DesignRule.against("secure-cookie-over-http", Keys.SECURE_COOKIES, on -> on)
              .where(Keys.TRANSPORT, not(Transport::isTls))
              .where(Keys.CLIENT, ClientKind::showsPages)
              .where(Keys.INNER, InnerLayer::isNone)
              .suggesting(Keys.SECURE_COOKIES, false));

  private DesignRules() {}

  /// Everything that stands against a design; empty where it can be.
  public static List<Objection> against(Design design) {
    return ALL.stream().flatMap(rule -> rule.objection(design).stream()).toList();
  }

  public static boolean allow(Design design) {
    return ALL.stream().noneMatch(rule -> rule.objectsTo(design));
  }

  private static boolean isSpokenByAPage(InnerLayer inner) {
    return inner.isNone() || inner.pageScript().isPresent();
  }

  private static String spokenByPages() {
    return InnerLayers.all().stream()
        .filter(listed -> isSpokenByAPage(listed.layer()))
        .map(listed -> "`" + listed.word() + "`")
        .collect(Collectors.joining(" or "));
  }
}
