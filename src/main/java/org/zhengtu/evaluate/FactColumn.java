package org.zhengtu.evaluate;

/**
 * A column of a fact table.
 *
 * @param name what the header line calls it
 * @param kind how its cells are compared
 */
public record FactColumn(String name, CellKind kind) {}
