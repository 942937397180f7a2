package interlope.wire.http;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts one direction of a byte stream into whole HTTP/1.1 messages (RFC 9112 section 6): bodies by
/// `Content-Length` or chunked; an answer with neither has none here, since the lab's parties send
/// lengths. Not for several threads.
public final class HttpReader {
  private static final Bytes HEAD_END = Bytes.ofText("\r\n\r\n");
  private static final Bytes LINE_END = Bytes.ofText("\r\n");
  private static final Pattern LINES = Pattern.compile("\r\n");
  private static final int MOST = 16 << 20;

  private final Direction to;
  private Bytes pending = Bytes.EMPTY;
  private boolean broken;

  public HttpReader(Direction to) {
    this.to = to;
  }

  /// A message, and the bytes that were it.
  public record Whole(HttpMessage message, Bytes raw) {}

  /// The messages that are whole now. After bytes that are not HTTP there are none any more.
  public List<HttpMessage> feed(Bytes more) {
    return feedWhole(more).stream().map(Whole::message).toList();
  }

  /// [#feed(Bytes)], each message with its bytes.
  public List<Whole> feedWhole(Bytes more) {
    pending = pending.isEmpty() ? more : Bytes.concat(pending, more);
    var whole = new ArrayList<Whole>();
    while (!broken) {
      var parsed = parse();
      if (parsed == null) {
        break;
      }
      whole.add(new Whole(parsed.message(), pending.slice(0, parsed.end())));
      pending = pending.from(parsed.end());
    }
    return whole;
  }

  /// Bytes that belong to no whole message yet, or to none at all.
  public Bytes rest() {
    return pending;
  }

  /// Whether the stream held something that is not HTTP/1.1.
  public boolean isBroken() {
    return broken;
  }

  private record Parsed(HttpMessage message, int end) {}

  private record Body(Bytes content, int end) {}

  private @Nullable Parsed parse() {
    int headEnd = pending.indexOf(HEAD_END);
    if (headEnd < 0) {
      broken = pending.size() > MOST || (pending.size() >= 8 && !looksLikeHttp());
      return null;
    }
    var lines = LINES.split(pending.slice(0, headEnd).text(), -1);
    var headers = headers(lines);
    var start = lines[0].split(" ", 3);
    if (broken || start.length < 2) {
      broken = true;
      return null;
    }
    var body = body(headers, headEnd + HEAD_END.size());
    if (body == null) {
      return null;
    }
    return message(start, headers, body);
  }

  private @Nullable Parsed message(String[] start, Headers headers, Body body) {
    if (to == Direction.TO_SERVER) {
      return new Parsed(new HttpRequest(start[0], start[1], headers, body.content()), body.end());
    }
    int status = number(start[1], 10);
    if (status < 100 || status > 599) {
      broken = true;
      return null;
    }
    return new Parsed(new HttpResponse(status, headers, body.content()), body.end());
  }

  private boolean looksLikeHttp() {
    var begin = pending.slice(0, 8).text();
    return to == Direction.TO_CLIENT
        ? begin.startsWith("HTTP/1.")
        : begin.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  private Headers headers(String[] lines) {
    var fields = new ArrayList<Header>();
    for (int at = 1; at < lines.length; at++) {
      int colon = lines[at].indexOf(':');
      if (colon < 1) {
        broken = true;
        return Headers.NONE;
      }
      fields.add(new Header(lines[at].substring(0, colon), lines[at].substring(colon + 1).strip()));
    }
    return new Headers(fields);
  }

  private @Nullable Body body(Headers headers, int start) {
    if (headers.first("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      return chunked(start);
    }
    int length = headers.first("Content-Length").map(text -> number(text, 10)).orElse(0);
    if (length < 0 || length > MOST) {
      broken = true;
      return null;
    }
    return pending.size() < start + length
        ? null
        : new Body(pending.slice(start, start + length), start + length);
  }

  /// RFC 9112 section 7.1: chunks, the last one empty, then trailer fields up to an empty line.
  private @Nullable Body chunked(int start) {
    var content = new ByteArrayOutputStream();
    int at = start;
    while (true) {
      int lineEnd = pending.indexOf(LINE_END, at);
      if (lineEnd < 0) {
        return null;
      }
      int size = number(pending.slice(at, lineEnd).text().split(";", 2)[0].strip(), 16);
      if (size < 0 || size > MOST - content.size()) {
        broken = true;
        return null;
      }
      if (size == 0) {
        return trailers(Bytes.owning(content.toByteArray()), lineEnd);
      }
      int end = lineEnd + 2 + size;
      if (pending.size() < end + 2) {
        return null;
      }
      if (!pending.slice(end, end + 2).equals(LINE_END)) {
        broken = true;
        return null;
      }
      content.writeBytes(pending.slice(lineEnd + 2, end).toArray());
      at = end + 2;
    }
  }

  private @Nullable Body trailers(Bytes content, int lastChunkEnd) {
    int end = pending.indexOf(HEAD_END, lastChunkEnd);
    return end < 0 ? null : new Body(content, end + HEAD_END.size());
  }

  private static int number(String text, int radix) {
    if (text.isEmpty() || Character.digit(text.charAt(0), radix) < 0) {
      return -1;
    }
    try {
      return Integer.parseInt(text, radix);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
