// What every page has: head, navigation, filter, foot; and how a page's content is shown, or its failure.
import {fill, h} from './dom.js';
import {filter, href, kept, refilter} from './state.js';
import {select} from './sparql.js';
import {COMMA, language, switchLanguage, t} from './words.js';

const PAGES = [['/', 'home'], ['/search', 'search'], ['/targets', 'targets'], ['/network', 'network'], ['/query', 'query'], ['/doubts', 'doubts']];
const SURE = ['0.5', '0.7', '0.8', '0.9', '0.95'];

/** What is still being loaded; a part that fails has ended too. */
const loads = [];

/** Lets the page count as loaded only when this has ended. */
export function awaited(load) {
  loads.push(load.catch(() => null));
  return load;
}

/** Says when everything is there and drawn: to tests, and to whoever measures how long a page takes. */
async function settle() {
  for (let i = 0; i < loads.length; i++) {
    await loads[i];
  }
  requestAnimationFrame(() => setTimeout(() => {
    performance.mark('settled');
    document.body.dataset.settled = 'true';
  }));
}

/**
 * Shows a page.
 * @param heading the word for its title, or the title itself
 * @param content () → promise of nodes
 * @param options.filtered which parts of the filter have a meaning here
 */
export async function page(heading, content, {filtered = ['place', 'since', 'until', 'confidence']} = {}) {
  document.documentElement.lang = language;
  document.title = `${heading} · ${t('title')}`;
  const main = h('main', {id: 'main', tabindex: '-1'}, h('p', {class: 'loading', role: 'status'}, t('loading')));
  document.body.replaceChildren(
    h('a', {class: 'skip', href: '#main'}, t('skip')), head(), filterBar(filtered), main,
    h('footer', {}, t('offline')));
  try {
    fill(main, await content());
  } catch (error) {
    fill(main, failure(error));
  }
  document.body.dataset.ready = 'true';
  settle();
  return main;
}

function failure(error) {
  return h('div', {class: 'failure', role: 'alert'}, h('h1', {}, t('failed')), h('p', {}, error.message));
}

/** Shows a part that is loaded by itself: the rest of the page doesn't wait for it, and stays if it fails. Content null hides the part. */
export function part(title, content, {level = 'h2'} = {}) {
  const body = h('div', {}, h('p', {class: 'loading'}, t('loading')));
  const section = h('section', {}, h(level, {}, title), body);
  awaited(content().then(
    nodes => {
      section.hidden = nodes === null;
      fill(body, nodes ?? []);
    },
    error => fill(body, failure(error))));
  return section;
}

/** What a form must hold so that the filter is kept. */
export function keeping() {
  return Object.entries(kept).filter(([, value]) => value).map(([name, value]) => h('input', {type: 'hidden', name, value}));
}

function head() {
  const here = location.pathname.replace(/\.html$/, '').replace(/^\/index$/, '/');
  return h('header', {},
    h('a', {href: href('/'), class: 'brand'}, h('strong', {}, t('title')), h('span', {}, t('subtitle'))),
    h('nav', {'aria-label': t('home')}, PAGES.map(([path, word]) =>
      h('a', {href: href(path), 'aria-current': path === here ? 'page' : false}, t(word)))),
    h('form', {action: '/search', role: 'search', class: 'find'},
      h('input', {type: 'search', name: 'q', 'aria-label': t('search'), placeholder: t('searchFor')}), keeping()),
    h('button', {class: 'plain language', onclick: switchLanguage}, t('language')));
}

/** The parts of the filter that have a meaning on this page, and a word on those that are set and have none. */
function filterBar(parts) {
  const idle = Object.keys(filter).filter(name => filter[name] && !parts.includes(name));
  if (parts.length + idle.length === 0) {
    return '';
  }
  const places = h('select', {name: 'place'}, h('option', {value: ''}, t('everywhere')));
  if (parts.includes('place')) {
    awaited(fillPlaces(places));
  }
  const sure = h('select', {name: 'confidence'}, h('option', {value: ''}, t('any')),
    SURE.map(value => h('option', {value, selected: filter.confidence === value}, value)));
  const day = name => h('input', {type: 'date', name, value: filter[name]});
  const fields = {place: places, since: day('since'), until: day('until'), confidence: sure};
  const form = h('form', {class: 'filter', 'aria-label': t('filterBy')},
    parts.map(name => h('label', {}, t(name), fields[name])),
    idle.length ? h('span', {class: 'idle'}, `${t('idle')} ${idle.map(name => `${t(name)} ${filter[name]}`).join(COMMA)}`) : null,
    Object.values(filter).some(value => value)
      ? h('button', {type: 'button', class: 'plain', onclick: () => refilter({place: '', since: '', until: '', confidence: ''})}, t('clear'))
      : null);
  form.addEventListener('change', event => refilter({[event.target.name]: event.target.value}));
  return form;
}

async function fillPlaces(places) {
  const rows = await select(`
    SELECT ?code ?label WHERE { { SELECT DISTINCT ?place { ?place a schema:Place } } ?place zt:adminCode ?code ; rdfs:label ?label }
    ORDER BY ?code ?label`).catch(() => []);
  const seen = new Set();
  for (const {code, label} of rows) {
    if (!seen.has(code)) {
      seen.add(code);
      const depth = code.endsWith('0000') ? '' : code.endsWith('00') ? '\u2003' : '\u2003\u2003';
      places.append(h('option', {value: code, selected: filter.place === code}, depth + label));
    }
  }
}
