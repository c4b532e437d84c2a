package org.openita.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Asks a running service by 64 clients at once for some seconds, and prints how it fared; run by hand: {@code LoadRun URL SECONDS}. */
final class LoadRun {

    private static final int CLIENTS = 64;

    private LoadRun() {}

    public static void main(String... args) throws Exception {
        URI service = URI.create(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        byte[] ko = Files.readAllBytes(Path.of("ita-examples", "data", "ko-2567.json"));
        Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String path = i % 8 == 0 ? "/api/v1/check" : "/api/v1/assess";
            Thread client = new Thread(() -> ask(service.resolve(path), ko, end, outcomes, times));
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            client.join();
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.out.println(outcomes);
        for (double share : new double[] {0.5, 0.9, 0.99, 0.999}) {
            System.out.printf("p%s %.1f ms%n", share * 100, sorted.get((int) (sorted.size() * share)) / 1e6);
        }
    }

    private static void ask(URI uri, byte[] body, long end, Map<String, LongAdder> outcomes, List<Long> times) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            String outcome;
            try {
                outcome = String.valueOf(
                        client.send(request, BodyHandlers.discarding()).statusCode());
            } catch (IOException | InterruptedException e) {
                outcome = e.getClass().getSimpleName();
            }
            times.add(System.nanoTime() - begun);
            outcomes.computeIfAbsent(outcome, key -> new LongAdder()).increment();
        }
    }
}
