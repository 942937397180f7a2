#!/usr/bin/env bash
# Measures two checkouts beside each other, in turns, since a machine is never the same twice:
# bench/compare.sh OTHER-CHECKOUT [times]. Of each measure it prints the least time of both, and the ratio.
# The first window wants xvfb and xdotool; without them it is left out.
set -euo pipefail
other=$(cd "$1" && pwd)
times=${2:-5}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TIMEFORMAT=%R

for checkout in "$other" "$here"; do "$checkout/interlope" --version >/dev/null; done # builds where it has to

image() { echo "$1/target/launcher/$(cat "$1/target/launcher/current")"; }

# The first JDK that is new enough, in the usual places of Linux.
jdk() {
  local folder
  for folder in "${INTERLOPE_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$folder/release"; then
      echo "$folder"
      return
    fi
  done
  echo "needs a JDK 25: name its folder in INTERLOPE_JDK" >&2
  return 1
}

# Compiles the checkout's own Endurance against the checkout's own build.
endurance() {
  local classes=$work/$(echo "$1" | cksum | cut -d' ' -f1) path
  path=$(image "$1")/interlope.jar:$(image "$1")/lib/*
  if [ ! -d "$classes" ]; then
    mkdir "$classes"
    "$(jdk)/bin/javac" -proc:none -d "$classes" -cp "$path" "$1"/bench/src/main/java/interlope/bench/{Endurance,Questions}.java
  fi
  "$(jdk)/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Xmx256m -cp "$classes:$path" \
    interlope.bench.Endurance 4000 2
}

seconds() { { time "$@" >/dev/null 2>&1; } 2>&1; }

measure() { # name, then a command in which CHECKOUT stands for either checkout
  local name=$1 round checkout
  shift
  : >"$work/old"
  : >"$work/new"
  for ((round = 0; round < times; round++)); do
    seconds "${@//CHECKOUT/$other}" >>"$work/old"
    seconds "${@//CHECKOUT/$here}" >>"$work/new"
  done
  paste <(sort -n "$work/old" | head -1) <(sort -n "$work/new" | head -1) |
    awk -v name="$name" '{ printf "%-28s %7.3f s %7.3f s  ratio %.2f\n", name, $1, $2, $2 / $1 }'
}

measure "--version" CHECKOUT/interlope --version
measure "list" CHECKOUT/interlope list entries
measure "the library, cold" CHECKOUT/interlope run
measure "5,000 runs, warm" endurance CHECKOUT

# The time until the window stands, as its own script tells it.
window() { "$1/bench/first-window.sh" 1 | sed -n 's/^window after \([0-9]*\) ms.*/\1/p'; }

if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
  for ((round = 0; round < times; round++)); do
    window "$other" >>"$work/old-window"
    window "$here" >>"$work/new-window"
  done
  paste <(sort -n "$work/old-window" | head -1) <(sort -n "$work/new-window" | head -1) |
    awk '{ printf "%-28s %7.3f s %7.3f s  ratio %.2f\n", "the first window", $1 / 1000, $2 / 1000, $2 / $1 }'
fi
