package interlope.verdict;

import interlope.story.SecretKind;
import interlope.word.Word;
import java.util.Optional;

/// What can be lost, in the catalogue's order. All of it is judged in every run.
public enum Loss implements Word {
  REQUEST_SECRECY("request-secrecy", "password and messages read"),
  RESPONSE_SECRECY("response-secrecy", "account and balance read"),
  SESSION_SECRECY("session-secrecy", "login taken"),
  DOCUMENT_SECRECY("document-secrecy", "private document read"),
  INTEGRITY("integrity", "changed transfers or answers"),
  REPLAY("replay", "repeated transfers"),
  IMPERSONATION("impersonation", "somebody acts as the customer"),
  LOCKOUT("lockout", "customers locked out");

  private final String word;
  private final String sentence;

  Loss(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /// What is lost when the attacker holds a secret of this kind.
  public static Loss of(SecretKind secret) {
    return switch (secret) {
      case PASSWORD, MEMO -> REQUEST_SECRECY;
      case ACCOUNT_NUMBER, BALANCE -> RESPONSE_SECRECY;
      case SESSION_TOKEN -> SESSION_SECRECY;
      case DOCUMENT -> DOCUMENT_SECRECY;
    };
  }

  public static Optional<Loss> named(String word) {
    for (var loss : values()) {
      if (loss.word.equals(word)) {
        return Optional.of(loss);
      }
    }
    return Optional.empty();
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
