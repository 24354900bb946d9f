package safeguarding.kit.clock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** A day of a year in which somebody we know can have lived; the database knows no days of the year 999,999,999. */
@Documented
@Constraint(validatedBy = OurTimes.Rule.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
public @interface OurTimes {

    String message() default "is no day of our times";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From the year 1000 to the year 2999. */
    class Rule implements ConstraintValidator<OurTimes, LocalDate> {

        private static final int FIRST_YEAR = 1000;
        private static final int LAST_YEAR = 2999;

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        }
    }
}
