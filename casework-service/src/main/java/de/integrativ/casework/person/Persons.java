package de.integrativ.casework.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {}
