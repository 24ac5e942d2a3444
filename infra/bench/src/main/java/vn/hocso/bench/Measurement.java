package vn.hocso.bench;

import java.util.Locale;

/**
 * What one scenario did at one number of users.
 *
 * @param perSecond completed requests per second
 * @param p50 latency in milliseconds that half of the requests stay under; likewise the others
 * @param cpuMillis processor milliseconds per request, of the backend and the database together
 * @param statements statements per request seen by the database, less what it does when nobody asks
 */
record Measurement(
        String scenario,
        int users,
        double perSecond,
        double p50,
        double p95,
        double p99,
        double cpuMillis,
        double statements,
        long failures) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-16s %3d users %9.0f /s   p50 %7.2f  p95 %7.2f  p99 %7.2f ms   %6.2f cpu ms  %5.2f statements  %d failed",
                scenario,
                users,
                perSecond,
                p50,
                p95,
                p99,
                cpuMillis,
                statements,
                failures);
    }
}
