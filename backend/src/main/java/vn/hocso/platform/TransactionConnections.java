package vn.hocso.platform;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.hibernate.cfg.JdbcSettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * Connections for transactions, on which nothing is committed by itself. One of the other pool, whose connections commit each statement,
 * would have to be told so before each transaction and the contrary after it: two exchanges with the server for nothing.
 * <p>
 * What Spring binds to a transaction stays bound to the other pool's name, so that statements within it find their connection there.
 */
@Component
class TransactionConnections implements HibernatePropertiesCustomizer, DisposableBean {

    private final HikariDataSource connections;

    TransactionConnections(DataSource committing) throws SQLException {
        HikariConfig same = new HikariConfig();
        committing.unwrap(HikariDataSource.class).copyStateTo(same);
        same.setPoolName("transactions");
        same.setAutoCommit(false);
        this.connections = new HikariDataSource(same);
    }

    @Override
    public void customize(Map<String, Object> hibernate) {
        hibernate.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections);
        hibernate.put(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
