#!/bin/sh
# Prepares an unpacked Keycloak for the local stack: realm file, options fixed at build time, then Keycloak's own
# build step, so that it starts quickly afterwards. Does nothing when it was already done with the same files.
# Usage: configure.sh KEYCLOAK
set -eu

here=$(cd "$(dirname "$0")" && pwd)
keycloak=$1
mark="$keycloak/.hearthwatch-configured"

wanted=$(cat "$0" "$here/keycloak.conf" "$here/hearthwatch-realm.json" | cksum)
if [ -f "$mark" ] && [ "$(cat "$mark")" = "$wanted" ]; then
  exit 0
fi

mkdir -p "$keycloak/data/import"
cp "$here/hearthwatch-realm.json" "$keycloak/data/import/"
cp "$here/keycloak.conf" "$keycloak/conf/keycloak.conf"

echo "Preparing Keycloak"
log="$keycloak/configure.log"
if ! "$keycloak/bin/kc.sh" build >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  echo "Keycloak could not be prepared: see the lines above." >&2
  exit 1
fi
echo "$wanted" >"$mark"
