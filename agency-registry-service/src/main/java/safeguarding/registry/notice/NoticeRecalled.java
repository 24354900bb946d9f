package safeguarding.registry.notice;

import safeguarding.kit.problem.Refusal;

/** 409: what was recalled is confirmed as a recall, not acknowledged as a notice. */
public class NoticeRecalled extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeRecalled() {
        super(409, "This notice was recalled. Confirm the recall instead.");
    }
}
