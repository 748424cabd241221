/** The command line: a command parses its options, calls one facade, prints. Data go to stdout, the rest to stderr. */
package org.zhengtu.cli;
