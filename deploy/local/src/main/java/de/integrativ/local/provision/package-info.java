/** Makes from the county file what the servers must hold: databases, realm, topics, rights, keys. Run twice it changes nothing. */
@NullMarked
package de.integrativ.local.provision;

import org.jspecify.annotations.NullMarked;
