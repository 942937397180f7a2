#!/bin/sh
# Times the window from the start of `./interlope` until it is on the screen, several times, beside the time that
# `./interlope --version` takes: bench/first-window.sh [times]. Wants xvfb and xdotool (apt-get install xvfb xdotool).
set -eu
times=${1:-5}
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
for needed in Xvfb xdotool; do
  command -v "$needed" >/dev/null || { echo "needs $needed: apt-get install xvfb xdotool" >&2; exit 1; }
done
export DISPLAY=:97
XDG_CONFIG_HOME=$(mktemp -d)
export XDG_CONFIG_HOME
Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null; rm -rf "$XDG_CONFIG_HOME"' EXIT INT TERM
sleep 1
"$here/interlope" --version >/dev/null # builds where it has to

now() { date +%s%N; }
n=0
while [ "$n" -lt "$times" ]; do
  start=$(now)
  "$here/interlope" --version >/dev/null
  version=$((($(now) - start) / 1000000))
  start=$(now)
  "$here/interlope" >/dev/null 2>&1 &
  window=$!
  # Asked again and again: what xdotool offers for waiting looks twice a second only.
  until xdotool search --onlyvisible --name '^interlope$' >/dev/null 2>&1; do
    kill -0 "$window" 2>/dev/null || { echo "the window did not open" >&2; exit 1; }
    sleep 0.02
  done
  echo "window after $((($(now) - start) / 1000000)) ms, --version $version ms"
  kill "$window" 2>/dev/null || :
  wait "$window" 2>/dev/null || :
  n=$((n + 1))
done
