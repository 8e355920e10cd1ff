package org.jogakbo.reading;

/** What came of reading a document. The readings themselves went to the sink. */
public sealed interface Outcome {
    /**
     * The document was read.
     *
     * @param readings how many readings were sent, at least 1
     */
    record Done(int readings) implements Outcome {}

    /**
     * The document could not be read, or not further; readings sent before stay.
     *
     * @param why one plain sentence without a full stop
     * @param remedy what the person can do, one plain sentence without a full stop; perhaps empty
     */
    record Refused(String why, String remedy) implements Outcome {}
}
