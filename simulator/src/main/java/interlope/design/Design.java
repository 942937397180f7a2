package interlope.design;

import interlope.design.Key.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the team builds: a value under each key. It keeps what differs from the defaults, and is
/// equal to every design that differs in the same.
public final class Design {
  /// An ordinary, well-run API of today.
  public static final Design DEFAULT = new Design(Map.of());

  private final Map<Key<?>, Setting<?>> deviating;

  private Design(Map<Key<?>, Setting<?>> deviating) {
    this.deviating = deviating;
  }

  public <V> V get(Key<V> key) {
    return setting(key).value();
  }

  /// The key with the value that it has here.
  @SuppressWarnings("unchecked") // a key's setting is put under itself alone
  public <V> Setting<V> setting(Key<V> key) {
    var setting = deviating.get(key);
    return setting == null ? key.byDefault() : (Setting<V>) setting;
  }

  /// This design with another value under one key, whether or not it can be: see [DesignRules].
  ///
  /// @throws IllegalArgumentException where nothing in a file could stand for the value
  public <V> Design with(Key<V> key, V value) {
    return with(new Setting<>(key, value));
  }

  public <V> Design with(Setting<V> setting) {
    var key = setting.key();
    // As it would be read: copied, and a list in order.
    var own = key.reads(setting.words());
    var changed = new HashMap<>(deviating);
    if (own.isDefault()) {
      changed.remove(key);
    } else {
      changed.put(key, own);
    }
    return new Design(Map.copyOf(changed));
  }

  public boolean isDefault(Key<?> key) {
    return !deviating.containsKey(key);
  }

  /// Every key with its value, in the catalogue's order.
  public List<Setting<?>> settings() {
    return Keys.ALL.stream().<Setting<?>>map(this::setting).toList();
  }

  /// Only what differs from the defaults.
  public List<Setting<?>> deviating() {
    return settings().stream().filter(setting -> !setting.isDefault()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Design design && deviating.equals(design.deviating);
  }

  @Override
  public int hashCode() {
    return deviating.hashCode();
  }

  /// As in a scenario file: `{transport: http, replayGuard: true}`.
  @Override
  public String toString() {
    return deviating().stream().map(Setting::toString).collect(Collectors.joining(", ", "{", "}"));
  }
}
