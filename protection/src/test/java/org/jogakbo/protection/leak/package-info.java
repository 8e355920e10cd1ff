@NullMarked
package org.jogakbo.protection.leak;

import org.jspecify.annotations.NullMarked;
