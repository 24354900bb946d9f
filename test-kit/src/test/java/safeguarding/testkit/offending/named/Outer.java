package safeguarding.testkit.offending.named;

class Outer {

    interface InnerService {
    }
}
