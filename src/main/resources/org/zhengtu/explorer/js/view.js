// The chart of a question's rows, as its header's view asks: timeline, bar or network.
import {bars, spans, ties} from './chart.js';
import {columnWord} from './columns.js';

/** The chart that the question's header asks for, if its columns allow one. */
export function picture(view, {columns, rows}) {
  const value = (row, column) => row[column] ? row[column].value : '';
  const isNumber = column => rows.some(row => row[column]) && rows.every(row => !row[column] || /(integer|decimal|double)$/.test(row[column].datatype || ''));
  if (view === 'timeline') {
    const days = columns.filter(column => rows.some(row => /^\d{4}-\d{2}-\d{2}$/.test(value(row, column))));
    const words = columns.filter(column => !days.includes(column) && rows.some(row => row[column] && row[column].type === 'literal' && !row[column].datatype));
    if (days.length === 0 || words.length === 0 || rows.length > 60) {
      return null;
    }
    const axis = rows.filter(row => value(row, days[0])).map(row => ({
      name: words.slice(0, 2).map(word => value(row, word)).join(' '), from: value(row, days[0]), to: value(row, days[1]) || value(row, days[0]),
      dashed: value(row, 'acting') === 'true', text: columns.map(column => value(row, column)).filter(text => !text.includes('/id/')).join(' '),
    }));
    return axis.length ? spans(axis, {words: axis.map(span => span.text).join('; ')}) : null;
  }
  const height = columns.find(column => /percent|count|meetings|times|sightings|investment|mentions|value|figure/.test(column) && isNumber(column)) || columns.find(isNumber);
  const words = columns.filter(column => column !== height && !isNumber(column)).slice(0, 2);
  if (!height || words.length === 0 || !['bar', 'network'].includes(view)) {
    return null;
  }
  if (view === 'network' && words.length === 2) {
    const pairs = rows.slice(0, 60).map(row => ({one: value(row, words[0]), other: value(row, words[1]), value: Number(value(row, height))}));
    return ties(pairs, {words: pairs.map(pair => `${pair.one} – ${pair.other}: ${pair.value}`).join('; ')});
  }
  const named = row => words.map(word => value(row, word).replace(/^.*[/#]/, '')).join(' ');
  return bars(rows.filter(row => row[height]).slice(0, 25), {name: named, value: row => Number(value(row, height)), horizontal: true, words: columnWord(height)});
}
