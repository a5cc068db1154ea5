# Makes realm, databases, topics and rights from the county file that is mounted, puts it in force for the services, then
# keeps the broker's copy of Keycloak's keys.
FROM eclipse-temurin:25-jre
COPY deploy/local/target/local/ /app/
HEALTHCHECK --start-period=15m --start-interval=1s --interval=5s --timeout=3s --retries=120 CMD test -f /state/complete
ENTRYPOINT ["java", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "/app/*:/app/lib/*", \
  "de.integrativ.local.Main", "attend", "--state", "/state", "--county", "/etc/integrativ/county.yaml", "--test-logins"]
