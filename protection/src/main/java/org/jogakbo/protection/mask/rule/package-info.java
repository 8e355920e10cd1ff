/**
 * Whether letters that spell a form are that name where they stand. Start reading at {@link org.jogakbo.protection.mask.rule.Rules}; the rules
 * for names that are rows of words stand in {@link org.jogakbo.protection.mask.place.RowRules}.
 */
@NullMarked
package org.jogakbo.protection.mask.rule;

import org.jspecify.annotations.NullMarked;
