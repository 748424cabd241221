// What the program doubts, with the evidence of both sides.
import {h} from './dom.js';
import {page} from './shell.js';
import {select} from './sparql.js';
import {link, sentence} from './things.js';
import {language, t} from './words.js';

function items() {
  return select(`
    SELECT ?item ?words ?kind ?side ?thing ?name WHERE {
      ?item a zt:ReviewItem ; rdfs:label ?words ; zt:reviewKind ?code ; zt:reviewStatus zc:state.open .
      ?code skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" )
      { ?item zt:concerns ?thing BIND( "concerns" AS ?side ) } UNION { ?item zt:candidate ?thing BIND( "candidate" AS ?side ) }
      OPTIONAL { ?thing rdfs:label ?name } }
    ORDER BY ?kind ?words ?item DESC(?side) ?thing LIMIT 3000`);
}

/** The evidence of the doubts themselves, and of what they are about where they have none. */
function evidence() {
  return select(`
    SELECT DISTINCT ?item ?quote ?doc ?start ?end WHERE {
      ?item a zt:ReviewItem ; zt:reviewStatus zc:state.open .
      { ?item zt:evidence ?evidence }
      UNION { ?item zt:concerns|zt:candidate ?thing . ?thing zt:evidence ?evidence FILTER NOT EXISTS { ?item zt:evidence ?own } }
      ?evidence zt:quote ?quote ; zt:inDocument ?doc ; zt:start ?start ; zt:end ?end }
    ORDER BY ?item ?doc xsd:integer(?start) LIMIT 5000`);
}

/** Rows by the value of a column, in their order. */
function grouped(rows, column) {
  const groups = new Map();
  rows.forEach(row => groups.set(row[column], [...(groups.get(row[column]) || []), row]));
  return groups;
}

function sides(quotes) {
  return h('div', {class: 'sides'}, [...grouped(quotes, 'doc')].map(([doc, all]) => h('div', {},
    h('h3', {}, link(doc)),
    h('ul', {}, all.slice(0, 4).map(row => h('li', {}, h('q', {}, sentence(row.doc, row.start, row.end, row.quote))))))));
}

function doubt(all, quotes) {
  return h('li', {},
    h('p', {}, h('span', {class: 'tag'}, all[0].kind), ' ', all[0].words),
    h('p', {}, all.map(row => h('span', {class: 'about'}, h('small', {}, t(row.side) + ' '), link(row.thing, row.name)))),
    sides(quotes));
}

page(t('doubts'), async () => {
  const [rows, quotes] = await Promise.all([items(), evidence()]);
  const byItem = grouped(quotes, 'item');
  const all = grouped(rows, 'item');
  return [
    h('h1', {}, t('doubts')), h('p', {}, t('decide')),
    all.size === 0
      ? h('p', {class: 'nothing'}, t('noDoubts'))
      : h('ul', {class: 'doubts'}, [...all].map(([item, parts]) => doubt(parts, byItem.get(item) || []))),
  ];
}, {filtered: false});
