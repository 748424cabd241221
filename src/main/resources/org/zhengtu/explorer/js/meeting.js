// A meeting: its facts, people in printed order with roles, agenda, statements.
import {h} from './dom.js';
import {facts} from './evidence.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {sureEnough} from './state.js';
import {csvButton, table} from './table.js';
import {link} from './things.js';
import {COMMA, language, t} from './words.js';

export function meeting(held) {
  return [
    part(t('facts'), () => told(held)),
    part(t('present'), () => present(held)),
    part(t('agenda'), () => agenda(held)),
    part(t('said'), () => said(held)),
  ];
}

async function told(held) {
  const [row] = await select(`
    SELECT (MIN(?date) AS ?day) (MAX(?until) AS ?to) (SAMPLE(?body) AS ?organ) (SAMPLE(?bodyWords) AS ?organWords) (SAMPLE(?kind) AS ?type)
           (SAMPLE(?termOf) AS ?term) (SAMPLE(?number) AS ?ordinal) (GROUP_CONCAT(DISTINCT ?printed; separator="；") AS ?names) WHERE {
      OPTIONAL { ${iri(held)} zt:dateFrom ?date ; zt:dateTo ?until }
      OPTIONAL { ${iri(held)} zt:body ?body . ?body rdfs:label ?bodyWords }
      OPTIONAL { ${iri(held)} zt:meetingType/skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" ) }
      OPTIONAL { ${iri(held)} zt:term ?termOf } OPTIONAL { ${iri(held)} zt:ordinal ?number }
      OPTIONAL { ${iri(held)} zt:printedName ?printed } }`);
  return facts([
    [t('day'), row.day === row.to || !row.to ? row.day : `${row.day} – ${row.to}`],
    [t('type'), row.type],
    [t('body'), row.organ ? link(row.organ, row.organWords) : ''],
    [t('term'), row.term], [t('ordinal'), row.ordinal], [t('printedName'), row.names],
  ]);
}

async function present(held) {
  const rows = await select(`
    SELECT ?who ?words (GROUP_CONCAT(DISTINCT ?role; separator="${COMMA}") AS ?roles) (SAMPLE(?title) AS ?as) (MIN(?at) AS ?first) WHERE {
      ?part zt:meeting ${iri(held)} ; zt:participant ?who ; zt:role ?code . ?who rdfs:label ?words . ${sureEnough('?part')}
      ?code skos:prefLabel ?role FILTER( LANG(?role) = "${language}" )
      OPTIONAL { ?part zt:titleText ?title } OPTIONAL { ?part zt:evidence/zt:start ?at } }
    GROUP BY ?who ?words ORDER BY ?first ?words`);
  const columns = [
    {head: t('name'), cell: row => link(row.who, row.words)},
    {head: t('role'), cell: row => row.roles},
    {head: t('postTitle'), cell: row => row.as || ''},
  ];
  return rows.length ? [table(columns, rows), csvButton('participants', columns, rows)] : null;
}

function items(held) {
  return select(`
    SELECT ?item ?words ?done (MIN(?at) AS ?first) WHERE {
      ?item zt:meeting ${iri(held)} ; zt:action ?code ; rdfs:label ?label . ${sureEnough('?item')}
      OPTIONAL { ?item zt:printedName ?printed } BIND( COALESCE( ?printed, ?label ) AS ?words )
      ?code skos:prefLabel ?done FILTER( LANG(?done) = "${language}" )
      OPTIONAL { ?item zt:evidence/zt:start ?at } }
    GROUP BY ?item ?words ?done ORDER BY ?first`);
}

function things(held) {
  return select(`
    SELECT DISTINCT ?item ?thing ?words WHERE {
      ?item a zt:AgendaItem ; zt:meeting ${iri(held)} ; zt:about ?thing . ?thing rdfs:label ?words }
    ORDER BY ?words`);
}

async function agenda(held) {
  const [rows, concerned] = await Promise.all([items(held), things(held)]);
  const about = new Map();
  concerned.forEach(row => about.set(row.item, [...(about.get(row.item) || []), link(row.thing, row.words), ' ']));
  return rows.length === 0 ? null : table([
    {head: t('action'), cell: row => row.done},
    {head: t('item'), cell: row => link(row.item, row.words)},
    {head: t('about'), cell: row => h('span', {}, about.get(row.item) || []), sort: () => ''},
  ], rows);
}

async function said(held) {
  const rows = await select(`
    SELECT ?statement ?words ?verb ?who ?name (MIN(?at) AS ?first) WHERE {
      ?statement a zt:Statement ; zt:meeting ${iri(held)} ; zt:text ?words ; zt:speechAct ?code . ${sureEnough('?statement')}
      ?code skos:prefLabel ?verb FILTER( LANG(?verb) = "${language}" )
      OPTIONAL { ?statement zt:speaker ?who . ?who rdfs:label ?name } OPTIONAL { ?statement zt:evidence/zt:start ?at } }
    GROUP BY ?statement ?words ?verb ?who ?name ORDER BY ?first`);
  return rows.length === 0 ? null : h('ul', {class: 'said'}, rows.map(row => h('li', {},
    row.who ? link(row.who, row.name) : null, ' ', h('span', {class: 'tag'}, row.verb), ' ', link(row.statement, row.words))));
}
