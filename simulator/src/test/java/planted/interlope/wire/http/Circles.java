package planted.interlope.wire.http;

public final class Circles {}
