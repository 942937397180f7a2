package interlope.event;

import org.jspecify.annotations.Nullable;

/// What the parties of a run were made of: names and versions as the libraries tell them.
///
/// @param client such as `OkHttp 5.5.1 on JSSE 25`
/// @param attacker null where nobody is there
public record Played(String client, @Nullable String attacker, String server) {}
