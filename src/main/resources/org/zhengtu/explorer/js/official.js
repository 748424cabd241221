// A person: posts on a time axis, meetings with roles, who they appear with.
import {spans} from './chart.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {attends, href, inTime, sureEnough} from './state.js';
import {csvButton, table} from './table.js';
import {link, number} from './things.js';
import {COMMA, language, t} from './words.js';

export function official(person) {
  return [
    part(t('posts'), () => posts(person)),
    part(t('meetings'), () => meetings(person)),
    part(t('said'), () => said(person)),
    part(t('appearsWith'), () => company(person)),
  ];
}

async function posts(person) {
  const rows = await select(`
    SELECT ?tenure ?post ?words ?acting (MIN(?seen) AS ?first) (MAX(?seen) AS ?last) (COUNT(DISTINCT ?seen) AS ?times)
           (MIN(?from) AS ?appointed) (MAX(?to) AS ?left) WHERE {
      ?tenure zt:holder ${iri(person)} ; zt:post ?post ; zt:acting ?acting . ?post rdfs:label ?words . ${sureEnough('?tenure')}
      OPTIONAL { ?tenure zt:observedOn ?seen ${inTime('?seen')} } OPTIONAL { ?tenure zt:appointedOn ?from } OPTIONAL { ?tenure zt:leftOn ?to } }
    GROUP BY ?tenure ?post ?words ?acting ORDER BY ?first ?words`);
  if (rows.length === 0) {
    return null;
  }
  const dated = rows.filter(row => row.appointed || row.first);
  const name = row => row.words + (row.acting === 'true' ? `（${t('acting')}）` : '');
  const columns = [
    {head: t('post'), cell: row => link(row.tenure, name(row))},
    {head: t('appointed'), cell: row => row.appointed || ''},
    {head: t('firstSeen'), cell: row => row.first || ''},
    {head: t('lastSeen'), cell: row => row.last || ''},
    {head: t('left'), cell: row => row.left || ''},
    {head: t('times'), cell: row => row.times, number: true},
  ];
  const axis = dated.map(row => {
    const [from, to] = [row.appointed || row.first, row.left || row.last || row.first];
    return {name: name(row), from, to, dashed: row.acting === 'true', text: `${name(row)} ${from} – ${to}`};
  });
  return [
    axis.length ? spans(axis, {words: axis.map(span => span.text).join('; ')}) : null,
    table(columns, rows), csvButton('posts', columns, rows),
  ];
}

async function meetings(person) {
  const rows = await select(`
    SELECT ?meeting ?words (GROUP_CONCAT(DISTINCT ?role; separator="${COMMA}") AS ?roles) (SAMPLE(?title) AS ?as) (MIN(?day) AS ?first) WHERE {
      ?part zt:participant ${iri(person)} ; zt:meeting ?meeting ; zt:role ?code . ?meeting rdfs:label ?words . ${sureEnough('?part')}
      ?code skos:prefLabel ?role FILTER( LANG(?role) = "${language}" )
      OPTIONAL { ?part zt:titleText ?title } OPTIONAL { ?meeting zt:dateFrom ?day } ${inTime('?day')} }
    GROUP BY ?meeting ?words ORDER BY DESC(?first) ?words`);
  const columns = [
    {head: t('day'), cell: row => row.first || ''},
    {head: t('meeting'), cell: row => link(row.meeting, row.words)},
    {head: t('role'), cell: row => row.roles},
    {head: t('postTitle'), cell: row => row.as || ''},
  ];
  return rows.length ? [table(columns, rows, {first: 40}), csvButton('meetings', columns, rows)] : null;
}

async function said(person) {
  const rows = await select(`
    SELECT ?statement ?words ?meeting ?held (MIN(?day) AS ?first) WHERE {
      ?statement zt:speaker ${iri(person)} ; zt:text ?words ; zt:meeting ?meeting . ?meeting rdfs:label ?held . ${sureEnough('?statement')}
      OPTIONAL { ?meeting zt:dateFrom ?day } ${inTime('?day')} }
    GROUP BY ?statement ?words ?meeting ?held ORDER BY DESC(?first) ?statement`);
  return rows.length === 0 ? null : table([
    {head: t('day'), cell: row => row.first || ''},
    {head: t('statement'), cell: row => link(row.statement, row.words)},
    {head: t('meeting'), cell: row => link(row.meeting, row.held)},
  ], rows, {first: 10});
}

async function company(person) {
  const rows = await select(`
    SELECT ?other ?words (COUNT(DISTINCT ?meeting) AS ?times) WHERE {
      ?meeting zt:attendedBy ${iri(person)} , ?other . ?other a foaf:Person ; rdfs:label ?words FILTER( ?other != ${iri(person)} )
      ${inTime('?day').trim() ? '?meeting zt:dateFrom ?day . ' + inTime('?day') : ''} ${attends(iri(person))} ${attends('?other')} }
    GROUP BY ?other ?words ORDER BY DESC(?times) ?words LIMIT 40`);
  if (rows.length === 0) {
    return null;
  }
  const network = document.createElement('p');
  const open = document.createElement('a');
  open.href = href('/network', {person});
  open.textContent = t('network');
  network.append(open);
  return [table([
    {head: t('person'), cell: row => link(row.other, row.words)},
    {head: t('meetings'), cell: row => number(row.times), number: true},
  ], rows, {first: 15}), network];
}
