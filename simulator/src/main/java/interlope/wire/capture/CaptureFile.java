package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What a file that [PcapNg] wrote holds. It says nothing of legs but the addresses that it shows
/// for them, and nothing of the run's beginning.
///
/// @param passed in the order of time
public record CaptureFile(KeyLog keys, List<PassedBytes> passed) {
  public CaptureFile {
    passed = List.copyOf(passed);
  }

  /// Reads a whole file. Takes time and room in proportion to its size, whatever is in it.
  ///
  /// @throws CaptureFileException where it is damaged, cut off, or not one that [PcapNg] writes
  public static CaptureFile read(Bytes file) throws CaptureFileException {
    var reader = new PcapNgReader(file);
    reader.read();
    return new CaptureFile(reader.keys(), reader.passed());
  }

  /// @param start when the run began, from which the packets' times are counted
  /// @param legs which leg the file shows under these addresses
  public Capture capture(Instant start, Function<LegAddresses, Leg> legs) {
    return new Capture(
        passed.stream()
            .map(one ->
                new Packet(
                    legs.apply(one.ends()),
                    one.to(),
                    Duration.between(start, one.at()),
                    one.payload()))
            .toList());
  }
}
