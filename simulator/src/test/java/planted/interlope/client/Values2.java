package planted.interlope.client;

final class Values2 {
  private int count;

  void more() {
    count++;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values2 that && that.count == count;
  }

  @Override
  public int hashCode() {
    return count;
  }
}
