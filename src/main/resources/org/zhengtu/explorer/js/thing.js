// The page of one thing: what it is decides which parts it has.
import {h} from './dom.js';
import {facts, sources} from './evidence.js';
import {article} from './article.js';
import {official} from './official.js';
import {meeting} from './meeting.js';
import {organization} from './organization.js';
import {place} from './place.js';
import {policy, project} from './project.js';
import {page, part} from './shell.js';
import {ID, iri, select} from './sparql.js';
import {href, parameter} from './state.js';
import {cell, key, kindOf, kindWord, link} from './things.js';
import {language, t} from './words.js';

const PARTS = {person: official, meeting, org: organization, project, policy, campaign: policy, article, place};
const FOREIGN = {
  organization: 'body', postIn: 'body', classification: 'type', role: 'postTitle', creator: 'reporters', contributor: 'reporters', headline: 'headline',
  issueNumber: 'issue', position: 'ordinal', containedInPlace: 'within', isPartOf: 'newspaper',
};
const thing = parameter('iri') || ID + parameter('id');

async function about() {
  const rows = await select(`
    SELECT ?p ?property ?o ?words WHERE {
      { ${iri(thing)} ?p ?o FILTER( ?p NOT IN ( zt:evidence, rdf:type, rdfs:label, zt:attendedBy ) ) }
      OPTIONAL { ?p rdfs:label ?property FILTER( LANG(?property) = "${language}" ) }
      OPTIONAL { ?o rdfs:label ?label } OPTIONAL { ?o skos:prefLabel ?code FILTER( LANG(?code) = "${language}" ) }
      OPTIONAL { ?o skos:prefLabel ?chinese FILTER( LANG(?chinese) = "zh" ) }
      BIND( COALESCE( ?code, ?label, ?chinese ) AS ?words ) }
    ORDER BY ?p ?words ?o LIMIT 200`);
  const properties = new Map(rows.map(row => [row.p, row.property || foreign(row.p.replace(/^.*[/#]/, ''))]));
  return facts([...properties].map(([property, name]) => {
    const all = rows.filter(row => row.p === property).map(value);
    return [name, all.length === 1 ? all[0] : h('ul', {class: 'inline'}, all.map(one => h('li', {}, one)))];
  }));
}

/** The word for a property that isn't the project's own, so that the graph has none for it in both languages. */
function foreign(name) {
  return FOREIGN[name] ? t(FOREIGN[name]) : name;
}

function value(row) {
  if (row.o.includes('/id/')) {
    return link(row.o, row.words);
  }
  if (row.o === 'true' || row.o === 'false') {
    return t(row.o === 'true' ? 'yes' : 'no');
  }
  return row.words || cell({type: 'literal', value: row.o.replace(/^https?:.*[/#]/, '')});
}

async function named() {
  const rows = await select(`
    SELECT ?label (GROUP_CONCAT(DISTINCT ?alt; separator="、") AS ?others) (GROUP_CONCAT(DISTINCT ?area; separator="、") AS ?places)
           (MAX(?leads) AS ?official) WHERE {
      ${iri(thing)} rdfs:label ?label .
      OPTIONAL { ${iri(thing)} skos:altLabel ?alt }
      OPTIONAL { ${iri(thing)} zt:jurisdiction/rdfs:label ?area }
      BIND( EXISTS { ${iri(thing)} a zt:Official } AS ?leads ) }
    GROUP BY ?label`);
  return rows[0];
}

function heading(name) {
  const word = kindOf(thing) === 'person' && name.official === 'true' ? t('official') : kindWord(kindOf(thing));
  return h('div', {class: 'heading'},
    h('p', {class: 'tags'}, h('span', {class: 'tag'}, word), name.places ? h('span', {class: 'tag'}, name.places) : null),
    h('h1', {}, name.label),
    name.others ? h('p', {}, `${t('otherNames')} ${name.others}`) : null);
}

/** The same thing for machines. */
function forMachines() {
  const path = '/id/' + encodeURIComponent(key(thing));
  return h('p', {class: 'machines'},
    h('a', {href: path + '.ttl'}, t('turtle')), ' · ', h('a', {href: path + '.jsonld'}, t('jsonld')), ' · ', h('code', {}, thing));
}

page(key(thing), async () => {
  const kind = kindOf(thing);
  const parts = PARTS[kind];
  const asked = named();
  const body = [parts ? parts(thing) : part(t('facts'), about), kind === 'article' || kind === 'place' ? null : part(t('sources'), () => sources(thing))];
  const name = await asked;
  if (!name) {
    const words = key(thing).replace(/^.*_/, '');
    return [h('h1', {}, t('notFound')), h('p', {}, h('code', {}, thing)), h('p', {}, h('a', {href: href('/search', {q: words})}, `${t('searchIt')} ${words}`))];
  }
  document.title = `${name.label} · ${t('title')}`;
  return [heading(name), body, thing.startsWith(ID) ? forMachines() : null];
}, {filtered: ['since', 'until', 'confidence']});
