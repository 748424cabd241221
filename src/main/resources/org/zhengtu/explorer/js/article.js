// An article: where it stands on its page, who wrote it, and the facts that were read in it.
import {h} from './dom.js';
import {facts} from './evidence.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {sureEnough} from './state.js';
import {csvButton, table} from './table.js';
import {kindOf, kindWord, link, sentence} from './things.js';
import {t} from './words.js';

export function article(thing) {
  return [part(t('facts'), () => told(thing)), part(t('read'), () => read(thing))];
}

async function told(thing) {
  const [row] = await select(`
    SELECT (SAMPLE(?label) AS ?words) (SAMPLE(?page) AS ?doc) (SAMPLE(?pageWords) AS ?docWords) (MIN(?from) AS ?start) (SAMPLE(?names) AS ?by) (MIN(?date) AS ?day) WHERE {
      ${iri(thing)} rdfs:label ?label ; zt:inDocument ?page ; zt:start ?from . ?page rdfs:label ?pageWords
      OPTIONAL { ${iri(thing)} zt:reporters ?names } OPTIONAL { ?page zt:dateFrom ?date } }`);
  return row && row.doc ? facts([
    [t('document'), sentence(row.doc, row.start, Number(row.start) + [...row.words].length, row.docWords)],
    [t('day'), row.day], [t('reporters'), (row.by || '').replaceAll(';', '、')],
  ]) : null;
}

async function read(thing) {
  const rows = await select(`
    SELECT ?fact ?words (MIN(?at) AS ?first) WHERE {
      ?evidence zt:inArticle ${iri(thing)} ; zt:start ?at . ?fact zt:evidence ?evidence ; rdfs:label ?words . ${sureEnough('?fact')} }
    GROUP BY ?fact ?words ORDER BY ?first ?words`);
  const columns = [
    {head: t('kind'), cell: row => kindWord(kindOf(row.fact))},
    {head: t('facts'), cell: row => link(row.fact, row.words)},
  ];
  return rows.length ? [table(columns, rows, {first: 60}), csvButton('article', columns, rows)] : h('p', {class: 'nothing'}, t('nothing'));
}
