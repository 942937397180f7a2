package planted.interlope.lab;

public final class Target {}
