// Who attends together. An edge is as thick as there are meetings.
import {download, fill, h} from './dom.js';
import {awaited, page} from './shell.js';
import {iri, select} from './sparql.js';
import {attends, filter, href, inPlace, inTime, parameter} from './state.js';
import {csvButton} from './table.js';
import {link, thingHref} from './things.js';
import {t} from './words.js';

const CAP = 50;
const BEGIN = 40;
const COMPANY = 25;
const PAIRS = 400;
const PADDING = 30;
const centre = parameter('person');
/** Read while the server looks the data up. */
const library = import('/lib/cytoscape.esm.min.mjs');

/**
 * Meetings of the filter with two who attended them; the time ends at a day of the slider if there is one. The meetings are chosen
 * first: asked of every pair, the filter took four times as long.
 */
function together(until, one = '?a', other = '?b') {
  const last = until && (!filter.until || until < filter.until) ? `FILTER( ?day <= "${until}"^^xsd:date )` : '';
  const time = inTime('?day') + last;
  const chosen = inPlace('?meeting') + (time ? `FILTER EXISTS { ?meeting zt:dateFrom ?day . ${time} }` : '');
  return `${chosen ? `{ SELECT ?meeting WHERE { ?meeting a zt:Meeting . ${chosen} } }` : ''}
    ?meeting zt:attendedBy ${one} , ${other} . ${attends(one)} ${attends(other)}`;
}

/** The pairs that share most meetings, most first; of some people, those between them. Names are looked up for those chosen only. */
function pairs(until, least, people = []) {
  const among = people.length ? `VALUES ?a { ${people.map(iri).join(' ')} } VALUES ?b { ${people.map(iri).join(' ')} }` : '';
  const having = least > 1 ? `HAVING( COUNT(*) >= ${least} )` : '';
  return select(`
    SELECT ?one ?other ?times ?name ?otherName WHERE {
      { SELECT ?one ?other ?times WHERE {
        { SELECT (?a AS ?one) (?b AS ?other) (COUNT(*) AS ?times) WHERE { ${among} ${together(until)} FILTER( STR(?a) < STR(?b) ) }
          GROUP BY ?a ?b ${having} }
        ${people.length ? '' : 'FILTER EXISTS { ?one a zt:Official } FILTER EXISTS { ?other a zt:Official }'} }
        ORDER BY DESC(?times) ?one ?other LIMIT ${people.length ? CAP * CAP : PAIRS} }
      ?one rdfs:label ?name . ?other rdfs:label ?otherName }
    ORDER BY DESC(?times) ?one ?other`).then(rows => rows.map(row => ({...row, times: Number(row.times)})));
}

/** Whom a person meets, most often first. */
function company(person, until, least) {
  return select(`
    SELECT ?other (COUNT(*) AS ?times) WHERE {
      ${together(until, iri(person), '?other')} ?other a zt:Official FILTER( ?other != ${iri(person)} ) }
    GROUP BY ?other HAVING( COUNT(*) >= ${least} ) ORDER BY DESC(?times) ?other`)
    .then(rows => rows.map(row => row.other));
}

/** The months that the slider goes through. */
async function months() {
  const [row] = await select(`
    SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE {
      ?meeting a zt:Meeting ; zt:dateFrom ?day . ${inTime('?day')} }`);
  const all = [];
  if (row && row.first) {
    const day = new Date(row.first.slice(0, 7) + '-01');
    for (let end = ''; end < row.last;) {
      day.setUTCMonth(day.getUTCMonth() + 1);
      end = new Date(day - 86400000).toISOString().slice(0, 10);
      all.push(end);
    }
  }
  return all;
}

/** Where the layout starts from: the same for the same people, so that a picture can be made again. */
function onCircle(i, count) {
  const angle = 2 * Math.PI * i / count;
  return {x: 400 * Math.cos(angle), y: 280 * Math.sin(angle)};
}

class Network {
  constructor(cytoscape, ends, first) {
    this.cytoscape = cytoscape;
    this.ends = ends;
    this.until = '';
    this.least = first.some(pair => pair.times > 1) ? 2 : 1;
    this.first = first;
    this.names = new Map();
    this.frame = h('div', {class: 'graph', role: 'application', 'aria-label': t('network')});
    this.words = h('p', {role: 'status'});
    this.list = h('div', {'aria-live': 'polite'});
    this.people = h('ul', {class: 'inline'});
  }

  /** Those with the most shared meetings, or the centre and those it meets most: never more than the cap. */
  async begin() {
    if (centre) {
      const met = await company(centre, this.until, this.least);
      this.known = String(met.length + 1);
      this.shown = new Set([centre, ...met.slice(0, COMPANY)]);
      this.edges = await pairs(this.until, this.least, [...this.shown]);
    } else {
      this.edges = this.until || this.least > 2 ? await pairs(this.until, this.least) : this.first.filter(pair => pair.times >= this.least);
      this.known = (this.edges.length < PAIRS ? '' : '≥ ') + new Set(this.edges.flatMap(({one, other}) => [one, other])).size;
      this.shown = new Set();
      for (const {one, other} of this.edges) {
        if (this.shown.size < BEGIN) {
          this.shown.add(one).add(other);
        }
      }
      // The list of pairs has an end; what is drawn between those chosen must have none.
      this.edges = this.edges.length < PAIRS ? this.edges : await pairs(this.until, this.least, [...this.shown]);
    }
    this.draw();
  }

  async expand(person) {
    const hidden = (await company(person, this.until, this.least)).filter(other => !this.shown.has(other));
    const room = Math.max(0, CAP - this.shown.size);
    const more = async () => {
      hidden.slice(0, room).forEach(other => this.shown.add(other));
      this.edges = await pairs(this.until, this.least, [...this.shown]);
      this.draw();
    };
    fill(this.list, h('p', {}, link(person, this.names.get(person)), ` · ${t('more')} ${hidden.length} `,
      hidden.length && room ? h('button', {onclick: more}, `${t('expanding')} ${Math.min(room, hidden.length)}`) : null));
  }

  draw() {
    this.edges.forEach(row => this.names.set(row.one, row.name).set(row.other, row.otherName));
    const edges = this.edges.filter(({one, other}) => this.shown.has(one) && this.shown.has(other));
    const linked = new Set(edges.flatMap(({one, other}) => [one, other]));
    const most = Math.max(this.least + 1, ...edges.map(edge => edge.times));
    const width = times => 1 + 6 * (times - this.least) / (most - this.least);
    fill(this.words, `${linked.size} ${t('people')} (${t('of')} ${this.known}) · ${edges.length} ${t('links')}${String(linked.size) === this.known ? '' : ` · ${t('cap')}`}`);
    this.current = edges;
    const people = [...linked].sort();
    const elements = [
      ...people.map((person, i) => ({
        data: {id: person, label: this.names.get(person)}, classes: person === centre ? 'centre' : '', position: onCircle(i, people.length),
      })),
      ...edges.map(({one, other, times}) => ({data: {id: one + ' ' + other, source: one, target: other, width: width(times), times}})),
    ];
    this.graph?.destroy();
    this.graph = this.cytoscape({container: this.frame, elements, style: STYLE, maxZoom: 1.5, layout: layout(linked.size, edges.length)});
    this.graph.on('tap', 'node', event => this.expand(event.target.id()));
    this.graph.on('dbltap', 'node', event => { location.href = thingHref(event.target.id()); });
    fill(this.people, people.map(person => h('li', {}, link(person, this.names.get(person)), ' ',
      h('button', {class: 'plain', onclick: () => this.expand(person)}, t('expanding')))));
  }

  /** Time and strength; the slider stands at the last month. */
  controls() {
    const last = Math.max(0, this.ends.length - 1);
    const shown = () => (this.ends[slider.value] || '').slice(0, 7);
    const slider = h('input', {type: 'range', min: 0, max: last, value: last});
    const month = h('output', {}, shown());
    slider.addEventListener('input', () => { month.textContent = shown(); });
    slider.addEventListener('change', () => { this.until = this.ends[slider.value]; this.begin(); });
    const least = h('input', {type: 'number', min: 1, max: 99, value: this.least});
    least.addEventListener('change', () => { this.least = Math.max(1, Number(least.value) || 1); this.begin(); });
    return h('div', {class: 'controls'},
      h('label', {}, t('timeUntil'), slider, month), h('label', {}, t('atLeast'), least),
      h('button', {class: 'plain', onclick: () => download('network.png', 'image/png', this.graph.png({output: 'blob', bg: '#fff', scale: 2}))}, t('png')),
      this.csv());
  }

  csv() {
    const columns = [
      {head: t('person'), cell: row => this.names.get(row.one)}, {head: t('person'), cell: row => this.names.get(row.other)},
      {head: t('meetings'), cell: row => row.times},
    ];
    return csvButton('network', columns, () => this.current);
  }
}

const STYLE = [
  {selector: 'node', style: {label: 'data(label)', 'font-size': 13, 'background-color': '#1f5f8b', width: 18, height: 18, 'text-valign': 'bottom', 'text-margin-y': 3}},
  {selector: '.centre', style: {'background-color': '#b5482e', width: 26, height: 26}},
  {selector: 'edge', style: {width: 'data(width)', 'line-color': '#9fb4c0', opacity: 0.6, 'curve-style': 'straight'}},
];

/** What a layout has for its places, in wide windows and in narrow ones: the same people make the same picture. */
const PAPER = matchMedia('(max-width: 50rem)').matches ? {x1: 0, y1: 0, w: 340, h: 400} : {x1: 0, y1: 0, w: 900, h: 520};

/** Who all meet each other stand in rings; loose groups find their places by their links. */
function layout(people, links) {
  return links > 3 * people
    ? {name: 'concentric', animate: false, concentric: node => node.degree(), levelWidth: nodes => Math.max(1, nodes.maxDegree() / 2), minNodeSpacing: 42, padding: PADDING}
    : {name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 60000, nodeOverlap: 40, idealEdgeLength: () => 90, gravity: 0.6, numIter: 200, coolingFactor: 0.97, padding: PADDING, boundingBox: PAPER};
}

// Cytoscape adds a style element unless one of this name is there; the server's policy allows none, and explorer.css says the same.
document.head.append(h('meta', {id: '__________cytoscape_stylesheet'}));

page(t('network'), async () => {
  const [{default: cytoscape}, ends, first] = await Promise.all([library, months(), pairs('', 1)]);
  const heading = h('h1', {}, t('network'));
  if (first.length === 0) {
    return [heading, h('p', {class: 'nothing'}, t('nothing'))];
  }
  const network = new Network(cytoscape, ends, first);
  addEventListener('resize', () => network.graph?.fit(undefined, PADDING));
  requestAnimationFrame(() => awaited(network.begin()));
  return [heading, h('p', {}, t('expand')), network.controls(), network.words, network.frame, network.list,
    h('details', {}, h('summary', {}, t('listed')), network.people),
    centre ? h('p', {}, h('a', {href: href('/network')}, t('all'))) : null];
});
