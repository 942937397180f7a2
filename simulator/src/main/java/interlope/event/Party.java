package interlope.event;

/// Who wrote a line of the transcript.
public enum Party {
  CLIENT,
  ATTACKER,
  SERVER
}
