// SPARQL by hand: YASGUI over this server's endpoint, with the questions of the library to start from.
import {fill, h} from './dom.js';
import {page} from './shell.js';
import {catalogue, PREFIXES, select} from './sparql.js';
import {href, parameter} from './state.js';
import {picture} from './view.js';
import {side, t} from './words.js';

/** YASGUI is a classic script that leaves a global. */
function yasgui() {
  document.head.append(h('link', {rel: 'stylesheet', href: '/lib/yasgui.min.css'}));
  return new Promise((resolve, reject) => document.head.append(h('script', {
    src: '/lib/yasgui.min.js', onload: () => resolve(window.Yasgui), onerror: () => reject(new Error('yasgui')),
  })));
}

/** The project's classes or properties, of which the editor offers those that begin as what is written. */
async function terms(type) {
  const rows = await select(`SELECT DISTINCT ?term WHERE { VALUES ?type { ${type} } ?term a ?type FILTER( isIRI(?term) ) } ORDER BY ?term`);
  return rows.map(row => row.term);
}

/** Completes from this server what YASGUI would ask prefix.cc and lov.linkeddata.es for. */
function completions(Yasqe) {
  const ours = {
    prefixes: async () => PREFIXES.trim().split('\n').map(line => line.replace('PREFIX ', '')),
    class: () => terms('rdfs:Class owl:Class'),
    property: () => terms('rdf:Property owl:ObjectProperty owl:DatatypeProperty'),
  };
  Yasqe.defaults.autocompleters = ['variables'];
  Object.entries(ours).forEach(([name, get]) => Yasqe.forkAutocompleter(name, {name: 'zhengtu-' + name, bulk: true, persistenceId: null, get}));
}

/** Switches off what would ask or tell other hosts. */
function quiet(Yasgui) {
  completions(Yasgui.Yasqe);
  Yasgui.Yasqe.defaults.createShareableLink = false;
  Yasgui.Yasqe.defaults.resizeable = true;
}

/** The chart of a tab's result, if the query's header asks for one (#+ view: bar). */
function drawn(tab) {
  const view = /^#\+ view: *(\w+)/m.exec(tab.getYasqe().getValue());
  const results = tab.getYasr().results;
  const rows = results && results.getBindings();
  return view && rows ? picture(view[1], {columns: results.getVariables(), rows}) : null;
}

page(t('query'), async () => {
  const [Yasgui, questions] = await Promise.all([yasgui(), catalogue()]);
  quiet(Yasgui);
  const box = h('div', {id: 'yasgui'});
  const result = h('div', {id: 'picture'});
  const chosen = questions.find(one => one.name === parameter('name'));
  const endpoint = location.origin + '/zt/sparql';
  requestAnimationFrame(() => {
    const editor = new Yasgui(box, {
      requestConfig: {endpoint, method: 'POST'}, copyEndpointOnNewTab: true, persistenceId: null,
      endpointCatalogueOptions: {getData: () => [{endpoint}], keys: []},
      yasqe: {value: chosen ? chosen.sparql : START},
    });
    if (chosen) {
      editor.getTab().setQuery(chosen.sparql);
      editor.getTab().setName(chosen.name);
    }
    gallery.addEventListener('change', () => {
      const wanted = questions.find(one => one.name === gallery.value);
      if (wanted) {
        editor.addTab(true, {name: wanted.name, yasqe: {value: wanted.sparql}}).setQuery(wanted.sparql);
      }
    });
    const show = () => fill(result, drawn(editor.getTab()));
    editor.on('queryResponse', () => setTimeout(show));
    editor.on('tabSelect', () => setTimeout(show));
    document.body.dataset.editor = 'true';
  });
  const gallery = h('select', {'aria-label': t('gallery')}, h('option', {value: ''}, t('gallery') + ' …'),
    questions.map(one => h('option', {value: one.name}, `${one.name} – ${side(one.summary)}`)));
  return [h('h1', {}, t('query')), h('p', {}, gallery, ' ', chosen ? h('a', {href: href('/question', {name: chosen.name})}, t('question')) : null), box, result];
}, {filtered: []});

const START = `PREFIX zt: <https://w3id.org/zhengtu/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?meeting ?day ?chair WHERE {
  ?held a zt:Meeting ; rdfs:label ?meeting ; zt:dateFrom ?day ; zt:chairedBy/rdfs:label ?chair .
}
ORDER BY DESC(?day)
LIMIT 20
`;
