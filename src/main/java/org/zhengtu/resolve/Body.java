package org.zhengtu.resolve;

/**
 * What a body is known by.
 *
 * @param scope the area it belongs to
 * @param brief its name without that area's: 区委 of 云岭区委
 */
record Body(Scope scope, String brief) {}
