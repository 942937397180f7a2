/// What a run is furnished with: authorities, sites, names, routes and the honest parties.
@NullMarked
package interlope.lab.world;

import org.jspecify.annotations.NullMarked;
