@NullMarked
package org.jogakbo.publishing.files;

import org.jspecify.annotations.NullMarked;
