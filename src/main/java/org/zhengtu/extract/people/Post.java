package org.zhengtu.extract.people;

/**
 * A post read from a title.
 *
 * @param organization as printed; empty if it can't be known
 * @param official whether who holds it is an official
 */
record Post(String organization, String title, boolean official) {}
