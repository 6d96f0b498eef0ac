#!/bin/sh
# Installs what the tests need and runs every test. Options go to Maven, for instance ./test.sh -pl ejb -am
set -eu

cd "$(dirname "$0")"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

say() { printf '%s\n' "$*" >&2; }

# What is missing, by Debian's names: a browser, Chinese glyphs for it, a foreign MQTT client, a reader of PDF.
missing_debian=
missing_fedora=
need() {
  missing_debian="$missing_debian $1"
  missing_fedora="$missing_fedora $2"
}
command -v javac >/dev/null 2>&1 || [ -x "${JAVA_HOME:-}/bin/javac" ] || need openjdk-17-jdk-headless java-17-openjdk-devel
command -v mvn >/dev/null 2>&1 || need maven maven
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || need chromium chromium
command -v mosquitto_pub >/dev/null 2>&1 || need mosquitto-clients mosquitto
command -v pdftotext >/dev/null 2>&1 || need poppler-utils poppler-utils
if ! command -v fc-list >/dev/null 2>&1; then
  need fontconfig fontconfig
  need fonts-noto-cjk google-noto-sans-cjk-fonts
elif [ -z "$(fc-list :lang=zh-cn)" ]; then
  need fonts-noto-cjk google-noto-sans-cjk-fonts
fi

if [ -n "$missing_debian" ]; then
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing$missing_debian with apt-get"
    $as_root apt-get update -qq
    # The names are words to split.
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing_debian >/dev/null
  elif command -v dnf >/dev/null 2>&1; then
    say "Installing$missing_fedora with dnf"
    # shellcheck disable=SC2086
    $as_root dnf install -y -q $missing_fedora
  else
    say "Please install$missing_debian, then run this again."
    exit 1
  fi
fi

exec mvn -B -ntp verify "$@"
