/**
 * Bodies where they stand in a sentence: committees, governments, departments, firms, institutes. Both the posts of persons
 * and the table of organizations are read from them.
 */
package org.zhengtu.extract.body;
