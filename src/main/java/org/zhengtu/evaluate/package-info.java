/**
 * Scores fact tables against gold tables written by readers.
 *
 * <p>The path: a {@link org.zhengtu.evaluate.FactSource} gives the {@link org.zhengtu.evaluate.FactRows} of a document and
 * table; {@link org.zhengtu.evaluate.FactTable} compares two rows, column by column, each by its {@link
 * org.zhengtu.evaluate.CellKind}; {@link org.zhengtu.evaluate.Alignment} matches the rows of both sides one to one; {@link
 * org.zhengtu.evaluate.Evaluation} adds up the {@link org.zhengtu.evaluate.Score}s; {@link
 * org.zhengtu.evaluate.EvaluationReport} prints them. Tables, columns and folded words are data: the lexicons
 * scored-table and scored-folding.
 */
package org.zhengtu.evaluate;
