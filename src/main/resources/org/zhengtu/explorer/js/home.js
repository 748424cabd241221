// What is in the graph, what could not be settled, and the questions one can ask.
import {fill, h} from './dom.js';
import {bars} from './chart.js';
import {page, part} from './shell.js';
import {catalogue, select} from './sparql.js';
import {href, inPlace, inTime, sureEnough} from './state.js';
import {KINDS, kindWord, link, number} from './things.js';
import {side, t} from './words.js';

const COUNTED = ['person', 'org', 'meeting', 'project', 'policy', 'campaign', 'target', 'figure'];

async function counts() {
  const rows = await select(`
    SELECT ?type (COUNT(DISTINCT ?thing) AS ?n) WHERE {
      VALUES ?type { ${COUNTED.map(kind => KINDS[kind].type).join(' ')} }
      ?thing a ?type . ${inPlace('?thing')} ${sureEnough('?thing')} }
    GROUP BY ?type`);
  const byType = new Map(rows.map(row => [row.type.replace(/^.*[/#]/, ''), Number(row.n)]));
  return h('ul', {class: 'counts'}, COUNTED.map(kind => h('li', {},
    h('a', {href: href('/search', {kind})}, h('strong', {}, number(byType.get(KINDS[kind].type.split(':')[1]) || 0)), kindWord(kind)))));
}

async function documents() {
  const rows = await select(`
    SELECT ?year ?place ?code (COUNT(DISTINCT ?doc) AS ?n) WHERE {
      ?doc a zt:Document . ${inPlace('?doc')}
      OPTIONAL { ?doc zt:dateFrom ?day . BIND( YEAR(?day) AS ?year ) }
      OPTIONAL { ?doc zt:jurisdiction ?where . ?where rdfs:label ?place ; zt:adminCode ?code }
      ${inTime('?day')} }
    GROUP BY ?year ?place ?code`);
  const sum = key => {
    const sums = new Map();
    rows.filter(row => row[key]).forEach(row => sums.set(row[key], (sums.get(row[key]) || 0) + Number(row.n)));
    return [...sums];
  };
  const years = sum('year').sort((a, b) => a[0] - b[0]);
  const places = sum('place').sort((a, b) => b[1] - a[1]).slice(0, 12);
  const codes = new Map(rows.map(row => [row.place, row.code]));
  return h('div', {class: 'columns'},
    h('section', {}, h('h3', {}, t('byYear')), bars(years, {
      name: row => row[0], value: row => row[1], words: years.map(row => row.join(': ')).join('; '),
      onclick: point => { location.href = href('/search', {kind: 'doc', year: point.name}); },
    })),
    h('section', {}, h('h3', {}, t('byPlace')), bars(places, {
      name: row => row[0], value: row => row[1], horizontal: true, words: places.map(row => row.join(': ')).join('; '),
      onclick: point => { location.href = href('/', {place: codes.get(point.name)}); },
    })));
}

async function unsettled() {
  const rows = await select(`
    SELECT ?doc ?label (BOUND(?day) AS ?dated) (BOUND(?where) AS ?placed) WHERE {
      ?doc a zt:Document ; rdfs:label ?label .
      OPTIONAL { ?doc zt:dateFrom ?day } OPTIONAL { ?doc zt:jurisdiction ?where }
      FILTER( !BOUND(?day) || !BOUND(?where) ) }
    ORDER BY ?label LIMIT 60`);
  return rows.length === 0
    ? h('p', {}, t('allSettled'))
    : h('ul', {class: 'inline'}, rows.map(row => h('li', {}, link(row.doc, row.label), ' ',
      h('small', {}, [row.dated === 'false' ? t('noDay') : '', row.placed === 'false' ? t('noPlace') : ''].filter(Boolean).join('、')))));
}

async function gallery() {
  const questions = await catalogue();
  const card = question => h('li', {},
    h('a', {href: href('/question', {name: question.name})}, side(question.summary)),
    h('small', {}, question.tags.join(' · ')));
  const of = wanted => questions.filter(wanted).map(card);
  return [
    h('ul', {class: 'cards'}, of(question => !question.name.includes('/'))),
    h('h3', {}, t('checks')),
    h('ul', {class: 'cards'}, of(question => question.name.startsWith('check/'))),
  ];
}

page(t('home'), async () => {
  const content = h('div', {});
  return fill(content,
    h('h1', {}, t('inGraph')), await counts(),
    part(t('documents'), documents), part(t('unsettled'), unsettled), part(t('gallery'), gallery));
});
