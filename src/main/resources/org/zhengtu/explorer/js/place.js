// A place: what the graph has of it, counted by kind, each count with the way to the list.
import {h} from './dom.js';
import {part} from './shell.js';
import {iri, select} from './sparql.js';
import {href} from './state.js';
import {KINDS, kindWord, number} from './things.js';
import {t} from './words.js';

const COUNTED = ['doc', 'org', 'person', 'meeting', 'project', 'policy', 'campaign', 'target', 'figure'];

export function place(thing) {
  return [part(t('inGraph'), () => counts(thing))];
}

async function counts(thing) {
  const rows = await select(`
    SELECT ?type ?code (COUNT(DISTINCT ?thing) AS ?n) WHERE {
      VALUES ?type { ${COUNTED.map(kind => KINDS[kind].type).join(' ')} }
      ${iri(thing)} zt:adminCode ?code . ?thing zt:jurisdiction ${iri(thing)} ; a ?type }
    GROUP BY ?type ?code`);
  const named = type => COUNTED.find(kind => KINDS[kind].type.split(':')[1] === type.replace(/^.*[/#]/, ''));
  const found = rows.map(row => ({...row, kind: named(row.type)})).sort((a, b) => COUNTED.indexOf(a.kind) - COUNTED.indexOf(b.kind));
  return found.length === 0 ? h('p', {class: 'nothing'}, t('nothing')) : h('ul', {class: 'counts'}, found.map(row => h('li', {},
    h('a', {href: href('/search', {kind: row.kind, place: row.code})}, h('strong', {}, number(row.n)), kindWord(row.kind)))));
}
