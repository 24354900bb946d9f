package safeguarding.registry.notice;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none, it is another agency's, or this agency was never told. */
public class NoticeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeNotFound() {
        super(404, "There is no such notice, or it is not yours to see.");
    }
}
