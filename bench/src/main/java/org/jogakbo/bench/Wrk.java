package org.jogakbo.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk measured at one page: one thread, 16 connections.
 *
 * @param perSecond requests answered a second
 * @param cpuMicros the server's CPU time for one of them, in microseconds
 */
record Wrk(double perSecond, double cpuMicros) {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

    static Wrk run(Workshop workshop, Child server, String url, int seconds) throws IOException, InterruptedException {
        long before = server.cpuMillis();
        Child wrk = workshop.start(List.of("wrk", "-t1", "-c16", "-d" + seconds + "s", url));
        wrk.finish(Duration.ofSeconds(seconds + 30L));
        String printed = wrk.printed();
        if (printed.contains("Non-2xx") || printed.contains("Socket errors")) {
            throw new IOException(url + " failed under load: " + printed);
        }
        double cpuMillis = server.cpuMillis() - before;
        return new Wrk(number(PER_SECOND, printed), cpuMillis * 1_000 / number(REQUESTS, printed));
    }

    private static double number(Pattern pattern, String printed) throws IOException {
        Matcher found = pattern.matcher(printed);
        if (!found.find()) {
            throw new IOException("wrk printed no figures: " + printed);
        }
        return Double.parseDouble(found.group(1));
    }

    static Wrk median(List<Wrk> rounds) {
        return new Wrk(
                Table.median(rounds.stream().map(Wrk::perSecond).toList()),
                Table.median(rounds.stream().map(Wrk::cpuMicros).toList()));
    }

    String told() {
        return Table.number(perSecond) + "/s, " + Table.number(cpuMicros) + " µs CPU";
    }
}
