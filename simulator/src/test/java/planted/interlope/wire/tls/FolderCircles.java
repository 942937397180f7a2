package planted.interlope.wire.tls;

public final class FolderCircles {}
