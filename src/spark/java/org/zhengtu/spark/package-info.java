/** The build on a cluster: each document's graph by itself, on Apache Spark; the store comes later, by {@code load}. */
package org.zhengtu.spark;
