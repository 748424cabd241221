// What the program doubts, with the evidence of both sides.
import {h} from './dom.js';
import {page} from './shell.js';
import {select} from './sparql.js';
import {link, sentence} from './things.js';
import {language, t} from './words.js';

function items() {
  return select(`
    SELECT ?item ?words ?kind ?side ?thing ?name ?quote ?doc ?start ?end WHERE {
      ?item a zt:ReviewItem ; rdfs:label ?words ; zt:reviewKind ?code ; zt:reviewStatus <https://w3id.org/zhengtu/code/state.open> .
      ?code skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" )
      { ?item zt:concerns ?thing BIND( "1" AS ?side ) } UNION { ?item zt:candidate ?thing BIND( "2" AS ?side ) }
      OPTIONAL { ?thing rdfs:label ?name }
      OPTIONAL { ?thing zt:evidence ?evidence . ?evidence zt:quote ?quote ; zt:inDocument ?doc ; zt:start ?start ; zt:end ?end } }
    ORDER BY ?kind ?words ?item ?side ?doc ?start LIMIT 3000`);
}

function sideOf(rows, word) {
  if (rows.length === 0) {
    return h('div', {});
  }
  return h('div', {}, h('h3', {}, h('small', {}, word + ' '), link(rows[0].thing, rows[0].name)),
    h('ul', {}, rows.filter(row => row.quote).slice(0, 4).map(row => h('li', {},
      h('q', {}, sentence(row.doc, row.start, row.end, row.quote)), h('small', {}, ' ' + row.doc.replace(/^.*doc\./, ''))))));
}

page(t('doubts'), async () => {
  const rows = await items();
  const byItem = new Map();
  rows.forEach(row => byItem.set(row.item, [...(byItem.get(row.item) || []), row]));
  return [
    h('h1', {}, t('doubts')), h('p', {}, t('decide')),
    byItem.size === 0 ? h('p', {class: 'nothing'}, t('noDoubts')) : h('ul', {class: 'doubts'}, [...byItem.values()].map(all => h('li', {},
      h('p', {}, h('span', {class: 'tag'}, all[0].kind), ' ', all[0].words),
      h('div', {class: 'sides'},
        sideOf(all.filter(row => row.side === '1'), t('concerns')), sideOf(all.filter(row => row.side === '2'), t('candidate')))))),
  ];
}, {filtered: false});
