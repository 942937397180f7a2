package interlope.event;

import interlope.word.Word;

/// Why an attempt came to nothing: `attempts[].failed`.
public enum Failure implements Word {
  NOBODY_THERE("nobody-there", "The control has no attacker."),
  NOT_ON_PATH("not-on-path", "The client's traffic does not pass where the attacker is."),
  NOTHING_PASSED("nothing-passed", "No byte of the story passed."),
  ENCRYPTED("encrypted", "What passed is encrypted, and the attacker has no key to it."),
  FORWARD_SECRECY(
      "forward-secrecy", "The session's keys came from an ephemeral exchange; the key only signs."),
  RESUMED("resumed", "The session was resumed, so its keys are not in this recording."),
  WRONG_KEY("wrong-key", "The key does not belong to this session."),
  NO_SECRETS("no-secrets", "The traffic secrets of this session are not at hand."),
  NOT_READABLE("not-readable", "The recording is damaged, incomplete or of a kind not built."),
  CLIENT_REFUSED("client-refused", "The client ended the connection before its first request."),
  SERVER_REFUSED("server-refused", "The server refused what the attacker sent."),
  REPLAY_NOTICED("replay-noticed", "The server had seen this message before."),
  INNER_REFUSED("inner-refused", "The inner layer did not accept the message."),
  NO_INNER_KEY("no-inner-key", "The attacker does not have the inner layer's key."),
  INNER_FORWARD_SECRECY(
      "inner-forward-secrecy", "The inner keys came from an ephemeral exchange and are gone."),
  SEALED_TO_CLIENT("sealed-to-client", "The answers are sealed to keys that only the client had."),
  STAYED_ENCRYPTED(
      "stayed-encrypted", "The client came with TLS, and the attacker has nothing to show it."),
  NO_COOKIE("no-cookie", "A plain request to the bank carried no login."),
  NO_SCRIPT("no-script", "No script passed that the attacker could swap."),
  PINS_NOT_KEPT("pins-not-kept", "The client kept no pins that shut the server out."),
  STILL_ACCEPTED("still-accepted", "The client accepted the server's new key."),
  NOTHING_TO_CHANGE("nothing-to-change", "No message passed that the attacker could change."),
  NOTHING_TO_REPLAY("nothing-to-replay", "The attacker recorded no message of the client's."),
  NOTHING_STOLEN("nothing-stolen", "The attacker holds neither password nor token."),
  LEG_ENDED("leg-ended", "The connection had ended before the attacker could send on it."),
  UNREACHABLE("unreachable", "The server could not be reached or ended the connection.");

  private final String word;
  private final String sentence;

  Failure(String word, String sentence) {
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
