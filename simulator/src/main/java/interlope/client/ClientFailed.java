package interlope.client;

/// The client's own machinery is broken, such as a browser that does not start: nothing can be said
/// about the design.
public final class ClientFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message a sentence for people
  public ClientFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
