package vn.hocso.bench;

/** One thing that users do over and over. */
record Scenario(String name, Step step) {

    /** Does it once on behalf of the user of that number, and throws when the answer is not the expected one. */
    interface Step {

        void run(int user) throws Exception;
    }
}
