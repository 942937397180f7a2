package interlope.run.question;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.mishap.Mishap;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.event.Detector;
import interlope.scenario.Expectation;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.EnumSet;
import java.util.Set;

/// What cryptography says about a question, thought out from the catalogue's sentences and not from
/// the code that is tested: who can finish which handshake, which key opens what, and what a server
/// takes twice.
public final class Reasoning {
  private final Design design;
  private final Attack attack;
  private final String entry;
  private final String action;
  private final String inner;

  private Reasoning(Question question) {
    design = question.design();
    attack = question.attack();
    entry = attack.entry().word();
    action = attack.action().word();
    inner = design.get(Keys.INNER).word();
  }

  public static Expectation about(Question question) {
    return new Reasoning(question).conclusion();
  }

  /// A pin of the old key shuts the new one out, where there is TLS to pin: an app's is built in,
  /// and a browser has it from an earlier visit.
  public static Expectation about(Mishap mishap, Design design) {
    boolean pinned =
        switch (mishap) {
          case PIN_LOST ->
              design.get(Keys.TRUST).contains(Trust.PINNED_KEY)
                  || (design.get(Keys.TRUST).contains(Trust.HPKP)
                      && design.get(Keys.VISITED_BEFORE));
        };
    return pinned && design.get(Keys.TRANSPORT) != Transport.HTTP
        ? new Expectation(
            VerdictWord.BREACHED, EnumSet.of(Loss.LOCKOUT), EnumSet.of(Detector.CLIENT))
        : new Expectation(VerdictWord.WITHSTOOD, Set.of(), Set.of());
  }

  private Expectation conclusion() {
    var losses = losses();
    var verdict =
        !losses.isEmpty()
            ? VerdictWord.BREACHED
            : storyCompletes() ? VerdictWord.WITHSTOOD : VerdictWord.BLOCKED;
    return new Expectation(verdict, losses, detectors());
  }

  private Set<Loss> losses() {
    var losses = EnumSet.noneOf(Loss.class);
    if (isBeforeTheStory()) {
      if (leavesPinsThatShutTheServerOut()) {
        losses.add(Loss.LOCKOUT);
      }
      return losses;
    }
    if (readsCalls()) {
      // The password is in the login, the token in every later request, the document in one.
      losses.add(Loss.REQUEST_SECRECY);
      losses.add(Loss.SESSION_SECRECY);
      losses.add(Loss.DOCUMENT_SECRECY);
    }
    if (readsAnswers()) {
      losses.add(Loss.RESPONSE_SECRECY);
    }
    if (action.equals("tamper") && readsCalls()) {
      losses.add(Loss.INTEGRITY);
    }
    if (itsScriptRuns()) {
      losses.add(Loss.REQUEST_SECRECY);
      losses.add(Loss.SESSION_SECRECY);
      losses.add(Loss.DOCUMENT_SECRECY);
      losses.add(Loss.RESPONSE_SECRECY);
      losses.add(Loss.INTEGRITY);
    }
    if (luresTheCookieOut()) {
      losses.add(Loss.SESSION_SECRECY);
    }
    if (serverMeetsATransferAgain() && !design.get(Keys.REPLAY_GUARD)) {
      losses.add(Loss.REPLAY);
    }
    if (action.equals("hijack") && (readsCalls() || luresTheCookieOut())) {
      // With password or token: the account read in a session of its own, a transfer made.
      losses.add(Loss.RESPONSE_SECRECY);
      losses.add(Loss.INTEGRITY);
      losses.add(Loss.IMPERSONATION);
    }
    return losses;
  }

  private Set<Detector> detectors() {
    var detectors = EnumSet.noneOf(Detector.class);
    if (clientRefuses() || (isBeforeTheStory() && leavesPinsThatShutTheServerOut())) {
      detectors.add(Detector.CLIENT);
    }
    if (innerLayerRefusesTamperedBits()
        || (serverMeetsATransferAgain() && design.get(Keys.REPLAY_GUARD))
        || streamMeetsOldMessages()) {
      detectors.add(Detector.SERVER);
    }
    return detectors;
  }

  private boolean storyCompletes() {
    return isBeforeTheStory() || (!clientRefuses() && !innerLayerRefusesTamperedBits());
  }

  /// The attacker is gone when the story begins.
  private boolean isBeforeTheStory() {
    return action.equals("hostile-pin");
  }

  /// RFC 7469: noted over TLS alone, in a browser that knows pins, where the chain that is shown
  /// has one of them; and of no consequence where the key that is shown is the server's own.
  private boolean leavesPinsThatShutTheServerOut() {
    return entry.equals("rogue-ca")
        && isOnPath()
        && design.get(Keys.TRANSPORT) != Transport.HTTP
        && design.get(Keys.TRUST).contains(Trust.HPKP)
        && !clientRefuses();
  }

  private boolean isBrowser() {
    return design.get(Keys.CLIENT) == ClientKind.BROWSER;
  }

  /// RFC 6797: what makes a browser take HTTPS before anybody has told it to on this visit.
  private boolean insistsOnHttps() {
    return design.get(Keys.TRANSPORT) != Transport.HTTP
        && (design.get(Keys.HSTS) == Hsts.PRELOAD
            || (design.get(Keys.HSTS) == Hsts.HEADER && design.get(Keys.VISITED_BEFORE)));
  }

  private boolean stripsTls() {
    return entry.equals("strip") && isOnPath() && isBrowser() && !insistsOnHttps();
  }

  /// A top-level navigation to the plain address takes a Lax cookie along, if that is not Secure
  /// and nothing has told the browser by then to use HTTPS. With an inner layer there is no cookie.
  private boolean luresTheCookieOut() {
    return entry.equals("http-injection")
        && isOnPath()
        && isBrowser()
        && inner.equals("none")
        && !design.get(Keys.SECURE_COOKIES)
        && design.get(Keys.HSTS) == Hsts.NONE;
  }

  /// The script that arrives over the attacker's channel is the attacker's.
  private boolean itsScriptRuns() {
    return action.equals("replace-script")
        && isBrowser()
        && inner.equals("sealed-box")
        && readsTheOuterLayer();
  }

  /// Bytes of one kind or another pass the attacker.
  private boolean isOnPath() {
    return !entry.equals("none") && attack.position() == Position.ON_PATH;
  }

  /// It ends the client's session itself, or takes part in it, rather than record.
  private boolean isActive() {
    return showsACertificate() || entry.equals("strip") || entry.equals("http-injection");
  }

  private boolean showsACertificate() {
    return switch (entry) {
      case "leaked-key", "rogue-ca", "self-signed", "wrong-host" -> true;
      default -> false;
    };
  }

  private boolean clientRefuses() {
    return isOnPath()
        && showsACertificate()
        && design.get(Keys.TRANSPORT) != Transport.HTTP
        && !passesTheClientsChecks();
  }

  /// All values of `trust` are checked; each certificate is wrong in one way, or not at all. Pins
  /// that a server announces are known to who came before.
  private boolean passesTheClientsChecks() {
    boolean pinned =
        design.get(Keys.TRUST).contains(Trust.PINNED_KEY)
            || (design.get(Keys.TRUST).contains(Trust.HPKP) && design.get(Keys.VISITED_BEFORE));
    boolean pinHolds = entry.equals("leaked-key") || !pinned;
    return pinHolds
        && switch (entry) {
          case "leaked-key" -> true;
          case "rogue-ca" -> !design.get(Keys.TRUST).contains(Trust.PRIVATE_CA);
          case "wrong-host" ->
              design.get(Keys.TRUST).equals(Set.of(Trust.TRUST_ALL))
                  || design.get(Keys.TRUST).equals(Set.of(Trust.NO_HOSTNAME_CHECK));
          case "self-signed" -> design.get(Keys.TRUST).equals(Set.of(Trust.TRUST_ALL));
          default -> throw new IllegalStateException(entry + " shows no certificate");
        };
  }

  /// The outer layer is open to the attacker, in whatever way.
  private boolean readsTheOuterLayer() {
    if (!isOnPath() || isBeforeTheStory()) {
      return false;
    }
    if (design.get(Keys.TRANSPORT) == Transport.HTTP) {
      return true;
    }
    return switch (entry) {
      case "eavesdrop", "http-injection" -> false;
      case "strip" -> stripsTls();
      case "leaked-key-recording" -> design.get(Keys.TRANSPORT) == Transport.TLS12_RSA;
      case "broken-tls" -> true;
      default -> !clientRefuses();
    };
  }

  private boolean hasInnerKey() {
    return attack.knows().contains(Knowledge.INNER_SERVER_KEY);
  }

  /// A sealed box opens with the key that it was sealed to, at any time. A stream's key only signs:
  /// it serves whoever stands there while the stream is made.
  private boolean readsCalls() {
    return readsTheOuterLayer()
        && switch (inner) {
          case "none" -> true;
          case "sealed-box" -> hasInnerKey();
          case "ephemeral-stream" -> hasInnerKey() && isActive();
          default -> throw new IllegalStateException(inner);
        };
  }

  /// Answers are under keys of the client's: to read them takes the server's place.
  private boolean readsAnswers() {
    return readsCalls() && (inner.equals("none") || isActive());
  }

  private boolean innerLayerRefusesTamperedBits() {
    return action.equals("tamper") && readsTheOuterLayer() && !readsCalls();
  }

  /// A transfer that the attacker reads it can send again through layers of its own; a sealed box
  /// it can send again unread. Bytes of a TLS connection fit no other connection.
  private boolean serverMeetsATransferAgain() {
    return action.equals("replay")
        && readsTheOuterLayer()
        && (readsCalls() || inner.equals("sealed-box"));
  }

  private boolean streamMeetsOldMessages() {
    return action.equals("replay")
        && readsTheOuterLayer()
        && !readsCalls()
        && inner.equals("ephemeral-stream");
  }
}
