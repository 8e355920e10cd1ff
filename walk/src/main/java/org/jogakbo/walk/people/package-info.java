/**
 * What an editor is told of a person: how each form of the name is understood, where the person stands, and what would become public by a looser
 * rule. Comes in: an archive and a person, registered or not yet. Goes out: records to print. It must never change anything. Start reading at
 * {@link org.jogakbo.walk.people.Places}.
 */
@NullMarked
package org.jogakbo.walk.people;

import org.jspecify.annotations.NullMarked;
