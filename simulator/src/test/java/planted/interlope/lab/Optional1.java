package planted.interlope.lab;

import java.util.Optional;

final class Optional1 {
  final Optional<String> name = Optional.empty();
}
