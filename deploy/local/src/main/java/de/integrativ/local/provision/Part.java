package de.integrativ.local.provision;

import java.util.List;

/** A part of the system that the provisioner brings into line: finds the differences, touches nothing. */
@FunctionalInterface
interface Part {

    List<Step> differences() throws Exception;
}
