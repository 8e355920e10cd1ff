/**
 * Everything of a page in which fields are looked for, gathered once, and the form in which a field is found. Start reading at {@link
 * org.jogakbo.reading.page.sign.Signs}.
 */
@NullMarked
package org.jogakbo.reading.page.sign;

import org.jspecify.annotations.NullMarked;
