-- Keycloak starts before the provisioner can make its database.
create role keycloak login password 'keycloak';
create database keycloak owner keycloak;
