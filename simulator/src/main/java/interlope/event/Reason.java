package interlope.event;

import interlope.word.Word;

/// Why the client's session ended before its story did: `session.reason`.
public enum Reason implements Word {
  UNTRUSTED_CHAIN("untrusted-chain", "The certificate does not chain to an issuer it trusts."),
  EXPIRED("expired", "The certificate is not valid at this time."),
  CERTIFICATE_POLICY("certificate-policy", "The certificate breaks the client's own rules."),
  WRONG_NAME("wrong-name", "The certificate is for another name."),
  PIN_MISMATCH("pin-mismatch", "The certificate's key is not the one that the app has pinned."),
  MIXED_CONTENT("mixed-content", "A page that came over HTTPS asked for a script over HTTP."),
  SCRIPT_STOPPED("script-stopped", "The page's script stopped with an error, or did not end."),
  HANDSHAKE_REFUSED("handshake-refused", "The TLS handshake was refused."),
  INNER_NOT_OPENED("inner-not-opened", "The inner layer did not accept an answer."),
  INNER_REFUSED("inner-refused", "The server's inner layer did not accept a message."),
  ANSWER_REFUSED("answer-refused", "An answer was not the one that the story needs."),
  SERVER_REFUSED("server-refused", "The server refused a request."),
  CONNECTION_LOST("connection-lost", "The connection ended under the story."),
  SILENCE("silence", "Nothing came within the time allowed.");

  private final String word;
  private final String sentence;

  Reason(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
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
