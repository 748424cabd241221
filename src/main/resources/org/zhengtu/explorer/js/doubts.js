// What the program doubts, with the evidence of both sides.
import {h} from './dom.js';
import {page} from './shell.js';
import {select} from './sparql.js';
import {href, inPlace, ofTime, parameter, sureEnough} from './state.js';
import {grouped} from './table.js';
import {key, link, number, sentence} from './things.js';
import {language, t} from './words.js';

const SIZE = 25;
const SIDES = 6;
const from = /^\d{1,6}$/.test(parameter('from')) ? Number(parameter('from')) : 0;
const kind = /^[a-z-]+$/.test(parameter('kind')) ? parameter('kind') : '';

/** What the filter asks of the things in doubt. */
const FILTER = [inPlace, ofTime, sureEnough].map(part => part('?_concerned')).join(' ').trim();

/** What is open, within the filter. */
const OPEN = `?item a zt:ReviewItem ; zt:reviewStatus zc:state.open ; zt:reviewKind ?code ; rdfs:label ?words .
  ${FILTER ? `FILTER EXISTS { ?item zt:concerns ?_concerned . ${FILTER} }` : ''}`;

/** The doubts of one page of this list. */
const SHOWN = `{ SELECT ?item ?words ?code WHERE { ${kind ? `VALUES ?code { zc:review.${kind} }` : ''} ${OPEN} }
  ORDER BY ?code ?words ?item LIMIT ${SIZE} OFFSET ${from} }`;

function kinds() {
  return select(`
    SELECT ?code ?kind (COUNT(?item) AS ?n) WHERE { ${OPEN} ?code skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" ) }
    GROUP BY ?code ?kind ORDER BY DESC(?n) ?kind`);
}

function items() {
  return select(`
    SELECT ?item ?words ?kind ?side ?thing ?name WHERE {
      ${SHOWN} ?code skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" )
      { ?item zt:concerns ?thing BIND( "concerns" AS ?side ) } UNION { ?item zt:candidate ?thing BIND( "candidate" AS ?side ) }
      OPTIONAL { ?thing rdfs:label ?name } }
    ORDER BY ?code ?words ?item DESC(?side) ?thing`);
}

/** The evidence of the doubts themselves, and of what they are about where they have none. */
function evidence() {
  return select(`
    SELECT DISTINCT ?item ?quote ?doc ?start ?end WHERE {
      ${SHOWN}
      { ?item zt:evidence ?evidence }
      UNION { ?item zt:concerns|zt:candidate ?thing . ?thing zt:evidence ?evidence FILTER NOT EXISTS { ?item zt:evidence ?own } }
      ?evidence zt:quote ?quote ; zt:inDocument ?doc ; zt:start ?start ; zt:end ?end }
    ORDER BY ?item ?doc xsd:integer(?start)`);
}

function sides(quotes) {
  const pages = [...grouped(quotes, row => row.doc)];
  return [
    h('div', {class: 'sides'}, pages.slice(0, SIDES).map(([doc, all]) => h('div', {},
      h('h3', {}, link(doc, key(doc).replace(/^doc\./, ''))),
      h('ul', {}, all.slice(0, 4).map(row => h('li', {}, h('q', {}, sentence(row.doc, row.start, row.end, row.quote)))))))),
    pages.length > SIDES ? h('p', {}, h('small', {}, `${t('more')} ${pages.length - SIDES} ${t('documents')}`)) : null,
  ];
}

function doubt(all, quotes) {
  return h('li', {},
    h('p', {}, h('span', {class: 'tag'}, all[0].kind), ' ', link(all[0].item, all[0].words)),
    h('p', {}, all.map(row => h('span', {class: 'about'}, h('small', {}, t(row.side) + ' '), link(row.thing, row.name)))),
    sides(quotes));
}

function facets(rows) {
  const choice = (code, words, count) => h('li', {}, h('a', {href: href('/doubts', {kind: code}), 'aria-current': code === kind ? 'true' : false}, words), ` ${number(count)}`);
  return h('ul', {class: 'inline choices'}, choice('', t('all'), rows.reduce((sum, row) => sum + Number(row.n), 0)),
    rows.map(row => choice(row.code.replace(/^.*review\./, ''), row.kind, row.n)));
}

function pages(total) {
  return h('p', {class: 'pages'},
    from > 0 ? h('a', {href: href('/doubts', {kind, from: Math.max(0, from - SIZE) || ''})}, '← ' + t('before')) : null, ' ',
    from + SIZE < total ? h('a', {href: href('/doubts', {kind, from: from + SIZE})}, t('after') + ' →') : null);
}

page(t('doubts'), async () => {
  const [counts, rows, quotes] = await Promise.all([kinds(), items(), evidence()]);
  const byItem = grouped(quotes, row => row.item);
  const total = counts.filter(row => !kind || row.code.endsWith('review.' + kind)).reduce((sum, row) => sum + Number(row.n), 0);
  return [
    h('h1', {}, t('doubts')), h('p', {}, t('decide')),
    total === 0
      ? h('p', {class: 'nothing'}, t('noDoubts'))
      : [facets(counts), h('ul', {class: 'doubts'}, [...grouped(rows, row => row.item)].map(([item, parts]) => doubt(parts, byItem.get(item) || []))), pages(total)],
  ];
});
