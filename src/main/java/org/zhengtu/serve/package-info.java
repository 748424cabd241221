/** The graph over HTTP: a Fuseki server in this process, read-only, on loopback. */
package org.zhengtu.serve;
