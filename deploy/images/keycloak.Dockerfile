# Keycloak with its build step done, so that a start takes seconds.
FROM quay.io/keycloak/keycloak:26.7
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --cache=local
CMD ["start", "--optimized"]
