package vn.hocso.local;

/** All a JDBC driver needs to open one schema. */
public record JdbcAccess(String url, String user, String password) {

    /** Hides the password, because records end up in logs. */
    @Override
    public String toString() {
        return "JdbcAccess[url=" + url + ", user=" + user + "]";
    }
}
