-- Keycloak starts before the provisioner can make its database.
create role keycloak_owner login password 'keycloak_owner';
create database keycloak owner keycloak_owner;
revoke connect, temporary on database keycloak from public;
