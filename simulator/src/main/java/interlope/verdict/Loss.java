package interlope.verdict;

import interlope.story.SecretKind;
import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.Optional;

/// What can be lost, in the catalogue's order. All of it is judged in every run.
public enum Loss implements Constant {
  REQUEST_SECRECY,
  RESPONSE_SECRECY,
  SESSION_SECRECY,
  DOCUMENT_SECRECY,
  INTEGRITY,
  REPLAY,
  IMPERSONATION,
  LOCKOUT;

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
      if (loss.word().equals(word)) {
        return Optional.of(loss);
      }
    }
    return Optional.empty();
  }

  @Override
  public Shelf shelf() {
    return Shelf.LOSS;
  }
}
