// The sentences behind a thing.
import {h} from './dom.js';
import {iri, select} from './sparql.js';
import {inTime, sure} from './state.js';
import {link, sentence} from './things.js';
import {table} from './table.js';
import {t} from './words.js';

const COLUMNS = [
  {head: t('day'), cell: row => row.day || ''},
  {head: t('sources'), cell: row => sentence(row.doc, row.start, row.end, row.quote)},
  {head: t('headline'), cell: row => row.article ? link(row.article, row.headline) : ''},
  {head: t('rule'), cell: row => row.rule},
  {head: t('sure'), cell: row => row.sure, number: true},
];

/** All evidence of a thing, the newest page first. */
export async function sources(thing) {
  const rows = await select(`
    SELECT ?quote ?doc ?article ?headline ?rule ?sure ?start ?end ?day WHERE {
      ${iri(thing)} zt:evidence ?evidence .
      ?evidence zt:quote ?quote ; zt:start ?start ; zt:end ?end ; zt:rule ?rule ; zt:confidence ?sure ; zt:inDocument ?doc .
      OPTIONAL { ?evidence zt:inArticle ?article . ?article rdfs:label ?headline }
      OPTIONAL { ?doc zt:dateFrom ?day } ${inTime('?day')} ${sure('?sure')} }
    ORDER BY DESC(?day) ?doc xsd:integer(?start)`);
  return table(COLUMNS, rows, {first: 30});
}

/** A definition list of facts, null if there are none; facts without a value are left out. */
export function facts(pairs) {
  const told = pairs.filter(([, value]) => value !== '' && value !== undefined && value !== null && (!Array.isArray(value) || value.length));
  return told.length === 0 ? null : h('dl', {class: 'facts'}, told.map(([word, value]) => [h('dt', {}, word), h('dd', {}, value)]));
}
