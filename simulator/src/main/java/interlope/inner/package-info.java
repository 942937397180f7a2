/// Inner layers, encryption of whole HTTP messages inside TLS under keys of its own: what each of
/// them is to the client, to the server, to a recording, and to an attacker with its keys.
@NullMarked
package interlope.inner;

import org.jspecify.annotations.NullMarked;
