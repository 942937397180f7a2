/// Inner layers: encryption of whole HTTP messages inside TLS, under keys of its own. One file
/// each, with its client, its server, and what a stolen key does to it.
@NullMarked
package interlope.inner;

import org.jspecify.annotations.NullMarked;
