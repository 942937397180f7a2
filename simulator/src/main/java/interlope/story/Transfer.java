package interlope.story;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A transfer of money from the user's account.
///
/// @param destination the account that gets it, twelve digits; any account exists
/// @param amount up to nine digits, with two decimals or none
/// @param memo any text
public record Transfer(String destination, String amount, String memo) {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{2})?");

  public Transfer {
    Secrets.requireTwelveDigits(destination);
    if (!AMOUNT.matcher(amount).matches()) {
      throw new IllegalArgumentException("must be an amount such as 120.00, not " + amount);
    }
  }

  /// A transfer of a fresh amount to a fresh destination.
  public static Transfer draw(RandomGenerator random, String memo) {
    return new Transfer(Secrets.freshDigits(random), random.nextInt(10, 1000) + ".00", memo);
  }

  public Transfer withDestination(String other) {
    return new Transfer(other, amount, memo);
  }
}
