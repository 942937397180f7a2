package interlope.inner;

import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.Lens;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Optional;

/// One construction of encryption inside TLS, seen from all who have to do with it. Stateless: what
/// has state is made per run or per visit.
public interface InnerLayer extends Word {
  @Override
  default Shelf shelf() {
    return Shelf.values("inner");
  }

  /// Whether it is no layer at all.
  default boolean isNone() {
    return false;
  }

  /// Fresh long-term keys for the server.
  InnerKeys newServerKeys();

  /// The server's side of one run.
  InnerServer server(InnerKeys keys);

  /// The client's side of one visit. It knows the server's key from outside that connection.
  InnerClient client(Bytes serverPublicKey);

  /// What an attacker in the path does with the stolen server's keys: server to the client, client
  /// to the server. It leaves alone what it cannot open.
  Lens impersonate(InnerKeys stolen);

  /// What an attacker does with the stolen server's keys and a recording.
  RecordingOpener openRecording(InnerKeys stolen);

  /// Where in its body an outer request of a client carries ciphertext, authentication tag
  /// included, framing and keys left out. Empty where it carries none.
  Optional<BodySpan> ciphertextOf(HttpRequest outer);

  /// The script by which a page speaks this layer; empty where none is built.
  default Optional<PageScript> pageScript() {
    return Optional.empty();
  }

  /// Whether an outer request of a client carries a call to the bank: not a step of a handshake.
  default boolean carriesCall(HttpRequest outer) {
    return ciphertextOf(outer).isPresent();
  }
}
