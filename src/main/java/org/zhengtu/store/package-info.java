/**
 * The graph on disk: a TDB2 store with one named graph per document, the decoded texts beside it, the build that fills
 * it, the query library that reads it and the exports that leave it.
 */
package org.zhengtu.store;
