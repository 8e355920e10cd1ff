/**
 * How a name that an editor types is understood, and what follows from that. Comes in: a name with titles, nicknames, brackets, in any order.
 * Goes out: {@link org.jogakbo.naming.form.GivenName}, for the editor to look at, and {@link org.jogakbo.naming.form.NameForms}, for whoever
 * looks for the name. It must never see a text. Start reading at {@link org.jogakbo.naming.form.GivenName}.
 */
@NullMarked
package org.jogakbo.naming.form;

import org.jspecify.annotations.NullMarked;
