#!/bin/bash
# Formats the broker's storage once, with the users that may provision it, and runs it with the settings that
# deploy/local uses too; addresses and the place of Keycloak's keys are this file's.
set -euo pipefail
settings=/tmp/server.properties
until [ -f /state/jwks.json ]; do sleep 0.2; done
{
  cat /etc/integrativ/broker.properties
  cat <<TEXT
listeners=SERVICES://:9092,AGENCIES://:9095,CONTROLLER://localhost:9093
advertised.listeners=SERVICES://${SERVICES_ADDRESS:-kafka:9092},AGENCIES://127.0.0.1:${AGENCIES_PORT}
controller.quorum.voters=1@localhost:9093
log.dirs=/var/lib/kafka/data
listener.name.agencies.oauthbearer.sasl.oauthbearer.jwks.endpoint.url=file:/state/jwks.json
listener.name.agencies.oauthbearer.sasl.oauthbearer.expected.issuer=${ISSUER}
TEXT
} >"$settings"
export KAFKA_OPTS='-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=file:/state/jwks.json'
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted -t MkU3OEVBNTcwNTJENDM2Qk -c "$settings" \
  --add-scram 'SCRAM-SHA-256=[name=broker,password=broker]' --add-scram 'SCRAM-SHA-256=[name=admin,password=admin]'
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
