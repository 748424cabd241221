/**
 * The facts of one document as plain records, each with the evidence it was read from. Imports nothing but the JDK.
 *
 * <p>Names in these records are what the document prints (column breaks, stray spaces and line breaks taken out) until
 * {@code org.zhengtu.resolve} replaces short forms of bodies by the ones that hold outside the page.
 */
package org.zhengtu.model;
