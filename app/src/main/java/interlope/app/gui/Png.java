package interlope.app.gui;

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

/// Writes pictures as PNG of eight bits a channel without alpha (RFC 2083), so that no further
/// module of JavaFX and no AWT is needed.
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte RGB = 2;

  private Png() {}

  static void write(Image image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeLong(SIGNATURE);
      chunk(
          out,
          "IHDR",
          ByteBuffer.allocate(13)
              .putInt(width)
              .putInt(height)
              .put((byte) 8)
              .put(RGB)
              .put((byte) 0)
              .put((byte) 0)
              .put((byte) 0)
              .array());
      chunk(out, "IDAT", pixels(image, width, height));
      chunk(out, "IEND", new byte[0]);
    }
  }

  /// Each row as it is: pictures of flat areas deflate best unfiltered.
  private static byte[] pixels(Image image, int width, int height) throws IOException {
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    var deflated = new ByteArrayOutputStream();
    var best = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DeflaterOutputStream(deflated, best)) {
      var row = new byte[1 + width * 3];
      for (int y = 0; y < height; y++) {
        int at = 1;
        for (int x = 0; x < width; x++) {
          int pixel = argb[y * width + x];
          row[at++] = (byte) (pixel >> 16);
          row[at++] = (byte) (pixel >> 8);
          row[at++] = (byte) pixel;
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
