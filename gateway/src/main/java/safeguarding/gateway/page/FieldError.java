package safeguarding.gateway.page;

/** What is wrong with one member of a document, named by its JSON pointer. */
public record FieldError(String pointer, String text) {

    /** The id of the field of the form, to which the summary of errors leads. */
    public String id() {
        return Form.id(pointer);
    }
}
