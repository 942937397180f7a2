package interlope.story;

import interlope.word.Constant;
import interlope.word.Shelf;

/// What a secret of a run is; each kind travels in its own places only.
public enum SecretKind implements Constant {
  /// In the login's request only.
  PASSWORD,
  /// In the transfer's request only.
  MEMO,
  /// In the account's answer only.
  ACCOUNT_NUMBER,
  /// In the account's answer only.
  BALANCE,
  /// In the login's answer and in every later request.
  SESSION_TOKEN,
  /// In the request that stores it and the answer that reads it back.
  DOCUMENT;

  @Override
  public Shelf shelf() {
    return Shelf.SECRET;
  }
}
