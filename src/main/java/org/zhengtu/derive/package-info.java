/**
 * What needs more than one document: first and last sightings, who followed whom in a post, doubts that compare pages. A
 * function of the documents' graphs and the decisions alone, computed anew only for what changed documents tell of.
 */
package org.zhengtu.derive;
