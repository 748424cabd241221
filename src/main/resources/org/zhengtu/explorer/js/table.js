// Tables that sort on a click and leave as CSV.
import {download, h} from './dom.js';
import {t} from './words.js';

/**
 * A table of columns {head, cell(row) → node or text, sort(row)?} over rows.
 * Beyond the first rows it shows a button for all of them, so that long lists stay light.
 */
export function table(columns, rows, {first = 200, caption = ''} = {}) {
  if (rows.length === 0) {
    return h('p', {class: 'nothing'}, t('nothing'));
  }
  const body = h('tbody');
  let order = rows;
  let shown = Math.min(first, rows.length);
  const more = h('button', {class: 'plain', onclick: () => show(rows.length)});
  const show = count => {
    shown = Math.min(count, rows.length);
    body.replaceChildren(...order.slice(0, shown).map(row =>
      h('tr', {}, columns.map(column => cell(column, row)))));
    more.hidden = shown === rows.length;
    more.textContent = `${t('seeAll')} (${rows.length})`;
  };
  const heads = columns.map(column => h('th', {scope: 'col', class: column.number ? 'number' : false},
    h('button', {class: 'head', onclick: event => sort(column, event.currentTarget.parentElement)}, column.head)));
  const sort = (column, head) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    order = [...rows].sort((a, b) => compare(plain(column, a), plain(column, b)) * (down ? -1 : 1));
    show(shown);
  };
  show(shown);
  return h('div', {class: 'table'},
    h('table', {}, caption ? h('caption', {}, caption) : null, h('thead', {}, h('tr', {}, heads)), body), more);
}

/** Days, the ids of rules and single words stay on one line; longer texts have room in narrow windows, too. */
function cell(column, row) {
  const value = column.cell(row) ?? '';
  const whole = typeof value === 'string' && /^(\d{4}-\d{2}-\d{2}|[A-Z]+-\d+|[A-Za-z]{1,20})$/.test(value);
  const long = (value instanceof Node ? value.textContent : String(value)).length > 14;
  return h('td', {class: column.number ? 'number' : whole ? 'whole' : long ? 'long' : false}, value);
}

function plain(column, row) {
  const value = column.sort ? column.sort(row) : column.cell(row);
  return value instanceof Node ? value.textContent : value ?? '';
}

function compare(a, b) {
  const x = Number(String(a).replace(/,/g, ''));
  const y = Number(String(b).replace(/,/g, ''));
  return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : String(a).localeCompare(String(b), 'zh');
}

/** A button that saves the rows (or those that a function gives), for spreadsheets too: formulas are made harmless. */
export function csvButton(name, columns, rows) {
  const line = values => values.map(quote).join(',');
  return h('button', {
    class: 'plain',
    onclick: () => download(name + '.csv', 'text/csv;charset=utf-8',
      '\ufeff' + [line(columns.map(c => c.head)), ...(typeof rows === 'function' ? rows() : rows).map(row => line(columns.map(c => plain(c, row))))].join('\r\n') + '\r\n'),
  }, t('csv'));
}

function quote(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows by what a function says of each, in their order. */
export function grouped(rows, by) {
  const groups = new Map();
  rows.forEach(row => groups.has(by(row)) ? groups.get(by(row)).push(row) : groups.set(by(row), [row]));
  return groups;
}
