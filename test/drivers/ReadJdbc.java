// Reads the views by pgJDBC, and what its metadata says of them; see run.

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.*;
import java.util.*;

public class ReadJdbc {
    static final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    static String text(Object value) {
        if (value == null) return "\\N";
        if (value instanceof Boolean) return (Boolean) value ? "t" : "f";
        if (value instanceof BigDecimal) return ((BigDecimal) value).toPlainString();
        return value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
            .replace("\b", "\\b").replace("\f", "\\f").replace("\u000b", "\\v");
    }

    static void write(Object... fields) {
        StringJoiner line = new StringJoiner("\t");
        for (Object field : fields) line.add(text(field));
        out.print(line + "\n");
    }

    /** The remarks of a table's columns. */
    static Map<String, String> remarks(Connection connection, String schema, String name) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, schema, name, "%")) {
            while (columns.next()) found.put(columns.getString("COLUMN_NAME"), columns.getString("REMARKS"));
        }
        return found;
    }

    /** The tables of some types in a schema: name to remarks. */
    static SortedMap<String, String> tables(Connection connection, String schema, String name, String... types)
            throws SQLException {
        SortedMap<String, String> found = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, name, types)) {
            while (tables.next()) found.put(tables.getString("TABLE_NAME"), tables.getString("REMARKS"));
        }
        return found;
    }

    static void read(Connection connection, String label, String schema, String name, String query) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        Map<String, String> remarks = remarks(connection, schema, name);
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            ResultSetMetaData columns = result.getMetaData();
            int count = columns.getColumnCount();
            List<SortedSet<String>> classes = new ArrayList<>();
            for (int at = 0; at < count; at++) classes.add(new TreeSet<>());
            while (result.next()) {
                Object[] row = new Object[count + 1];
                row[0] = "row";
                for (int at = 1; at <= count; at++) {
                    row[at] = result.getObject(at);
                    if (row[at] != null) classes.get(at - 1).add(row[at].getClass().getSimpleName());
                }
                rows.add(row);
            }
            write("view", label, tables(connection, schema, name, "TABLE", "VIEW").get(name));
            for (int at = 1; at <= count; at++)
                write("column", columns.getColumnName(at),
                    JDBCType.valueOf(columns.getColumnType(at))
                        + (columns.getColumnType(at) == Types.VARCHAR ? "(" + columns.getPrecision(at) + ") " : " ")
                        + columns.getColumnTypeName(at),
                    String.join(" ", classes.get(at - 1)), remarks.get(columns.getColumnName(at)));
        }
        for (Object[] row : rows) write(row);
    }

    static Object one(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getObject(1);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> env = System.getenv();
        String schema = env.get("GOIR_SCHEMA");
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + env.get("PGHOST") + ":" + env.get("PGPORT") + "/" + env.get("PGDATABASE"),
                env.get("PGUSER"), env.get("PGPASSWORD"))) {
            for (String name : env.get("GOIR_VIEWS").split(" "))
                read(connection, name, schema, name, "SELECT * FROM \"" + schema + "\".\"" + name + "\" ORDER BY 1");
            read(connection, "collected", "public", "reports", "SELECT id, report FROM reports ORDER BY id");
            write("fact", "views", String.join(" ", tables(connection, schema, "%", "TABLE", "VIEW").keySet()));
            write("fact", "materialized", String.join(" ", tables(connection, "固定", "%", "TABLE", "VIEW").keySet()));
            write("fact", "materialized, when asked for",
                String.join(" ", tables(connection, "固定", "%", "MATERIALIZED VIEW").keySet()));
            PreparedStatement text = connection.prepareStatement("SELECT report::text FROM collected WHERE id = 1");
            PreparedStatement find = connection.prepareStatement("SELECT id FROM collected WHERE report = ?::goir_report");
            find.setString(1, (String) one(text));
            write("fact", "found by its text", one(find));
            PreparedStatement page = connection.prepareStatement(
                "INSERT INTO received (driver, page) VALUES ('jdbc', ?) RETURNING goir_agency(report)");
            page.setBytes(1, Files.readAllBytes(Path.of(env.get("GOIR_PAGE"))));
            write("fact", "agency of the page", one(page));
        }
        out.flush();
    }
}
