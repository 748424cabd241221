// Search by words, with facets for kind, place and year, within the filter.
import {h} from './dom.js';
import {keeping, page} from './shell.js';
import {search} from './sparql.js';
import {filter, href, parameter, shared} from './state.js';
import {kindOf, kindWord, kindsWord, link, number} from './things.js';
import {COMMA, t} from './words.js';

const SIZE = 50;
const BROWSED = ['person', 'org', 'post', 'meeting', 'item', 'statement', 'project', 'policy', 'campaign', 'target', 'figure', 'doc', 'article'];

const words = parameter('q').trim();
const kind = parameter('kind');
const year = parameter('year');
const where = parameter('where');
const from = /^\d{1,4}$/.test(parameter('from')) ? Number(parameter('from')) : 0;

function found() {
  const {place, ...rest} = filter;
  return search({q: words, kind, year, place: where, area: shared(place), ...rest, from, size: SIZE});
}

function given() {
  return {q: words, kind, year, where};
}

function facet(title, values, name, chosen) {
  const item = ({value, count}) => h('li', {},
    h('a', {href: href('/search', {...given(), [name]: value})}, name === 'kind' ? kindWord(value) : value), ` ${count}`);
  return h('section', {}, h('h2', {}, title), h('ul', {},
    chosen ? h('li', {}, h('a', {href: href('/search', {...given(), [name]: ''})}, '← ' + t('all'))) : null, values.map(item)));
}

/** The words around what was found, with it marked. Marks count UTF-16 units. */
function snippet({text, marks}) {
  const parts = [];
  let at = 0;
  marks.forEach(([start, end]) => {
    parts.push(text.slice(at, start), h('mark', {class: 'mark-number'}, text.slice(start, end)));
    at = end;
  });
  return h('div', {class: 'snippet'}, parts, text.slice(at));
}

/** The first and the last of a sorted list. */
function some(values) {
  return values.length > 2 ? `${values[0]}…${values[values.length - 1]}` : values.join(COMMA);
}

function shown(hit) {
  return h('li', {}, h('span', {class: 'tag'}, kindWord(kindOf(hit.iri))), ' ', link(hit.iri, hit.label),
    h('small', {}, [some(hit.places), some(hit.years)].filter(Boolean).map(part => ' · ' + part)), hit.snippet.text !== hit.label ? snippet(hit.snippet) : null);
}

function pages(total) {
  return h('p', {},
    from > 0 ? h('a', {href: href('/search', {...given(), from: Math.max(0, from - SIZE)})}, '← ' + t('before')) : null, ' ',
    from + SIZE < total ? h('a', {href: href('/search', {...given(), from: from + SIZE})}, t('after') + ' →') : null);
}

page(words ? `${t('search')}: ${words}` : t('search'), async () => {
  const box = h('form', {class: 'big', role: 'search'},
    h('input', {type: 'search', name: 'q', value: words, placeholder: t('searchFor'), 'aria-label': t('search'), autofocus: !words}),
    kind ? h('input', {type: 'hidden', name: 'kind', value: kind}) : null, keeping(),
    h('button', {}, t('search')));
  if (!words && !kind && !year && !where) {
    return [h('h1', {}, t('search')), box, h('h2', {}, t('browse')),
      h('ul', {class: 'inline'}, BROWSED.map(one => h('li', {}, h('a', {href: href('/search', {kind: one})}, kindsWord(one)))))];
  }
  const {total, whole, hits, facets} = await found();
  return [
    h('h1', {}, t('search')), box,
    h('p', {role: 'status'}, `${whole ? '' : '≥ '}${number(total)} ${t('found')}`),
    h('div', {class: 'beside'},
      h('aside', {class: 'facets'},
        facet(t('kind'), facets.kind, 'kind', kind), facet(t('year'), facets.year, 'year', year), facet(t('place'), facets.place, 'where', where)),
      h('div', {}, hits.length ? h('ul', {class: 'hits'}, hits.map(shown)) : h('p', {class: 'nothing'}, t('nothing')),
        hits.length < total ? pages(total) : null)),
  ];
});
