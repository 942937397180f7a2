package interlope.wire;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// One encoding as text (RFC 7468).
///
/// @param label such as `CERTIFICATE` or `PRIVATE KEY`
public record Pem(String label, Bytes der) {
  public static final String CERTIFICATE = "CERTIFICATE";
  public static final String PRIVATE_KEY = "PRIVATE KEY";

  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

  /// With its two boundaries and a line break after each line.
  public String text() {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, LINES.encodeToString(der.toArray()), label);
  }

  /// Those that stand in `text`, in order; what is between them is nothing.
  ///
  /// @throws IllegalArgumentException where one of them is no base64
  public static List<Pem> allIn(String text) {
    return BLOCK
        .matcher(text)
        .results()
        .map(block -> new Pem(block.group(1), decoded(block.group(2))))
        .toList();
  }

  private static Bytes decoded(String lines) {
    return Bytes.owning(Base64.getDecoder().decode(lines.replaceAll("\\s", "")));
  }
}
