package de.integrativ.gateway.edge;

import de.integrativ.testing.TestPlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A call whose target goes over the wire as it is written: clients tidy it up, and attackers do not. */
final class RawRequest {

    private RawRequest() {}

    /** @return the status */
    static int get(String target, String token) throws IOException {
        try (Socket socket = new Socket("localhost", TestPlace.base())) {
            String call =
                    "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                            + token + "\r\n\r\n";
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }
}
