// What things are, and where the explorer shows them.
import {h} from './dom.js';
import {href} from './state.js';
import {ID, ONTOLOGY} from './sparql.js';
import {plural, t} from './words.js';

/** The kinds of things with a page of their own, by the first word of their key, with their class and colour. */
export const KINDS = {
  person: {type: 'foaf:Person', word: 'person', mark: 'person'},
  org: {type: 'org:Organization', word: 'organization', mark: 'body'},
  meeting: {type: 'zt:Meeting', word: 'meeting', mark: 'meeting'},
  project: {type: 'zt:Project', word: 'project', mark: 'project'},
  policy: {type: 'zt:PolicyDocument', word: 'policy', mark: 'policy'},
  campaign: {type: 'zt:Campaign', word: 'campaign', mark: 'policy'},
  post: {type: 'org:Post', word: 'post', mark: 'body'},
  target: {type: 'zt:Target', word: 'target', mark: 'number'},
  figure: {type: 'zt:Figure', word: 'figure', mark: 'number'},
  tenure: {type: 'zt:Tenure', word: 'tenure', mark: 'person'},
  participation: {type: 'zt:Participation', word: 'participation', mark: 'meeting'},
  item: {type: 'zt:AgendaItem', word: 'item', mark: 'meeting'},
  statement: {type: 'zt:Statement', word: 'statement', mark: 'meeting'},
  milestone: {type: 'zt:Milestone', word: 'milestone', mark: 'project'},
  doc: {type: 'zt:Document', word: 'document', mark: 'other'},
  article: {type: 'zt:Article', word: 'article', mark: 'other'},
  place: {type: 'schema:Place', word: 'place_', mark: 'other'},
  paper: {type: 'schema:Newspaper', word: 'newspaper', mark: 'other'},
  review: {type: 'zt:ReviewItem', word: 'review', mark: 'other'},
};

/** The key of a thing: person.990102_… for an IRI of this graph; the IRI itself for any other. */
export function key(iri) {
  const slash = iri.lastIndexOf('/id/');
  return iri.startsWith(ID) ? iri.slice(ID.length) : slash >= 0 ? iri.slice(slash + 4) : iri;
}

/** Which kind of thing an IRI names; other if none of those above. */
export function kindOf(iri) {
  const word = key(iri).split('.')[0];
  return KINDS[word] ? word : 'other';
}

/** The word for a kind. */
export function kindWord(kind) {
  return t(KINDS[kind] ? KINDS[kind].word : 'other');
}

/** The word for several of a kind. */
export function kindsWord(kind) {
  return plural(KINDS[kind] ? KINDS[kind].word : 'other');
}

/** Where a thing is shown. */
export function thingHref(iri) {
  if (kindOf(iri) === 'doc') {
    return href('/document', {id: key(iri).slice('doc.'.length)});
  }
  return iri.startsWith(ID) ? href('/thing', {id: key(iri)}) : href('/thing', {iri});
}

/** A link to a thing. */
export function link(iri, label) {
  return h('a', {href: thingHref(iri), class: 'kind-' + kindOf(iri)}, label || key(iri));
}

/** A link to the sentence behind a fact. */
export function sentence(document, start, end, words) {
  return h('a', {href: href('/document', {id: key(document).slice('doc.'.length)}, `${start}-${end}`)}, words);
}

/** A term of SPARQL's JSON results as a cell: links for things, words for codes, plain text else. */
export function cell(term) {
  if (!term) {
    return '';
  }
  if (term.type !== 'uri') {
    return short(term);
  }
  const {value} = term;
  return value.includes('/id/') ? link(value, key(value).replace(/^\w+\.(\d{6}_)?/, '')) : value.replace(/^.*[/#]/, '').replace(ONTOLOGY, 'zt:');
}

/** Numbers with thousands apart, booleans as marks, all else as it is. */
function short(term) {
  const type = (term.datatype || '').split('#')[1];
  if (type === 'boolean') {
    return term.value === 'true' ? '✓' : '';
  }
  return type === 'decimal' || type === 'integer' || type === 'double' ? number(term.value) : term.value;
}

/** 80000000000.0 as 800亿 would hide what is stored; 80,000,000,000 is read as easily. */
export function number(value) {
  const n = Number(value);
  return Number.isFinite(n) ? n.toLocaleString('en-US', {maximumFractionDigits: 4}) : value;
}
