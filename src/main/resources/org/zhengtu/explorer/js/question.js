// One question of the library: its parameters, its rows, its chart, its files.
import {columnWord} from './columns.js';
import {fill, h} from './dom.js';
import {awaited, keeping, page} from './shell.js';
import {question, questionNamed, questionUrl} from './sparql.js';
import {filter, href, parameter, shared} from './state.js';
import {table} from './table.js';
import {cell, number} from './things.js';
import {picture} from './view.js';
import {language, side, t} from './words.js';

const name = parameter('name');
/** So many rows are asked for at first: a long answer is asked for whole only by those who want to see it whole. */
const FIRST = 100;
/** The filter gives the parameters of these names. */
const FROM_FILTER = {area: 'place', since: 'since', until: 'until', confidence: 'confidence'};

function given(asked) {
  const values = {};
  for (const one of asked.params) {
    const standing = FROM_FILTER[one.name] ? shared(filter[FROM_FILTER[one.name]]) : '';
    values[one.name] = standing || parameter('p.' + one.name) || (one.name === 'lang' ? language : '');
  }
  return values;
}

function form(asked, values) {
  const type = {date: 'date', integer: 'number', decimal: 'number'};
  return h('form', {class: 'parameters'},
    h('input', {type: 'hidden', name: 'name', value: name}),
    keeping(),
    asked.params.filter(one => !FROM_FILTER[one.name]).map(one => h('label', {}, side(one.label), one.required ? h('small', {}, ` (${t('required')})`) : null,
      h('input', {name: 'p.' + one.name, type: type[one.type] || 'text', value: values[one.name], required: one.required, placeholder: one.default || '', step: one.type === 'decimal' ? 'any' : false}))),
    h('button', {}, t('run')));
}

async function answer(asked, values, out, size = FIRST) {
  const missing = asked.params.some(one => one.required && !values[one.name]);
  if (missing) {
    return;
  }
  fill(out, h('p', {class: 'loading'}, t('loading')));
  try {
    const result = await question(name, values, size);
    const columns = result.columns.map(column => ({
      head: columnWord(column), cell: row => cell(row[column]), number: result.rows.some(row => /(integer|decimal|double)$/.test((row[column] || {}).datatype || '')),
    }));
    fill(out, h('p', {role: 'status'}, `${number(result.total)} ${t('rows')}`, result.rows.length < result.total ? ` (${t('first')} ${FIRST})` : ''),
      picture(asked.view, result), table(columns, result.rows, {first: size || result.rows.length}),
      result.rows.length < result.total
        ? h('button', {class: 'plain', onclick: () => answer(asked, values, out, '')}, `${t('seeAll')} (${number(result.total)})`) : null,
      h('p', {class: 'files'}, h('a', {href: questionUrl(name, values, '.csv'), download: name.replace('/', '-') + '.csv'}, t('csv')), ' · ',
        h('a', {href: questionUrl(name, {...values, format: 'excel-csv'}), download: name.replace('/', '-') + '.csv'}, t('excel')), ' · ',
        h('a', {href: href('/query', {name})}, t('openInQuery'))));
  } catch (error) {
    fill(out, h('div', {class: 'failure', role: 'alert'}, h('p', {}, error.message)));
  }
}

const found = questionNamed(name);
const taken = await found.then(asked => asked.params.map(one => FROM_FILTER[one.name]).filter(Boolean)).catch(() => []);

page(t('question'), async () => {
  const asked = await found;
  if (!asked) {
    return [h('h1', {}, t('notFound')), h('p', {}, name)];
  }
  const values = given(asked);
  const out = h('div', {id: 'answer'});
  awaited(answer(asked, values, out));
  return [
    h('h1', {}, side(asked.summary)), h('p', {class: 'tags'}, asked.tags.map(tag => h('span', {class: 'tag'}, t(tag)))),
    asked.problem ? h('p', {}, h('strong', {}, t('problem') + ' '), side(asked.problem)) : null,
    asked.remedy ? h('p', {}, h('strong', {}, t('remedy') + ' '), side(asked.remedy)) : null,
    form(asked, values), out,
  ];
}, {filtered: taken});
