package interlope.wire;

/// Which way bytes travel between a client and a server.
public enum Direction {
  TO_SERVER,
  TO_CLIENT;

  public Direction opposite() {
    return this == TO_SERVER ? TO_CLIENT : TO_SERVER;
  }
}
