package interlope.event;

import interlope.word.Word;

/// What an attack tries: `attempts[].what`.
public enum What implements Word {
  STAND_BY("stand-by", "Nobody is there: the story plays by itself."),
  FIND_A_WAY("find-a-way", "Get to where the client's traffic passes."),
  READ_THE_WIRE("read-the-wire", "Read the bytes as they pass."),
  OPEN_RECORDING("open-recording", "Open recorded TLS with the server's key."),
  OPEN_WITH_SECRETS("open-with-secrets", "Open recorded TLS with the session's traffic secrets."),
  PRESENT_CERTIFICATE(
      "present-certificate", "End the client's TLS session with a certificate of the attacker's."),
  WORK_INSIDE("work-inside", "Leave the handshake untouched and open its records in place."),
  SPEAK_PLAIN("speak-plain", "Stand between two ends that speak without TLS."),
  KEEP_PLAIN("keep-plain", "Keep the client on plain HTTP, and speak TLS in its place."),
  LURE("lure", "Make a plain page elsewhere lead the browser to the bank's plain address."),
  REPLACE_SCRIPT("replace-script", "Swap the page's script for one that tells the attacker."),
  LEAVE_PINS("leave-pins", "Leave pins of the attacker's own in the client."),
  CHANGE_KEY("change-key", "The server changes its key, and no backup pin is known."),
  REACH_SERVER("reach-server", "Connect to the real server to carry the client's messages on."),
  SEND_CHANGED("send-changed", "Send what the attacker made in the place of what it had read."),
  OPEN_INNER("open-inner", "Open the inner layer."),
  CHANGE_TRANSFER("change-transfer", "Change the destination of the client's transfer."),
  FLIP_CIPHERTEXT("flip-ciphertext", "Change one bit of an inner ciphertext."),
  REPLAY_TRANSFER("replay-transfer", "Send the client's transfer once more."),
  REPLAY_MESSAGES("replay-messages", "Send every message of the client once more, in order."),
  REPLAY_BYTES("replay-bytes", "Send the recorded bytes of the client's connection once more."),
  LOG_IN("log-in", "Log in with the stolen password."),
  USE_TOKEN("use-token", "Use the stolen session token."),
  MAKE_TRANSFER("make-transfer", "Make a transfer of the attacker's own as the customer.");

  private final String word;
  private final String sentence;

  What(String word, String sentence) {
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
