// A body: who held its posts, the meetings it held, its projects.
import {spans} from './chart.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {inTime, sureEnough} from './state.js';
import {csvButton, table} from './table.js';
import {link} from './things.js';
import {language, t} from './words.js';

export function organization(body) {
  return [
    part(t('holders'), () => holders(body)),
    part(t('heldMeetings'), () => meetings(body)),
    part(t('projects'), () => projects(body)),
  ];
}

async function holders(body) {
  const rows = await select(`
    SELECT ?person ?name ?post ?title ?acting (MIN(?seen) AS ?first) (MAX(?seen) AS ?last) WHERE {
      ?post org:postIn ${iri(body)} ; zt:postTitle ?title . ?tenure zt:post ?post ; zt:holder ?person ; zt:acting ?acting .
      ?person rdfs:label ?name . ${sureEnough('?tenure')} OPTIONAL { ?tenure zt:observedOn ?seen ${inTime('?seen')} } }
    GROUP BY ?person ?name ?post ?title ?acting ORDER BY ?title ?first ?name`);
  const columns = [
    {head: t('postTitle'), cell: row => link(row.post, row.title) },
    {head: t('name'), cell: row => link(row.person, row.name)},
    {head: t('acting'), cell: row => row.acting === 'true' ? '✓' : ''},
    {head: t('firstSeen'), cell: row => row.first || ''},
    {head: t('lastSeen'), cell: row => row.last || ''},
  ];
  if (rows.length === 0) {
    return null;
  }
  const axis = rows.filter(row => row.first).slice(0, 30).map(row => ({
    name: `${row.title} ${row.name}`, from: row.first, to: row.last, dashed: row.acting === 'true', text: `${row.title} ${row.name} ${row.first} – ${row.last}`,
  }));
  return [
    axis.length > 1 ? spans(axis, {words: axis.map(span => span.text).join('; ')}) : null,
    table(columns, rows), csvButton('posts', columns, rows),
  ];
}

async function meetings(body) {
  const rows = await select(`
    SELECT ?meeting ?words ?kind (MIN(?day) AS ?first) WHERE {
      ?meeting zt:body ${iri(body)} ; rdfs:label ?words . ${sureEnough('?meeting')}
      OPTIONAL { ?meeting zt:meetingType/skos:prefLabel ?kind FILTER( LANG(?kind) = "${language}" ) }
      OPTIONAL { ?meeting zt:dateFrom ?day } ${inTime('?day')} }
    GROUP BY ?meeting ?words ?kind ORDER BY DESC(?first) ?words`);
  const columns = [
    {head: t('day'), cell: row => row.first || ''},
    {head: t('meeting'), cell: row => link(row.meeting, row.words)},
    {head: t('type'), cell: row => row.kind || ''},
  ];
  return rows.length ? [table(columns, rows, {first: 60}), csvButton('meetings', columns, rows)] : null;
}

async function projects(body) {
  const rows = await select(`
    SELECT ?project ?words (SAMPLE(?money) AS ?investment) WHERE {
      ?project zt:party ${iri(body)} ; rdfs:label ?words . ${sureEnough('?project')} OPTIONAL { ?project zt:investmentText ?money } }
    GROUP BY ?project ?words ORDER BY ?words`);
  return rows.length === 0 ? null : table([
    {head: t('project'), cell: row => link(row.project, row.words)},
    {head: t('investment'), cell: row => row.investment || ''},
  ], rows);
}
