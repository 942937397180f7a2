package interlope.app.gui.screenshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The 256 commonest colours of a picture, and for every other the nearest of them. A window has
/// few colours but for the soft edges of its letters, where nobody sees the difference.
///
/// @param colours 0xRRGGBB each
/// @param places of every colour of the picture, its place in `colours`
record Palette(List<Integer> colours, Map<Integer, Integer> places) {
  private static final int MOST = 256;
  private static final int RGB = 0xffffff;

  static Palette of(int[] pixels) {
    var counts = new HashMap<Integer, Integer>();
    for (int pixel : pixels) {
      counts.merge(pixel & RGB, 1, Integer::sum);
    }
    var colours =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    var places = new HashMap<Integer, Integer>();
    counts.keySet().forEach(colour -> places.put(colour, nearest(colours, colour)));
    return new Palette(colours, places);
  }

  /// The place of a pixel's colour.
  int place(int pixel) {
    return places.getOrDefault(pixel & RGB, 0);
  }

  private static int nearest(List<Integer> colours, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < colours.size(); at++) {
      int distance = distance(colours.get(at), colour);
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }
}
