# One image for each service and for the gateway, and for every county; the jars are built before (./dev build).
FROM eclipse-temurin:25-jre
ARG SERVICE
RUN useradd -u 1001 -m integrativ && mkdir -p /state /ledger && chown integrativ /state /ledger
COPY --chown=1001 ${SERVICE}/target/quarkus-app/ /app/
USER 1001
WORKDIR /app
EXPOSE 8080
ENV INTEGRATIV_COUNTY_FILE=/county/county.yaml INTEGRATIV_KEYS=/keys INTEGRATIV_STATE=/state \
    INTEGRATIV_HOST=0.0.0.0 QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
HEALTHCHECK --start-period=5m --start-interval=2s --interval=5s --timeout=5s --retries=12 CMD \
  bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 && grep -q "200 OK" <&3'
CMD ["java", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "quarkus-run.jar"]
