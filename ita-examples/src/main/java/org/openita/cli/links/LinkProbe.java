package org.openita.cli.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.openita.cli.links.LinkAnswer.Outcome;

/** Asks whether an address of the web answers. Immutable and thread-safe. */
public final class LinkProbe {

    /** Names of hosts to their addresses. */
    public interface Resolver {

        /**
         * All addresses of a host.
         *
         * @throws UnknownHostException if it has none
         */
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Sites that answer so to HEAD may answer otherwise to GET. */
    private static final Set<Integer> ASK_AGAIN = Set.of(400, 403, 404, 405, 500, 501, 503);

    private final Predicate<InetAddress> allowed;
    private final Duration patience;
    private final Resolver resolver;

    /**
     * @param allowsInner whether addresses inside a network are asked too
     * @param patience how long one question may take, redirects apart
     * @param resolver where addresses of names come from
     */
    public LinkProbe(boolean allowsInner, Duration patience, Resolver resolver) {
        this(allowsInner ? address -> true : PublicAddresses::isPublic, patience, resolver);
    }

    LinkProbe(Predicate<InetAddress> allowed, Duration patience, Resolver resolver) {
        this.allowed = allowed;
        this.patience = patience;
        this.resolver = resolver;
    }

    /** Whether a text is an address that can be asked. */
    public static boolean isAddress(String text) {
        return WebAddress.of(text).isPresent();
    }

    /** Asks the head of a page, and the page itself only where that is refused; no more than the first lines of it are read. */
    public LinkAnswer ask(String text) {
        Optional<WebAddress> address = WebAddress.of(text);
        LinkAnswer answer =
                address.map(first -> ask("HEAD", first)).orElse(new LinkAnswer(Outcome.NO_ADDRESS, 0, text.strip()));
        return ASK_AGAIN.contains(answer.status()) ? ask("GET", address.orElseThrow()) : answer;
    }

    private LinkAnswer ask(String method, WebAddress first) {
        WebAddress at = first;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            try {
                AnswerHead head = head(method, at);
                if (!REDIRECTS.contains(head.status()) || head.location().isEmpty()) {
                    return answer(head.status(), at, hops > 0);
                }
                Optional<WebAddress> next = at.to(head.location().get());
                if (next.isEmpty()) {
                    return new LinkAnswer(
                            Outcome.LOST, head.status(), head.location().get());
                }
                at = next.get();
            } catch (InnerAddressException e) {
                return new LinkAnswer(Outcome.INNER, 0, at.toString());
            } catch (UnknownHostException e) {
                return new LinkAnswer(Outcome.UNKNOWN_HOST, 0, at.toString());
            } catch (SSLException e) {
                return new LinkAnswer(Outcome.INSECURE, 0, at.toString());
            } catch (IOException e) {
                return new LinkAnswer(Outcome.SILENT, 0, at.toString());
            }
        }
        return new LinkAnswer(Outcome.LOST, 0, at.toString());
    }

    private static LinkAnswer answer(int status, WebAddress at, boolean isMoved) {
        Outcome outcome = Outcome.FAILED;
        if (status >= 200 && status < 300) {
            outcome = isMoved ? Outcome.MOVED : Outcome.ANSWERS;
        } else if (status == 404 || status == 410) {
            outcome = Outcome.MISSING;
        } else if (status >= 400 && status < 500) {
            outcome = Outcome.REFUSED;
        }
        return new LinkAnswer(outcome, status, at.toString());
    }

    private AnswerHead head(String method, WebAddress address) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        int most = (int) patience.toMillis();
        InetAddress machine = machine(address.host());
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            plain.connect(new InetSocketAddress(machine, address.port()), most);
            plain.setSoTimeout(most);
            Socket socket = address.isSecure() ? secured(plain, address) : plain;
            socket.getOutputStream().write(question(method, address).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return AnswerHead.read(socket, end);
        }
    }

    /** The machine that will be asked: its address is looked at here and used as it is, so that no later answer of a name counts. */
    private InetAddress machine(String host) throws IOException {
        InetAddress[] all = resolver.all(host.replaceAll("[\\[\\]]", ""));
        if (!Arrays.stream(all).allMatch(allowed)) {
            throw new InnerAddressException();
        }
        return all[0];
    }

    /** The certificate must be that of the name that was asked for, whatever machine answers. */
    private static Socket secured(Socket plain, WebAddress address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static String question(String method, WebAddress address) {
        return method + " " + address.path() + " HTTP/1.1\r\n"
                + "Host: " + address.authority() + "\r\n"
                + "User-Agent: OpenITA link check\r\n"
                + "Accept: */*\r\n"
                + "Connection: close\r\n\r\n";
    }

    private static final class InnerAddressException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
