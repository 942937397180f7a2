package planted.interlope.app.cli;

public final class FolderCircles {}
