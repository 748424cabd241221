/** Facts become triples: one graph per document, checked by SHACL before it is stored. */
package org.zhengtu.graph;
