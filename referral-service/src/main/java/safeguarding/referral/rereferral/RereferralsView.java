package safeguarding.referral.rereferral;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The links of a referral, to earlier and to later ones, as far as the reader may see both of their ends. */
record RereferralsView(@Schema(maxItems = 200) List<Rereferral> links) {
}
