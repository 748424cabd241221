package org.zhengtu.resolve;

/**
 * What a body is known by.
 *
 * @param scope the area it belongs to
 * @param name the one of its names that stands for all: 云岭区监委 for 云岭区监察委
 * @param brief that name without the area's: 监委
 */
record Body(Scope scope, String name, String brief) {}
