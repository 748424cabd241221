// What is in the graph, what could not be settled, and the questions one can ask.
import {h} from './dom.js';
import {bars} from './chart.js';
import {page, part} from './shell.js';
import {catalogue, lostFiles, search, select} from './sparql.js';
import {filter, href, inPlace, inTime, ofTime, shared} from './state.js';
import {KINDS, kindsWord, link, number} from './things.js';
import {COMMA, side, t} from './words.js';

const LISTED = 60;
const COUNTED = ['person', 'org', 'meeting', 'project', 'policy', 'campaign', 'target', 'figure'];

/** How many there are of each kind. What the filter leaves is counted by the index that the search pages behind the counts ask, too. */
async function counts() {
  const byKind = Object.values(filter).some(value => value) ? await filtered() : await whole();
  return h('ul', {class: 'counts'}, COUNTED.map(kind => h('li', {},
    h('a', {href: href('/search', {kind})}, h('strong', {}, number(byKind.get(kind) || 0)), kindsWord(kind)))));
}

async function filtered() {
  const {place, ...rest} = filter;
  const {facets} = await search({area: shared(place), ...rest, size: 1});
  return new Map(facets.kind.map(({value, count}) => [value, count]));
}

async function whole() {
  const rows = await select(`
    SELECT ?kind (COUNT(?thing) AS ?n) WHERE {
      VALUES (?kind ?type) { ${COUNTED.map(kind => `("${kind}" ${KINDS[kind].type})`).join(' ')} } ?thing a ?type }
    GROUP BY ?kind`);
  return new Map(rows.map(row => [row.kind, Number(row.n)]));
}

function years() {
  return select(`
    SELECT ?year (COUNT(*) AS ?n) WHERE { ?doc a zt:Document ; zt:dateFrom ?day . ${inPlace('?doc')} ${inTime('?day')} BIND( YEAR(?day) AS ?year ) }
    GROUP BY ?year ORDER BY ?year`);
}

function places() {
  return select(`
    SELECT ?place ?code ?n WHERE {
      { SELECT ?where (COUNT(*) AS ?n) WHERE {
          ?doc a zt:Document ; zt:jurisdiction ?where . ${inPlace('?doc')} ${inTime('?day') ? `FILTER EXISTS { ?doc zt:dateFrom ?day . ${inTime('?day')} }` : ''} }
        GROUP BY ?where }
      ?where rdfs:label ?place ; zt:adminCode ?code }
    ORDER BY DESC(?n) ?place LIMIT 12`);
}

async function documents() {
  const [byYear, byPlace] = await Promise.all([years(), places()]);
  const nothing = () => h('p', {class: 'nothing'}, t('nothing'));
  const told = (rows, name) => rows.map(row => `${row[name]}: ${row.n}`).join('; ');
  return h('div', {class: 'columns'},
    h('section', {}, h('h3', {}, t('byYear')), byYear.length === 0 ? nothing() : bars(byYear, {
      name: row => row.year, value: row => Number(row.n), words: told(byYear, 'year'),
      onclick: point => { location.href = href('/search', {kind: 'doc', year: point.name}); },
    })),
    h('section', {}, h('h3', {}, t('byPlace')), byPlace.length === 0 ? nothing() : bars(byPlace, {
      name: row => row.place, value: row => Number(row.n), horizontal: true, words: told(byPlace, 'place'),
      onclick: point => { location.href = href('/', {place: byPlace[point.dataIndex].code}); },
    })));
}

async function unsettled() {
  const rows = await select(`
    SELECT ?doc ?label (BOUND(?day) AS ?dated) (BOUND(?where) AS ?placed) WHERE {
      ?doc a zt:Document ; rdfs:label ?label . ${inPlace('?doc')} ${ofTime('?doc')}
      OPTIONAL { ?doc zt:dateFrom ?day } OPTIONAL { ?doc zt:jurisdiction ?where }
      FILTER( !BOUND(?day) || !BOUND(?where) ) }
    ORDER BY ?label LIMIT ${LISTED}`);
  return rows.length === 0
    ? h('p', {}, t('allSettled'))
    : h('ul', {class: 'inline'}, rows.map(row => h('li', {}, link(row.doc, row.label), ' ',
      h('small', {}, [row.dated === 'false' ? t('noDay') : '', row.placed === 'false' ? t('noPlace') : ''].filter(Boolean).join(COMMA)))));
}

/** The part is there only where something could not be read. */
async function lost() {
  const files = await lostFiles();
  return files.length === 0 ? null : [
    h('ul', {}, files.slice(0, LISTED).map(({state, message}) => h('li', {}, h('span', {class: 'tag'}, t(state === 'failed' ? 'failed_' : state)), ' ', message))),
    files.length > LISTED ? h('p', {}, `${t('more')} ${number(files.length - LISTED)}`) : null,
  ];
}

async function gallery() {
  const questions = await catalogue();
  const card = question => h('li', {},
    h('a', {href: href('/question', {name: question.name})}, side(question.summary)),
    h('small', {}, [question.name, ...question.tags.map(t)].join(' · ')));
  const of = wanted => questions.filter(wanted).map(card);
  return [
    h('ul', {class: 'cards'}, of(question => !question.name.includes('/'))),
    h('h3', {}, t('checks')),
    h('ul', {class: 'cards'}, of(question => question.name.startsWith('check/'))),
    h('h3', {}, t('tables')),
    h('ul', {class: 'cards'}, of(question => question.name.startsWith('facts/'))),
  ];
}

page(t('home'), async () => {
  const counted = counts();
  const parts = [part(t('documents'), documents), part(t('unsettled'), unsettled), part(t('lost'), lost), part(t('gallery'), gallery)];
  return [h('h1', {}, t('inGraph')), await counted, parts];
});
