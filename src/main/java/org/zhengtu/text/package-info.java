/**
 * A page of text becomes articles and running sentences whose every character still knows its place in the stored
 * text; words come from lexicons, tokens and name candidates from HanLP. No Jena.
 */
package org.zhengtu.text;
