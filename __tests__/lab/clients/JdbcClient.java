import java.sql.DriverManager;

/** Prints `encrypted` or why not: DATABASE_URL as pgjdbc takes it, changed by the words of the command line. */
class JdbcClient {
    public static void main(String[] changes) {
        String url = System.getenv("DATABASE_URL");
        for (String change : changes) url = url.replace(change.split(">")[0], change.split(">", 2)[1]);
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
            rows.next();
            System.out.println(rows.getBoolean(1) ? "encrypted" : "in the clear");
        } catch (Exception error) {
            System.out.println(error.getMessage() + (error.getCause() == null ? "" : ": " + error.getCause().getMessage()));
        }
    }
}
