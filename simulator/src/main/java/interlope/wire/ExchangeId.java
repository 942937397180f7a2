package interlope.wire;

/// A request and its answer: the n-th request on a leg, counted by each party for itself.
///
/// @param request from 1
public record ExchangeId(Leg leg, int request) {
  public ExchangeId {
    if (request < 1) {
      throw new IllegalArgumentException("requests are counted from 1, not " + request);
    }
  }
}
