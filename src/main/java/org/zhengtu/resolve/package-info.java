/**
 * Which resource a mention is: the place a document belongs to, the full short form of a body (区委 → 云岭区委), the scope of a
 * person, and the key every resource is known by. A false merge is worse than a false split. No Jena.
 */
package org.zhengtu.resolve;
