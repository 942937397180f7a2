package interlope.story;

/// What a secret of a run is; each kind travels in its own places only.
public enum SecretKind {
  /// In the login's request only.
  PASSWORD("password"),
  /// In the transfer's request only.
  MEMO("memo"),
  /// In the account's answer only.
  ACCOUNT_NUMBER("account-number"),
  /// In the account's answer only.
  BALANCE("balance"),
  /// In the login's answer and in every later request.
  SESSION_TOKEN("session-token"),
  /// In the request that stores it and the answer that reads it back.
  DOCUMENT("document");

  private final String word;

  SecretKind(String word) {
    this.word = word;
  }

  /// As reports spell it.
  public String word() {
    return word;
  }
}
