/** What an agency fetches over HTTP, as the platform's relay published it. */
@NullMarked
package de.integrativ.network.feed;

import org.jspecify.annotations.NullMarked;
