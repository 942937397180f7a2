package planted.interlope.run;

import org.jsoup.Jsoup;

final class Pages {
  Object document = Jsoup.parse("");
}
