/** Who is connected to whom: relationship, caring responsibility, unsupervised contact, since when, and who says so. */
@NullMarked
package safeguarding.referral.connection;

import org.jspecify.annotations.NullMarked;
