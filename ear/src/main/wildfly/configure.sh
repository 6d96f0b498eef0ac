#!/bin/sh
# Configures an unpacked WildFly for Hearthwatch by an offline script. Does nothing when it was already done with
# the same script, so that repeated builds stay fast.
# Usage: configure.sh WILDFLY POSTGRESQL_JAR
set -eu

here=$(cd "$(dirname "$0")" && pwd)
wildfly=$1
driver=$2
mark="$wildfly/.hearthwatch-configured"
configuration="$wildfly/standalone/configuration"

wanted=$(cat "$0" "$here/configure.cli" "$here/modules/org/postgresql/jdbc/main/module.xml" "$driver" | cksum)
if [ -f "$mark" ] && [ "$(cat "$mark")" = "$wanted" ]; then
  exit 0
fi

# Always begin from the configuration as it was delivered.
pristine="$configuration/standalone.xml.delivered"
[ -f "$pristine" ] || cp "$configuration/standalone.xml" "$pristine"
cp "$pristine" "$configuration/standalone.xml"

mkdir -p "$wildfly/modules/org/postgresql/jdbc/main"
cp "$here/modules/org/postgresql/jdbc/main/module.xml" "$driver" "$wildfly/modules/org/postgresql/jdbc/main/"

echo "Configuring WildFly"
log="$wildfly/configure.log"
if ! JBOSS_HOME="$wildfly" NOPAUSE=true "$wildfly/bin/jboss-cli.sh" --file="$here/configure.cli" >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  echo "WildFly could not be configured: see the lines above." >&2
  exit 1
fi
rm -rf "$configuration/standalone_xml_history"
echo "$wanted" >"$mark"
