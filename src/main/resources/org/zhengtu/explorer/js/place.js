// A place: what the graph has of it and of the places inside, counted by kind, each count with the way to the list.
import {h} from './dom.js';
import {part} from './shell.js';
import {iri, search, select} from './sparql.js';
import {filter, href, shared} from './state.js';
import {kindsWord, number} from './things.js';
import {t} from './words.js';

const COUNTED = ['doc', 'org', 'person', 'meeting', 'project', 'policy', 'campaign', 'target', 'figure'];

export function place(thing) {
  return [part(t('inGraph'), () => counts(thing))];
}

async function counts(thing) {
  const [row] = await select(`SELECT (MIN(?of) AS ?code) WHERE { ${iri(thing)} zt:adminCode ?of }`);
  const {since, until, confidence} = filter;
  const {facets} = await search({area: shared(row.code || ''), since, until, confidence, size: 1});
  const found = facets.kind.filter(({value}) => COUNTED.includes(value)).sort((a, b) => COUNTED.indexOf(a.value) - COUNTED.indexOf(b.value));
  return found.length === 0 ? h('p', {class: 'nothing'}, t('nothing')) : h('ul', {class: 'counts'}, found.map(({value, count}) => h('li', {},
    h('a', {href: href('/search', {kind: value, place: row.code})}, h('strong', {}, number(count)), kindsWord(value)))));
}
