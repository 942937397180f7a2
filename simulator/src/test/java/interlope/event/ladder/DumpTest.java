package interlope.event.ladder;
import org.junit.jupiter.api.Test;
class DumpTest {
  @Test void dump() throws Exception {
    var out = new StringBuilder();
    try (var play = new Play()) {
      for (var q : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/tmp/a-questions"))) {
        var p = q.split(";", -1);
        for (int i = 0; i < 2; i++) out.append("== ").append(q).append("\n").append(Compact.of(play.ladder(p[0], p[1])));
      }
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/a-dump"), out);
  }
}
