// Search by words, with facets for kind, place and year: by the full-text index, or, where the filter is set or no word is given, by the graph itself.
import {h} from './dom.js';
import {page} from './shell.js';
import {literal, search, select} from './sparql.js';
import {daysOf, filter, href, inPlace, inTime, parameter, sureEnough} from './state.js';
import {KINDS, kindOf, kindWord, link} from './things.js';
import {t} from './words.js';

const MOST = 300;
const CANDIDATES = 5000;
const SIZE = 50;
const SEARCHED = ['person', 'org', 'meeting', 'project', 'policy', 'campaign', 'post', 'item', 'statement', 'target', 'figure', 'doc', 'article'];

const words = parameter('q').trim();
const kind = SEARCHED.includes(parameter('kind')) ? parameter('kind') : '';
const year = /^\d{4}$/.test(parameter('year')) ? parameter('year') : '';
const where = parameter('where');
const from = /^\d{1,4}$/.test(parameter('from')) ? Number(parameter('from')) : 0;

/** The index knows nothing of days and confidence, and has no pages or agenda items: of these the graph is asked. */
async function found() {
  const filtered = Object.values(filter).some(value => value);
  return filtered || (!words && !kind) || ['doc', 'item'].includes(kind) ? asked() : indexed();
}

async function indexed() {
  const result = await search({q: words, kind, year, place: where, from, size: SIZE});
  return {
    total: result.total,
    hits: result.hits.map(hit => ({thing: hit.iri, words: hit.label, snippet: hit.snippet, where: hit.source})),
    facets: result.facets,
  };
}

/** Things whose names hold all the words: by the full-text index, which has pairs of characters, or by looking at each name. */
function named() {
  const all = words.split(/\s+/).filter(Boolean);
  if (all.some(word => [...word].length < 2 || /["\\]/.test(word))) {
    const holds = all.map(word => `FILTER( CONTAINS( LCASE(?name), ${literal(word.toLowerCase())} ) )`).join(' ');
    return `{ SELECT DISTINCT ?thing WHERE { ?thing rdfs:label|skos:altLabel ?name . ${holds} } }`;
  }
  const phrases = literal(all.map(word => `"${word}"`).join(' AND '));
  return all.length ? `{ SELECT DISTINCT ?thing WHERE { ?thing text:query ( rdfs:label skos:altLabel ${phrases} ${CANDIDATES} ) } }` : '';
}

/** The same from the graph, within the filter. */
async function asked() {
  const kinds = kind ? [kind] : SEARCHED;
  const time = filter.since || filter.until || year;
  const hits = await select(`
    SELECT ?thing (SAMPLE(?label) AS ?words) (MIN(?day) AS ?first) (SAMPLE(?place) AS ?where) WHERE {
      { SELECT DISTINCT ?thing ?label WHERE {
          ${named()} VALUES ?type { ${kinds.map(name => KINDS[name].type).join(' ')} }
          ?thing a ?type ; rdfs:label ?label . ${inPlace('?thing')} ${sureEnough('?thing')}
          ${where ? `?thing zt:jurisdiction/rdfs:label ${literal(where)} .` : ''}
          ${time ? `FILTER EXISTS { ${daysOf('?thing', '?_day')} ${inTime('?_day')} ${year ? `FILTER( YEAR(?_day) = ${year} )` : ''} }` : ''} }
        ORDER BY ?label ?thing LIMIT ${MOST} }
      OPTIONAL { ?thing zt:jurisdiction/rdfs:label ?place }
      OPTIONAL { ${daysOf('?thing', '?day')} ${inTime('?day')} ${year ? `FILTER( YEAR(?day) = ${year} )` : ''} } }
    GROUP BY ?thing ORDER BY ?words ?thing`);
  hits.sort((a, b) => SEARCHED.indexOf(kindOf(a.thing)) - SEARCHED.indexOf(kindOf(b.thing)));
  const facet = of => {
    const counts = new Map();
    hits.forEach(hit => of(hit) && counts.set(of(hit), (counts.get(of(hit)) || 0) + 1));
    return [...counts].map(([value, count]) => ({value, count})).sort((a, b) => b.count - a.count).slice(0, 15);
  };
  return {
    total: hits.length, hits,
    facets: {kind: facet(hit => kindOf(hit.thing)), place: facet(hit => hit.where), year: facet(hit => (hit.first || '').slice(0, 4))},
  };
}

function given() {
  return {q: words, kind, year, where};
}

function facet(title, values, name, chosen) {
  const item = ({value, count}) => h('li', {},
    h('a', {href: href('/search', {...given(), [name]: value})}, name === 'kind' ? kindWord(value) : value), ` ${count}`);
  return h('section', {}, h('h2', {}, title), h('ul', {},
    chosen ? h('li', {}, h('a', {href: href('/search', {...given(), [name]: ''})}, '← ' + t('all'))) : null, values.map(item)));
}

/** The words around what was found, with it marked. Marks count UTF-16 units. */
function snippet({text, marks}) {
  const parts = [];
  let at = 0;
  marks.forEach(([start, end]) => {
    parts.push(text.slice(at, start), h('mark', {class: 'mark-number'}, text.slice(start, end)));
    at = end;
  });
  return h('div', {class: 'snippet'}, parts, text.slice(at));
}

function shown(hit) {
  const more = hit.snippet && hit.snippet.text !== hit.words ? snippet(hit.snippet) : null;
  return h('li', {}, h('span', {class: 'tag'}, kindWord(kindOf(hit.thing))), ' ', link(hit.thing, hit.words),
    h('small', {}, [hit.where, hit.first].filter(Boolean).map(part => ' · ' + part)), more);
}

function pages(total) {
  return h('p', {},
    from > 0 ? h('a', {href: href('/search', {...given(), from: Math.max(0, from - SIZE)})}, '← ' + t('before')) : null, ' ',
    from + SIZE < total ? h('a', {href: href('/search', {...given(), from: from + SIZE})}, t('after') + ' →') : null);
}

page(words ? `${t('search')}: ${words}` : t('search'), async () => {
  const box = h('form', {class: 'big', role: 'search'},
    h('input', {type: 'search', name: 'q', value: words, placeholder: t('searchFor'), 'aria-label': t('search'), autofocus: !words}),
    kind ? h('input', {type: 'hidden', name: 'kind', value: kind}) : null,
    h('button', {}, t('search')));
  if (!words && !kind && !year && !where) {
    return [h('h1', {}, t('search')), box];
  }
  const {total, hits, facets} = await found();
  return [
    h('h1', {}, t('search')), box,
    h('p', {role: 'status'}, `${total} ${t('found')}`, total === MOST && hits.length === MOST ? ` (${t('first')} ${MOST})` : ''),
    h('div', {class: 'beside'},
      h('aside', {class: 'facets'},
        facet(t('kind'), facets.kind, 'kind', kind), facet(t('year'), facets.year, 'year', year), facet(t('place'), facets.place, 'where', where)),
      h('div', {}, hits.length ? h('ul', {class: 'hits'}, hits.map(shown)) : h('p', {class: 'nothing'}, t('nothing')),
        hits.length < total ? pages(total) : null)),
  ];
});
