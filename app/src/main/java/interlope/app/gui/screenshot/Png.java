package interlope.app.gui.screenshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes pictures as PNG with a palette (RFC 2083), so that no further module of JavaFX and no AWT
/// is needed, and a picture of a window stays small.
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte BITS = 8;
  private static final byte WITH_PALETTE = 3;

  private Png() {}

  static void write(Image image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var palette = Palette.of(pixels);
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeLong(SIGNATURE);
      chunk(
          out,
          "IHDR",
          ByteBuffer.allocate(13)
              .putInt(width)
              .putInt(height)
              .put(BITS)
              .put(WITH_PALETTE)
              .put((byte) 0)
              .put((byte) 0)
              .put((byte) 0)
              .array());
      chunk(out, "PLTE", colours(palette));
      chunk(out, "IDAT", deflated(pixels, palette, width));
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static byte[] colours(Palette palette) {
    var colours = ByteBuffer.allocate(3 * palette.colours().size());
    for (int colour : palette.colours()) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return colours.array();
  }

  /// Each row as it is: pictures of flat areas deflate best unfiltered.
  private static byte[] deflated(int[] pixels, Palette palette, int width) throws IOException {
    var deflated = new ByteArrayOutputStream();
    var best = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DeflaterOutputStream(deflated, best)) {
      var row = new byte[1 + width];
      for (int start = 0; start < pixels.length; start += width) {
        for (int x = 0; x < width; x++) {
          row[1 + x] = (byte) palette.place(pixels[start + x]);
        }
        out.write(row);
      }
    } finally {
      best.end();
    }
    return deflated.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
