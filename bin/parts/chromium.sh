# Finds a Chromium for the tests in a browser, or brings one. Sourced after say.sh. Sets MIDLINE_CHROMIUM.

find_chromium() {
  local name
  if [ -n "${MIDLINE_CHROMIUM:-}" ]; then
    [ -x "$MIDLINE_CHROMIUM" ] || { say "MIDLINE_CHROMIUM names $MIDLINE_CHROMIUM, which is no program." >&2; exit 1; }
    return 0
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    if MIDLINE_CHROMIUM=$(command -v "$name"); then export MIDLINE_CHROMIUM; return 0; fi
  done
  MIDLINE_CHROMIUM="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  if [ -x "$MIDLINE_CHROMIUM" ]; then export MIDLINE_CHROMIUM; return 0; fi
  unset MIDLINE_CHROMIUM
  return 1
}

bring_chromium() {
  if find_chromium; then return 0; fi
  if may_apt; then
    say "Installing Chromium for the tests in a browser ..."
    if apt_install chromium && find_chromium; then return 0; fi
  fi
  could_not "Not run: the tests in a browser, for want of Chromium. To run them: apt-get install chromium, or set MIDLINE_CHROMIUM to one."
  return 1
}
