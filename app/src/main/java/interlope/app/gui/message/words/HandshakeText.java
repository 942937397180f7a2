package interlope.app.gui.message.words;

import static interlope.word.Texts.text;

import interlope.ladder.Rung;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.HandshakeMessage;
import interlope.wire.tls.ServerHello;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A flight of handshake messages, and an alert, in words.
public final class HandshakeText {
  private HandshakeText() {}

  public static List<TextLine> of(RecordedBytes recorded) {
    var lines = new ArrayList<TextLine>();
    for (var message : recorded.handshakes()) {
      lines.add(TextLine.strong(message.name()));
      lines.addAll(says(message));
    }
    return lines;
  }

  private static List<TextLine> says(HandshakeMessage message) {
    var hello = ClientHello.parse(message.whole());
    if (hello.isPresent()) {
      return clientHello(hello.get());
    }
    var answer = ServerHello.parse(message.whole());
    if (answer.isPresent()) {
      return List.of(
          named(text("message.handshake.version"), ProtocolVersion.nameOf(answer.get().version())),
          named(text("message.handshake.suite"), answer.get().suiteName()));
    }
    return switch (message.name()) {
      case "Certificate" -> said("certificate");
      case "CertificateVerify" -> said("certificate-verify");
      case "ServerKeyExchange" -> said("server-key-exchange");
      case "ClientKeyExchange" -> said("client-key-exchange");
      case "Finished" -> said("finished");
      case "NewSessionTicket" -> said("new-session-ticket");
      case "EncryptedExtensions" -> said("encrypted-extensions");
      case "ServerHelloDone" -> said("server-hello-done");
      default -> List.of();
    };
  }

  private static List<TextLine> said(String word) {
    return List.of(TextLine.muted(text("message.handshake." + word)));
  }

  private static List<TextLine> clientHello(ClientHello hello) {
    var lines = new ArrayList<TextLine>();
    hello
        .serverName()
        .ifPresent(name -> lines.add(named(text("message.handshake.server-name"), name)));
    var versions = hello.versions();
    lines.add(
        named(
            text("message.handshake.offers"),
            versions.isEmpty()
                ? ProtocolVersion.nameOf(hello.legacyVersion())
                : versions.stream()
                    .map(ProtocolVersion::nameOf)
                    .collect(Collectors.joining(", "))));
    lines.add(named(text("message.handshake.suites"), String.valueOf(hello.suites().size())));
    return lines;
  }

  private static TextLine named(String name, String value) {
    return TextLine.of(TextSpan.muted(name + ": "), TextSpan.plain(value));
  }

  /// What an alert says.
  public static String alert(Rung.Message message) {
    return switch (message.name()) {
      case "close_notify" -> text("message.alert.close");
      case "user_canceled" -> text("message.alert.cancelled");
      default -> text("message.alert.error", message.name());
    };
  }
}
