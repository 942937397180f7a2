package interlope.story;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What only the client and the bank of one run may know. All of it is fresh in every run, so to
/// find a value in somebody's hands is proof.
///
/// @param user who the client is; no secret
/// @param password marked text, or a weak word that has no mark
/// @param accountNumber twelve digits
/// @param balance twelve digits
/// @param sessionToken what the first login of the run is given
public record Secrets(
    String user,
    String password,
    String memo,
    String accountNumber,
    String balance,
    String sessionToken,
    String document) {
  private static final String MARK = "lab-";
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int TEXT_LENGTH = 20;
  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  public Secrets {
    requireTwelveDigits(accountNumber);
    requireTwelveDigits(balance);
  }

  /// The same `random` state draws the same secrets.
  public static Secrets draw(RandomGenerator random, boolean weakPassword) {
    return new Secrets(
        "alice",
        weakPassword ? WeakPasswords.draw(random) : freshText(random),
        freshText(random),
        freshDigits(random),
        freshDigits(random),
        freshText(random),
        freshText(random));
  }

  /// In the order of [SecretKind].
  public List<Secret> all() {
    return List.of(
        new Secret(SecretKind.PASSWORD, password),
        new Secret(SecretKind.MEMO, memo),
        new Secret(SecretKind.ACCOUNT_NUMBER, accountNumber),
        new Secret(SecretKind.BALANCE, balance),
        new Secret(SecretKind.SESSION_TOKEN, sessionToken),
        new Secret(SecretKind.DOCUMENT, document));
  }

  /// The lab's mark and twenty lower-case letters and digits: 103 bits.
  public static String freshText(RandomGenerator random) {
    var text = new StringBuilder(MARK);
    for (int drawn = 0; drawn < TEXT_LENGTH; drawn++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /// Twelve digits, the first of them not 0.
  static String freshDigits(RandomGenerator random) {
    return String.valueOf(random.nextLong(100_000_000_000L, 1_000_000_000_000L));
  }

  static void requireTwelveDigits(String text) {
    if (!TWELVE_DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("must be twelve digits, not " + text);
    }
  }
}
