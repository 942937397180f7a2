package interlope.wire.capture;

/// A file is no capture of ours, or it is damaged. The message is what is wrong with it, to be read
/// after "the file": without a capital and a full stop.
public final class CaptureFileException extends Exception {
  CaptureFileException(String what) {
    super(what);
  }
}
