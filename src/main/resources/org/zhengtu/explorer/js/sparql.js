// Talks to the server: SPARQL, the named questions, the documents' texts.
import {t} from './words.js';

export const ID = 'https://w3id.org/zhengtu/id/';
export const CODE = 'https://w3id.org/zhengtu/code/';
export const ONTOLOGY = 'https://w3id.org/zhengtu/ontology#';

/** The prefixes of every query here, a line each. */
export const PREFIXES = `
PREFIX zt: <${ONTOLOGY}>
PREFIX zc: <${CODE}>
PREFIX zd: <${ID}>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX text: <http://jena.apache.org/text#>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** What has been asked in this turn of the page and not yet sent: {query, resolve, reject}. */
let waiting = [];

/**
 * Asks for rows by a SELECT query; each is an object from variable to its value as text. Values that aren't bound are absent.
 * What the parts of a page ask in one turn goes to the server as one query, so that all of them tell of one state of the graph.
 */
export function select(query) {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) {
      queueMicrotask(send);
    }
    waiting.push({query, resolve, reject});
  });
}

async function send() {
  const parts = waiting;
  waiting = [];
  try {
    const rows = parts.length === 1 ? await ask(parts[0].query) : await ask(together(parts));
    parts.forEach(({resolve}, i) => resolve(parts.length === 1 ? rows : rows.filter(row => Number(row._part) === i)));
  } catch (error) {
    // One that is refused must not take the others with it.
    parts.forEach(({query, resolve, reject}) => parts.length === 1 ? reject(error) : ask(query).then(resolve, reject));
  }
}

/** One query of several, each row with the number of the one it answers. */
function together(parts) {
  return `SELECT * WHERE { ${parts.map(({query}, i) => `{ { ${query} } BIND( ${i} AS ?_part ) }`).join(' UNION ')} }`;
}

async function ask(query) {
  const response = await fetch('/zt/sparql', {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/sparql-results+json'},
    body: new URLSearchParams({query: PREFIXES + query}),
  });
  await check(response);
  return rows(await response.json());
}

function rows(results) {
  return results.results.bindings.map(binding =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, term.value])));
}

/** The questions of the library. */
export async function catalogue() {
  const response = await fetch('/api/queries');
  await check(response);
  return response.json();
}

/** One question of the library; none if there is none of that name. */
export async function questionNamed(name) {
  const response = await fetch('/api/queries/' + name.split('/').map(encodeURIComponent).join('/'));
  if (response.status === 404) {
    return null;
  }
  await check(response);
  return response.json();
}

/** Where a named question with its parameters is answered; with a suffix such as .csv in that form. */
export function questionUrl(name, parameters, suffix = '') {
  const given = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  return `/api/query/${name}${suffix}?${given}`;
}

/** Asks a named question: its columns, its rows with terms and how many there are; with a size, the first rows only. */
export async function question(name, parameters, size = '') {
  const response = await fetch(questionUrl(name, {...parameters, size}), {headers: {Accept: 'application/sparql-results+json'}});
  await check(response);
  const results = await response.json();
  return {columns: results.head.vars, rows: results.results.bindings, total: Number(response.headers.get('X-Total-Count'))};
}

/** Looks words up in the full-text index: total, hits, facets. */
export async function search(parameters) {
  const given = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  const response = await fetch('/api/search?' + given);
  await check(response);
  return response.json();
}

/** The files that builds could not read: {source, state, message}. */
export async function lostFiles() {
  const response = await fetch('/api/lost');
  await check(response);
  return response.json();
}

/** The stored text of a document. */
export async function text(document) {
  const response = await fetch('/api/text/' + encodeURIComponent(document));
  await check(response);
  return response.text();
}

async function check(response) {
  if (response.ok) {
    return;
  }
  const body = await response.text();
  let message = body;
  try {
    const problem = JSON.parse(body);
    message = problem.detail || problem.title || problem.message || body;
  } catch {
    // the answer is no JSON: its text is the message
  }
  throw new Error(`${t('serverSays')} ${response.status}: ${message.slice(0, 400)}`);
}

/** An IRI as SPARQL writes it; anything that can't stand in one is refused. */
export function iri(value) {
  if (/[\s<>"{}|\\^`]/.test(value)) {
    throw new Error(`${t('noIri')}: ${value}`);
  }
  return `<${value}>`;
}
