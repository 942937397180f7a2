package interlope.lab.afterwards;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.interposer.Attacker;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import java.util.Optional;

/// Says of a client's request with an inner layer whether the attacker got inside.
///
/// @param hasKey whether it has the layer's stolen key
public record InnerRemark(InnerLayer layer, boolean hasKey) implements Attacker.Remark {
  @Override
  public Optional<Attempt> on(HttpMessage outer, HttpMessage inner) {
    return outer instanceof HttpRequest request && layer.ciphertextOf(request).isPresent()
        ? Optional.of(opened(!inner.equals(outer)))
        : Optional.empty();
  }

  private Attempt opened(boolean opened) {
    if (opened) {
      return Attempt.worked(What.OPEN_INNER);
    }
    return hasKey
        ? Attempt.failed(What.OPEN_INNER, Failure.INNER_REFUSED)
        : Attempt.failed(What.OPEN_INNER, Failure.NO_INNER_KEY);
  }
}
