package interlope.wire.cipher;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The JDK's algorithms by name. Every JDK has these, so that one is missing is a bug.
public final class Algorithms {
  private Algorithms() {}

  public static Cipher cipher(String transformation) {
    try {
      return Cipher.getInstance(transformation);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK has no " + transformation, missing);
    }
  }

  static Mac mac(String name, byte[] key) {
    try {
      var mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(key, name));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
      throw new IllegalStateException("this JDK has no " + name, missing);
    }
  }

  public static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this JDK has no " + name, missing);
    }
  }
}
