package safeguarding.disclosure.matter;

/** How something that is said of an offender touches a child whom he knows, or may come to know. */
public enum Touch {
    NEW_ADDRESS,
    STAY_WITH_CHILD,
    NEW_PARTNER,
    NEW_VEHICLE,
    WORK_WITH_CHILDREN,
    ORDER_BROKEN,
    SERVICES_REPORTED
}
