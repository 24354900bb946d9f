package safeguarding.gateway.form;

/** What is wrong with one member of a document, named by its JSON pointer. */
public record FieldError(String pointer, String text) {

    /** The id of the field of the form, to which the summary of errors leads. */
    public String id() {
        return Form.id(pointer);
    }

    /** The same, named from a member within the document. */
    public FieldError within(String member) {
        boolean isWithin = pointer.equals(member) || pointer.startsWith(member + "/");
        return isWithin ? new FieldError(pointer.substring(member.length()), text) : this;
    }
}
