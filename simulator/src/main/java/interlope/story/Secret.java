package interlope.story;

/// A secret of a run: whoever holds `value` in the clear has it.
public record Secret(SecretKind kind, String value) {}
