package safeguarding.disclosure.offender;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.mappa.NotificationRequirement;

/** The columns that say why, how and by whom an offender is managed. */
@Embeddable
class Management {

    private @Nullable Integer category;
    private @Nullable LocalDate categorySince;
    private @Nullable Integer level;
    private @Nullable LocalDate levelSince;
    private @Nullable LocalDate levelReviewOn;
    private @Nullable LocalDate notifyFrom;
    private @Nullable LocalDate notifyUntil;
    private @Nullable String managerName;
    private @Nullable String managerRole;
    private @Nullable String managerPhone;
    private @Nullable String managerEmail;

    /** For Hibernate, which fills the fields. */
    Management() {
    }

    static Management of(NewOffender given) {
        Management management = new Management();
        Mappa mappa = given.mappa();
        if (mappa != null) {
            management.category = mappa.category();
            management.categorySince = mappa.categorySince();
            management.level = mappa.level();
            management.levelSince = mappa.levelSince();
            management.levelReviewOn = mappa.levelReviewOn();
        }
        NotificationRequirement notification = given.notification();
        if (notification != null) {
            management.notifyFrom = notification.notifyFrom();
            management.notifyUntil = notification.notifyUntil();
        }
        ManagerContact manager = given.manager();
        if (manager != null) {
            management.managerName = manager.name();
            management.managerRole = manager.role();
            management.managerPhone = manager.phone();
            management.managerEmail = manager.email();
        }
        return management;
    }

    @Nullable
    Mappa mappa() {
        return category == null && level == null ? null
                : new Mappa(category, categorySince, level, levelSince, levelReviewOn);
    }

    @Nullable
    NotificationRequirement notification() {
        return notifyFrom == null ? null : new NotificationRequirement(notifyFrom, notifyUntil);
    }

    @Nullable
    ManagerContact manager() {
        boolean none = managerName == null && managerRole == null && managerPhone == null && managerEmail == null;
        return none ? null : new ManagerContact(managerName, managerRole, managerPhone, managerEmail);
    }
}
