/// The whole knowledge base as a book of linked, printable HTML pages.
@NullMarked
package org.osteon.planning.document.book;

import org.jspecify.annotations.NullMarked;
