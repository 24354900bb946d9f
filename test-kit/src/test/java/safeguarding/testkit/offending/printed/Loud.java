package safeguarding.testkit.offending.printed;

class Loud {

    void out() {
        System.out.println("out");
    }

    void err() {
        System.err.println("err");
    }

    void trace() {
        new IllegalStateException("trace").printStackTrace();
    }
}
