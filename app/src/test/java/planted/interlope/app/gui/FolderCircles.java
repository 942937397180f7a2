package planted.interlope.app.gui;

public final class FolderCircles {}
