package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.BrokerLimits;
import de.integrativ.county.County.Channel;
import de.integrativ.county.County.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaAlteration.Op;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.quota.ClientQuotaFilterComponent;

/** How much of the broker one agency's system may use: one that runs wild slows down itself and nobody else. */
final class Quotas implements Part {

    private final Admin admin;
    private final List<String> agencies;
    private final Map<String, Double> wanted;

    Quotas(Admin admin, County county) {
        this.admin = admin;
        this.agencies =
                county.systemsBy(Channel.KAFKA).stream().map(Organisation::id).toList();
        BrokerLimits limits = county.brokerLimits();
        this.wanted = Map.of(
                "producer_byte_rate", (double) limits.producedBytesPerSecond(),
                "consumer_byte_rate", (double) limits.consumedBytesPerSecond(),
                "request_percentage", (double) limits.requestPercentage());
    }

    @Override
    public List<Step> differences() throws Exception {
        Map<ClientQuotaEntity, Map<String, Double>> present = admin.describeClientQuotas(ClientQuotaFilter.contains(
                        List.of(ClientQuotaFilterComponent.ofEntityType(ClientQuotaEntity.USER))))
                .entities()
                .get();
        List<Step> steps = new ArrayList<>();
        for (String agency : agencies) {
            if (!wanted.equals(present.get(user(agency)))) {
                steps.add(step("limit what " + agency + " may use of the broker", user(agency), wanted));
            }
        }
        Set<ClientQuotaEntity> excess = new HashSet<>(present.keySet());
        agencies.forEach(agency -> excess.remove(user(agency)));
        excess.forEach(entity -> steps.add(step("take away the limit of " + entity.entries(), entity, Map.of())));
        return steps;
    }

    private static ClientQuotaEntity user(String name) {
        return new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, name));
    }

    private Step step(String what, ClientQuotaEntity entity, Map<String, Double> limits) {
        List<Op> changes = wanted.keySet().stream()
                .map(key -> new Op(key, limits.get(key)))
                .toList();
        return new Step(what, () -> admin.alterClientQuotas(List.of(new ClientQuotaAlteration(entity, changes)))
                .all()
                .get());
    }
}
