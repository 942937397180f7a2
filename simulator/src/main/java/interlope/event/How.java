package interlope.event;

import interlope.word.Word;

/// How the attacker came to something, or what shows a loss: `evidence[].how`.
public enum How implements Word {
  PLAIN_HTTP("plain-http", "read on the wire, which nothing encrypted"),
  RECORDING_OPENED("recording-opened", "opened from the recording with the server's key"),
  TRAFFIC_SECRETS("traffic-secrets", "opened with the session's traffic secrets"),
  TLS_TERMINATED("tls-terminated", "read in the TLS session that the attacker ended"),
  OPENED_IN_PLACE("opened-in-place", "opened inside the client's own session with the server"),
  INNER_OPENED("inner-opened", "opened inside the inner layer with its stolen key"),
  SCRIPT_SENT("script-sent", "sent to the attacker by the page's own script"),
  OWN_SESSION("own-session", "answered by the server to the attacker's own session"),
  NOT_ASKED_FOR("not-asked-for", "carried out by the server though the client never asked for it"),
  ANSWER_CHANGED("answer-changed", "taken by the client though the server answered otherwise"),
  REPEATED("repeated", "carried out by the server more often than the client asked"),
  SERVED_AS_CUSTOMER(
      "served-as-customer", "answered by the server as the customer's though the attacker made it"),
  HONEST_REFUSED("honest-refused", "an honest client was refused with no attacker there");

  private final String word;
  private final String sentence;

  How(String word, String sentence) {
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
