/**
 * Persons as the archive knows them, and the rule that protects each. Private words: nothing here may be named by what the public can reach.
 * Start reading at {@link org.jogakbo.protection.person.Person}.
 */
@NullMarked
package org.jogakbo.protection.person;

import org.jspecify.annotations.NullMarked;
