/**
 * The graph over HTTP, read-only: a Fuseki server in this process, the library's questions as plain HTTP and the explorer's
 * files.
 */
package org.zhengtu.serve;
