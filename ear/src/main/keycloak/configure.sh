#!/bin/sh
# Prepares an unpacked Keycloak for the local stack: the demo variant of the realm, options fixed at build time, then
# Keycloak's own build step, so that it starts quickly afterwards. Beside it, the production variant is left as
# hearthwatch-realm-production.json. Does nothing when it was already done with the same files.
# Usage: configure.sh KEYCLOAK HEARTHWATCH_JAR
set -eu

here=$(cd "$(dirname "$0")" && pwd)
keycloak=$1
jar=$2
mark="$keycloak/.hearthwatch-configured"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

wanted=$(cat "$0" "$here/keycloak.conf" "$here"/*.json | cksum)
if [ -f "$mark" ] && [ "$(cat "$mark")" = "$wanted" ]; then
  exit 0
fi

# One base, and what each variant adds to it.
variant() {
  "$java" -jar "$jar" realm "$here/hearthwatch-realm.json" "$here/realm-$1.json" >"$2"
}

mkdir -p "$keycloak/data/import"
variant demo "$keycloak/data/import/hearthwatch-realm.json"
variant production "$(dirname "$keycloak")/hearthwatch-realm-production.json"
cp "$here/keycloak.conf" "$keycloak/conf/keycloak.conf"

echo "Preparing Keycloak"
log="$keycloak/configure.log"
if ! "$keycloak/bin/kc.sh" build >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  echo "Keycloak could not be prepared: see the lines above." >&2
  exit 1
fi
echo "$wanted" >"$mark"
