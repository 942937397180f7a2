package interlope.client.browser.store;

/// Numbers as headers write them: any number of digits, zeros in front among them.
final class Digits {
  /// As many always fit.
  private static final int MOST_DIGITS = 18;

  private Digits() {}

  /// @param digits digits alone, one at least
  /// @return the number, or `most` where that is less
  static long atMost(String digits, long most) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    var significant = digits.substring(first);
    return significant.length() > MOST_DIGITS ? most : Math.min(Long.parseLong(significant), most);
  }
}
