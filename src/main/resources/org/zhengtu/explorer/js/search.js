// Search by words, with facets for kind, place and year.
import {h} from './dom.js';
import {page} from './shell.js';
import {literal, select} from './sparql.js';
import {filter, href, inPlace, inTime, parameter, sureEnough} from './state.js';
import {KINDS, kindOf, kindWord, link} from './things.js';
import {t} from './words.js';

const MOST = 500;
const SEARCHED = ['person', 'org', 'meeting', 'project', 'policy', 'campaign', 'post', 'item', 'statement', 'target', 'figure', 'doc', 'article'];

const words = parameter('q').trim();
const kind = SEARCHED.includes(parameter('kind')) ? parameter('kind') : '';
const year = /^\d{4}$/.test(parameter('year')) ? parameter('year') : '';

/** What is looked for: labels and other spellings that hold all the words, of one kind or of all. */
async function found() {
  const kinds = kind ? [kind] : SEARCHED;
  const parts = words.split(/\s+/).filter(Boolean);
  const holds = parts.map(word => `FILTER( CONTAINS( LCASE(?name), ${literal(word.toLowerCase())} ) )`).join(' ');
  const time = filter.since || filter.until || year;
  return select(`
    SELECT ?thing (SAMPLE(?label) AS ?words) (SAMPLE(?name) AS ?as) (MIN(?day) AS ?first) (SAMPLE(?place) AS ?where) WHERE {
      VALUES ?type { ${kinds.map(name => KINDS[name].type).join(' ')} }
      ?thing a ?type ; rdfs:label ?label ; rdfs:label|skos:altLabel|zt:printedName ?name .
      ${holds} ${inPlace('?thing')} ${sureEnough('?thing')}
      OPTIONAL { ?thing zt:jurisdiction/rdfs:label ?place }
      ${time ? '' : 'OPTIONAL {'} ?thing zt:dateFrom|zt:inDocument/zt:dateFrom|zt:evidence/zt:inDocument/zt:dateFrom ?day .
      ${inTime('?day')} ${year ? `FILTER( YEAR(?day) = ${year} )` : ''} ${time ? '' : '}'} }
    GROUP BY ?thing LIMIT ${MOST}`);
}

function facet(title, rows, of, parameterOf, chosen) {
  const counts = new Map();
  rows.forEach(row => of(row) && counts.set(of(row), (counts.get(of(row)) || 0) + 1));
  const entries = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15);
  return h('section', {}, h('h2', {}, title), h('ul', {},
    chosen ? h('li', {}, h('a', {href: href('/search', {...asked(), ...parameterOf('')})}, '← ' + t('all'))) : null,
    entries.map(([value, count]) => h('li', {},
      h('a', {href: href('/search', {...asked(), ...parameterOf(value)})}, title === t('kind') ? kindWord(value) : value), ` ${count}`))));
}

function asked() {
  return {q: words, kind, year};
}

function hit(row) {
  const as = row.as && row.as !== row.words ? h('small', {}, ` ${t('otherNames')} ${row.as}`) : null;
  return h('li', {}, h('span', {class: 'tag'}, kindWord(kindOf(row.thing))), ' ', link(row.thing, row.words), as,
    h('small', {}, [row.where, row.first].filter(Boolean).map(part => ' · ' + part)));
}

page(words ? `${t('search')}: ${words}` : t('search'), async () => {
  const box = h('form', {class: 'big', role: 'search'},
    h('input', {type: 'search', name: 'q', value: words, placeholder: t('searchFor'), 'aria-label': t('search'), autofocus: !words}),
    kind ? h('input', {type: 'hidden', name: 'kind', value: kind}) : null,
    h('button', {}, t('search')));
  if (!words && !kind && !year) {
    return [h('h1', {}, t('search')), box];
  }
  const rows = await found();
  rows.sort((a, b) => rank(a) - rank(b) || a.words.localeCompare(b.words, 'zh') || a.thing.localeCompare(b.thing));
  return [
    h('h1', {}, t('search')), box,
    h('p', {role: 'status'}, `${rows.length} ${t('found')}`, rows.length === MOST ? `（${t('first')} ${MOST}）` : ''),
    h('div', {class: 'beside'},
      h('aside', {class: 'facets'},
        facet(t('kind'), rows, row => kindOf(row.thing), value => ({kind: value}), kind),
        facet(t('year'), rows, row => (row.first || '').slice(0, 4), value => ({year: value}), year),
        places(rows)),
      rows.length ? h('ul', {class: 'hits'}, rows.map(hit)) : h('p', {class: 'nothing'}, t('nothing'))),
  ];
});

/** People and bodies before what happened, whole names before parts of names. */
function rank(row) {
  return (row.words === words ? 0 : 100) + SEARCHED.indexOf(kindOf(row.thing));
}

function places(rows) {
  const counts = new Map();
  rows.forEach(row => row.where && counts.set(row.where, (counts.get(row.where) || 0) + 1));
  return h('section', {}, h('h2', {}, t('place')), h('ul', {}, [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15)
    .map(([place, count]) => h('li', {}, `${place} ${count}`))));
}
