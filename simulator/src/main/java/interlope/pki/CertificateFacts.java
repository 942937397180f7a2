package interlope.pki;

import interlope.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/// What a certificate says (RFC 5280 section 4.1), for people. Its texts were written by whoever
/// made it; control and formatting characters in them are replaced.
///
/// @param subject the common name, or the whole name where it has none
/// @param issuer likewise
/// @param names the subjectAltName's DNS names, e-mail addresses, URIs and IP addresses
/// @param notBefore included
/// @param notAfter included
/// @param key such as `RSA 2048` or `EC P-256`
/// @param signatureAlgorithm the JDK's name, such as `SHA256withECDSA`
/// @param serial hexadecimal, without leading zeros
/// @param isCa whether basicConstraints let it issue others
/// @param isSelfSigned whether it is its own issuer and its own key made its signature
public record CertificateFacts(
    String subject,
    String issuer,
    List<String> names,
    Instant notBefore,
    Instant notAfter,
    String key,
    String signatureAlgorithm,
    String serial,
    boolean isCa,
    boolean isSelfSigned,
    SpkiPin pin) {
  private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  public CertificateFacts {
    names = List.copyOf(names);
  }

  /// Empty where `der` is not one whole certificate and nothing else. Nothing is verified but
  /// whether it signed itself.
  public static Optional<CertificateFacts> of(Bytes der) {
    try {
      var certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der.toArray()));
      // The factory takes PEM too, and leaves what follows a certificate.
      return Bytes.owning(certificate.getEncoded()).equals(der)
          ? Optional.of(of(certificate))
          : Optional.empty();
    } catch (CertificateException | IllegalArgumentException | IllegalStateException _) {
      // Bouncy Castle, which is stricter in places, refuses with the latter two.
      return Optional.empty();
    }
  }

  private static CertificateFacts of(X509Certificate certificate)
      throws CertificateParsingException {
    return new CertificateFacts(
        commonName(certificate.getSubjectX500Principal()),
        commonName(certificate.getIssuerX500Principal()),
        names(certificate),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        key(certificate.getPublicKey()),
        certificate.getSigAlgName(),
        certificate.getSerialNumber().toString(16),
        certificate.getBasicConstraints() >= 0,
        isSelfSigned(certificate),
        SpkiPin.of(certificate));
  }

  private static String commonName(X500Principal name) {
    return Stream.of(X500Name.getInstance(name.getEncoded()).getRDNs(BCStyle.CN))
        .flatMap(part -> Stream.of(part.getTypesAndValues()))
        .filter(part -> part.getType().equals(BCStyle.CN))
        .map(part -> clean(IETFUtils.valueToString(part.getValue())))
        .findFirst()
        .orElseGet(() -> clean(name.getName()));
  }

  /// Names of other kinds are left out: the JDK gives those as bytes.
  private static List<String> names(X509Certificate certificate)
      throws CertificateParsingException {
    var names = certificate.getSubjectAlternativeNames();
    return names == null
        ? List.of()
        : names.stream()
            .map(List::getLast)
            .filter(String.class::isInstance)
            .map(name -> clean((String) name))
            .toList();
  }

  private static String key(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
      case EdECPublicKey edwards -> edwards.getParams().getName();
      case PublicKey other when other.getAlgorithm().equals("EC") -> "EC " + curve(other);
      case PublicKey other -> other.getAlgorithm();
    };
  }

  /// By its object identifier, since several curves are of one size.
  private static String curve(PublicKey key) {
    var parameters =
        SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters();
    var curve = parameters instanceof ASN1ObjectIdentifier named ? named.getId() : "";
    return switch (curve) {
      case "1.2.840.10045.3.1.7" -> "P-256";
      case "1.3.132.0.34" -> "P-384";
      case "1.3.132.0.35" -> "P-521";
      case "" -> "without a named curve";
      default -> curve;
    };
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private static String clean(String text) {
    return UNSAFE.matcher(text).replaceAll("\ufffd");
  }
}
