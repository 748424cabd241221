// A project (milestones on a line, money, parties); a policy document or campaign (meetings that dealt with it).
import {h} from './dom.js';
import {facts} from './evidence.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {inTime, sureEnough} from './state.js';
import {table} from './table.js';
import {link} from './things.js';
import {language, t} from './words.js';

export function project(thing) {
  return [part(t('milestones'), () => milestones(thing)), part(t('facts'), () => told(thing)), part(t('handled'), () => handled(thing))];
}

export function policy(thing) {
  return [part(t('handled'), () => handled(thing))];
}

async function milestones(thing) {
  const rows = await select(`
    SELECT ?milestone ?status ?word (MIN(?date) AS ?day) (SAMPLE(?printed) AS ?text) WHERE {
      ?milestone zt:project ${iri(thing)} ; zt:projectStatus ?status . ${sureEnough('?milestone')}
      ?status skos:prefLabel ?word FILTER( LANG(?word) = "${language}" )
      OPTIONAL { ?milestone zt:dateFrom ?date } OPTIONAL { ?milestone zt:dateText ?printed } ${inTime('?date')} }
    GROUP BY ?milestone ?status ?word ORDER BY ?day ?word`);
  return rows.length === 0 ? null : h('ol', {class: 'line'}, rows.map(row => h('li', {},
    h('strong', {}, link(row.milestone, row.word)), h('span', {}, row.day || ''), h('small', {}, row.text || ''))));
}

async function told(thing) {
  const rows = await select(`
    SELECT ?word ?value ?thing WHERE {
      VALUES (?property ?word) { (zt:investmentText "investment") (zt:areaText "area") (zt:capacity "capacity") (zt:placeText "where") (zt:party "parties") (zt:place "where") (zt:printedName "printedName") }
      ${iri(thing)} ?property ?value OPTIONAL { ?value rdfs:label ?label } BIND( ?label AS ?thing ) }
    ORDER BY ?word ?value`);
  const values = new Map();
  rows.forEach(row => values.set(row.word, [...(values.get(row.word) || []), row.thing ? link(row.value, row.thing) : row.value]));
  return facts([...values].map(([word, all]) => [t(word), h('ul', {class: 'inline'}, all.map(one => h('li', {}, one)))]));
}

async function handled(thing) {
  const rows = await select(`
    SELECT ?meeting ?words ?item ?itemWords (SAMPLE(?done) AS ?action) (MIN(?date) AS ?day) WHERE {
      ?item zt:about ${iri(thing)} ; zt:meeting ?meeting ; rdfs:label ?itemWords . ?meeting rdfs:label ?words . ${sureEnough('?item')}
      OPTIONAL { ?item zt:action|zt:speechAct ?code . ?code skos:prefLabel ?done FILTER( LANG(?done) = "${language}" ) }
      OPTIONAL { ?meeting zt:dateFrom ?date } ${inTime('?date')} }
    GROUP BY ?meeting ?words ?item ?itemWords ORDER BY ?day ?words`);
  return rows.length === 0 ? null : table([
    {head: t('day'), cell: row => row.day || ''},
    {head: t('meeting'), cell: row => link(row.meeting, row.words)},
    {head: t('action'), cell: row => row.action || ''},
    {head: t('item'), cell: row => link(row.item, row.itemWords)},
  ], rows);
}
