package de.integrativ.network.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was disclosed to partners of the portal: visible to that partner's staff and to no one else. */
@ApplicationScoped
class RequestContents implements PanacheRepositoryBase<RequestContent, UUID> {}
