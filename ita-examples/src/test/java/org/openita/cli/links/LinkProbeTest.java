package org.openita.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.cli.links.LinkAnswer.Outcome;

/** Asks a server of the test's own, and looks at what it was asked. */
class LinkProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        answer("/there", 200, "");
        answer("/gone", 404, "");
        answer("/login", 401, "");
        answer("/broken", 500, "");
        answer("/moved", 301, "/there");
        answer("/round", 302, "/round");
        answer("/inner", 302, "http://10.0.0.1/secret");
        answer("/file", 302, "file:///etc/passwd");
        answer("/ไทย", 200, "");
        server.createContext("/only-get", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("GET") ? 200 : 405, -1);
            exchange.close();
        });
        server.createContext("/slow", exchange -> {
            try {
                Thread.sleep(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @Test
    void tellsWhatAnswers() {
        assertThat(ask("/there")).isEqualTo(new LinkAnswer(Outcome.ANSWERS, 200, at("/there")));
        assertThat(ask("/gone").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(ask("/login").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ask("/broken").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ask("/moved")).isEqualTo(new LinkAnswer(Outcome.MOVED, 200, at("/there")));
        assertThat(ask("/ไทย หน้า?q=ก").status()).isEqualTo(200);
        assertThat(asked).contains("HEAD /there").doesNotContain("GET /there");
    }

    @Test
    void asksForThePageItselfWhereTheHeadIsRefused() {
        assertThat(ask("/only-get").outcome()).isEqualTo(Outcome.ANSWERS);
        assertThat(asked).containsExactly("HEAD /only-get", "GET /only-get");
    }

    @Test
    void redirectsAreFewAndLeadToPagesOnly() {
        assertThat(ask("/round").outcome()).isEqualTo(Outcome.LOST);
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
        assertThat(ask("/file").outcome()).isEqualTo(Outcome.LOST);
    }

    @Test
    void whatDoesNotAnswerInTimeIsGivenUp() {
        LinkProbe impatient = new LinkProbe(true, Duration.ofMillis(300), InetAddress::getAllByName);

        assertThat(impatient.ask(at("/slow")).outcome()).isEqualTo(Outcome.SILENT);
    }

    @Test
    void nothingInsideANetworkIsAskedUnlessAllowed() {
        LinkProbe careful = new LinkProbe(false, PATIENCE, InetAddress::getAllByName);

        assertThat(careful.ask(at("/there")).outcome()).isEqualTo(Outcome.INNER);
        assertThat(asked).isEmpty();
    }

    /** This machine alone is allowed: what it sends on to is looked at as it was itself. */
    @Test
    void whereARedirectLeadsIsLookedAtToo() {
        LinkProbe careful = new LinkProbe(
                address -> address.isLoopbackAddress() || PublicAddresses.isPublic(address),
                PATIENCE,
                InetAddress::getAllByName);

        assertThat(careful.ask(at("/inner"))).isEqualTo(new LinkAnswer(Outcome.INNER, 0, "http://10.0.0.1/secret"));
        assertThat(asked).containsExactly("HEAD /inner");
    }

    @Test
    void redirectsAreReadAsBrowsersDo() {
        WebAddress first = WebAddress.of("http://public.example/a/b?q").orElseThrow();

        assertThat(first.to("c")).hasToString("Optional[http://public.example/a/c]");
        assertThat(first.to("/c")).hasToString("Optional[http://public.example/c]");
        assertThat(first.to("//other.example/")).hasToString("Optional[http://other.example/]");
        assertThat(first.to("gopher://x/")).isEmpty();
    }

    /** One address of several that is an inner one is enough; and each host is looked up once for each question. */
    @Test
    void aNameThatAlsoPointsInsideIsRefusedAndLookedUpOnce() {
        AtomicInteger lookups = new AtomicInteger();
        LinkProbe careful = new LinkProbe(false, PATIENCE, host -> {
            lookups.incrementAndGet();
            return new InetAddress[] {
                InetAddress.getByAddress(new byte[] {(byte) 203, 0, 114, 7}), InetAddress.getLoopbackAddress()
            };
        });

        assertThat(careful.ask("http://rebinding.example/").outcome()).isEqualTo(Outcome.INNER);
        assertThat(lookups).hasValue(1);
    }

    /** What is asked is the machine that was looked at, under the name that was typed. */
    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsAsked() {
        LinkProbe probe = new LinkProbe(true, PATIENCE, host -> {
            assertThat(host).isEqualTo("name.example");
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });

        assertThat(probe.ask("http://name.example:" + server.getAddress().getPort() + "/there")
                        .outcome())
                .isEqualTo(Outcome.ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "64:ff9b::7f00:1",
                "2001:db8::1",
                "ff02::1"
            })
    void innerAddressesAreKnown(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "172.32.0.1", "192.169.0.1", "100.63.0.1", "2606:4700::1111"})
    void addressesOfTheOpenWebAreKnown(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.go.th",
                "ftp://example.go.th/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://user:secret@example.go.th/",
                "http://",
                "http://example.go.th:0/",
                "http://example.go.th:99999/",
                "http://exa mple.go.th/"
            })
    void whatIsNoAddressOfTheWebIsNotAsked(String text) {
        assertThat(new LinkProbe(true, PATIENCE, InetAddress::getAllByName)
                        .ask(text)
                        .outcome())
                .isEqualTo(Outcome.NO_ADDRESS);
    }

    private LinkAnswer ask(String path) {
        return new LinkProbe(true, PATIENCE, InetAddress::getAllByName).ask(at(path));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
