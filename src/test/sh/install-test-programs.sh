#!/bin/sh
# The browser tests drive Debian's Chromium, the token tests sign with SoftHSM; installs what is missing.
set -eu
missing=""
command -v chromium >/dev/null || missing="chromium fonts-liberation2"
command -v softhsm2-util >/dev/null || missing="$missing softhsm2"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then as_root=""; else as_root="sudo"; fi
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
