package interlope.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What becomes of a file when somebody's hand slips, again and again.
public final class Mutation {
  private static final List<String> SCRAPS =
      List.of(
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!",
          "!!",
          "|",
          ">",
          "'",
          "\"",
          "\\",
          "%",
          "\t",
          "\n",
          "\r",
          "#",
          " #",
          "?",
          "? ",
          ",",
          "---\n",
          "...\n",
          "<<: ",
          "~",
          "null",
          "true",
          "yes",
          "0x1F",
          "1e9",
          ".nan",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD800",
          "\u202E",
          "\uD83D\uDE80",
          "@",
          "`",
          "%YAML 9.9\n",
          "%TAG ! tag:x,2000:\n",
          "\\U00110000",
          "\"\\x\"",
          "design",
          "attack:\n",
          "id: b\n",
          "public-ca",
          "entry: none");

  private Mutation() {}

  public static String of(String text, Random random) {
    var mutated = new StringBuilder(text);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      mutate(mutated, random);
    }
    return mutated.toString();
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(1, 12));
    switch (random.nextInt(6)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
      case 3 -> text.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
      case 4 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE));
      default -> swapLines(text, random);
    }
  }

  private static void swapLines(StringBuilder text, Random random) {
    var lines = new ArrayList<>(text.toString().lines().toList());
    if (!lines.isEmpty()) {
      var line = lines.remove(random.nextInt(lines.size()));
      lines.add(random.nextInt(lines.size() + 1), line);
      text.setLength(0);
      text.append(String.join("\n", lines)).append('\n');
    }
  }
}
