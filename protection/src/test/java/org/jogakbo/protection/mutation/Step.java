package org.jogakbo.protection.mutation;

/**
 * A call in the code that masks, or asks whether to.
 *
 * @param owner the class in which it stands, by its full name
 * @param method the method in which it stands, with its descriptor
 * @param instruction its place among the method's instructions, from 0
 * @param line in the source
 * @param call what is called: {@code Masking.text}
 */
record Step(String owner, String method, int instruction, int line, String call) {
    /** As a person looks for it. */
    @Override
    public String toString() {
        String file = owner.substring(owner.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
        return call + " in " + file + "." + method.replaceFirst("\\(.*", "") + "(" + file + ".java:" + line + ")";
    }
}
