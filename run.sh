#!/bin/sh
# Builds what is missing and starts the whole of Hearthwatch on this machine. Needs a JDK 17 or newer, Maven and git.
# Every option goes to the launcher: ./run.sh --help
set -eu

cd "$(dirname "$0")"
home=$(pwd)
jar=stack/target/hearthwatch.jar
built=ear/target/.hearthwatch-built

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Installs packages by the system's own package manager, as root or through sudo. Arguments: Debian's and Fedora's name.
install_package() {
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail "Please install $1 (for instance as root), then run this again."
    as_root=sudo
  fi
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing $1 with apt-get"
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$1" >/dev/null
  elif command -v dnf >/dev/null 2>&1; then
    say "Installing $2 with dnf"
    $as_root dnf install -y -q "$2"
  else
    fail "Please install $1, then run this again."
  fi
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    java=$JAVA_HOME/bin/java
  elif command -v javac >/dev/null 2>&1; then
    java=$(command -v java)
  else
    return 1
  fi
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ]
}

find_java || install_package openjdk-17-jdk-headless java-17-openjdk-devel
find_java || fail "Hearthwatch needs a JDK 17 or newer; set JAVA_HOME to one."
command -v mvn >/dev/null 2>&1 || install_package maven maven

# Anything newer than the last build, leaving out what the build itself writes?
sources_changed() {
  [ -f "$built" ] && [ -f "$jar" ] || return 0
  [ -n "$(find pom.xml reports ejb web stack ear -name target -prune -o -type f -newer "$built" -print | head -n 1)" ]
}

wants_help() {
  for word in "$@"; do
    case $word in -h | --help | -V | --version) return 0 ;; esac
  done
  return 1
}

# Builds in the background and says from time to time which module it is at.
build() {
  mkdir -p target ear/target
  touch target/build-begun
  mvn -B -ntp -DskipTests package >target/build.log 2>&1 </dev/null &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  seconds=0
  while kill -0 "$maven" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    if [ $((seconds % 15)) -eq 0 ]; then
      module=$(sed -n 's/^\[INFO\] Building \(Hearthwatch[^0-9]*\).*/\1/p' target/build.log | tail -n 1)
      say "  … $seconds s ${module:+($module)}"
    fi
  done
  if ! wait "$maven"; then
    grep '^\[ERROR\]' target/build.log | head -n 20 >&2
    fail "The build failed: see target/build.log."
  fi
  trap - INT TERM
  mv target/build-begun "$built"
}

if sources_changed && { [ ! -f "$jar" ] || ! wants_help "$@"; }; then
  say "Building Hearthwatch (the first time this takes some minutes)"
  build
fi

exec "$java" -Xms64m -Xmx512m -jar "$jar" run --home "$home" "$@"
