package interlope.lab;

import interlope.attack.Attack;
import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import org.jspecify.annotations.Nullable;

/// What a lab is to show.
///
/// @param attack with a mishap, that nobody attacks
/// @param mishap null where nothing goes wrong by itself
public record LabSetup(Design design, Attack attack, @Nullable Mishap mishap) {}
