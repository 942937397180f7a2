package planted.interlope.report;

import org.snakeyaml.engine.v2.api.Dump;

final class Yaml {
  void write(Dump dump) {}
}
