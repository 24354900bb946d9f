package safeguarding.disclosure.offender;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.order.Order;
import safeguarding.disclosure.order.Prohibition;

/** One order of an offender, in a row of its own so that those about to end can be found. */
@Embeddable
class OrderRow {

    private String kind;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String court;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Prohibition> prohibitions;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    OrderRow() {
    }

    OrderRow(Order order) {
        this.kind = order.kind();
        this.madeOn = order.madeOn();
        this.endsOn = order.endsOn();
        this.court = order.court();
        this.prohibitions = order.prohibitions();
    }

    Order order() {
        return new Order(kind, madeOn, endsOn, court, prohibitions);
    }
}
