// Who attends together. An edge is as thick as there are meetings.
import cytoscape from '/lib/cytoscape.esm.min.mjs';
import {download, fill, h} from './dom.js';
import {page} from './shell.js';
import {select} from './sparql.js';
import {href, inPlace, inTime, parameter} from './state.js';
import {csvButton} from './table.js';
import {link, thingHref} from './things.js';
import {t} from './words.js';

const CAP = 50;
const MOST = 20000;
const centre = parameter('person');

/** Who was at which meeting, when: everything the page needs, asked once. */
function attendance() {
  return select(`
    SELECT ?meeting ?person ?name (MIN(?date) AS ?day) WHERE {
      ?meeting zt:attendedBy ?person . ?person a zt:Official ; rdfs:label ?name . ${inPlace('?meeting')}
      OPTIONAL { ?meeting zt:dateFrom ?date } ${inTime('?date')} }
    GROUP BY ?meeting ?person ?name ORDER BY ?meeting ?person LIMIT ${MOST}`);
}

/** Pairs with the number of meetings they share, over the meetings up to a day. */
function pairs(rows, until) {
  const meetings = new Map();
  rows.filter(row => !until || (row.day || '') <= until)
    .forEach(row => meetings.set(row.meeting, [...(meetings.get(row.meeting) || []), row.person]));
  const counts = new Map();
  for (const people of meetings.values()) {
    people.forEach((one, i) => people.slice(i + 1).forEach(other => {
      const key = one < other ? one + '\n' + other : other + '\n' + one;
      counts.set(key, (counts.get(key) || 0) + 1);
    }));
  }
  return [...counts].map(([key, times]) => ({one: key.split('\n')[0], other: key.split('\n')[1], times}));
}

/** Where the layout starts from: the same for the same people, so that a picture can be made again. */
function onCircle(i, count) {
  const angle = 2 * Math.PI * i / count;
  return {x: 400 * Math.cos(angle), y: 280 * Math.sin(angle)};
}

class Network {
  constructor(rows) {
    this.rows = rows;
    this.names = new Map(rows.map(row => [row.person, row.name]));
    this.days = [...new Set(rows.map(row => row.day).filter(Boolean))].sort();
    this.until = '';
    this.least = pairs(rows, '').some(pair => pair.times > 1) ? 2 : 1;
    this.shown = null;
    this.frame = h('div', {class: 'graph', role: 'application', 'aria-label': t('network')});
    this.words = h('p', {role: 'status'});
    this.list = h('div');
  }

  edges() {
    return pairs(this.rows, this.until).filter(pair => pair.times >= this.least);
  }

  /** Those with the most shared meetings, or the centre and those it meets most: never more than the cap. */
  begin() {
    const edges = this.edges();
    const weight = new Map();
    const add = (person, times) => weight.set(person, (weight.get(person) || 0) + times);
    edges.forEach(({one, other, times}) => {
      if (!centre || one === centre || other === centre) {
        add(one, times);
        add(other, times);
      }
    });
    const best = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, centre ? 25 : 40);
    this.shown = new Set(best.map(([person]) => person));
    this.draw();
  }

  expand(person) {
    const hidden = this.edges()
      .filter(({one, other}) => one === person || other === person)
      .map(({one, other, times}) => [one === person ? other : one, times])
      .filter(([other]) => !this.shown.has(other))
      .sort((a, b) => b[1] - a[1]);
    const room = CAP - this.shown.size;
    const button = hidden.length && room > 0
      ? h('button', {onclick: () => { hidden.slice(0, room).forEach(([other]) => this.shown.add(other)); this.draw(); }},
        `${t('expanding')} ${Math.min(room, hidden.length)}`)
      : null;
    fill(this.list, h('p', {}, link(person, this.names.get(person)), ` · ${t('more')} ${hidden.length} `, button));
  }

  draw() {
    const edges = this.edges().filter(({one, other}) => this.shown.has(one) && this.shown.has(other));
    const linked = new Set(edges.flatMap(({one, other}) => [one, other]));
    const most = Math.max(this.least + 1, ...edges.map(edge => edge.times));
    const width = times => 1 + 6 * (times - this.least) / (most - this.least);
    fill(this.words, `${linked.size} ${t('people')} · ${edges.length} ${t('links')} · ${t('cap')} ${CAP}`);
    this.current = edges;
    const people = [...linked].sort();
    const elements = [
      ...people.map((person, i) => ({
        data: {id: person, label: this.names.get(person)}, classes: person === centre ? 'centre' : '', position: onCircle(i, people.length),
      })),
      ...edges.map(({one, other, times}) => ({data: {id: one + ' ' + other, source: one, target: other, width: width(times), times}})),
    ];
    this.graph?.destroy();
    this.graph = cytoscape({container: this.frame, elements, style: STYLE, layout: layout(linked.size, edges.length)});
    this.graph.on('tap', 'node', event => this.expand(event.target.id()));
    this.graph.on('dbltap', 'node', event => { location.href = thingHref(event.target.id()); });
  }

  /** Time and strength; the slider stands at the last meeting. */
  controls() {
    const last = Math.max(0, this.days.length - 1);
    const day = h('output', {}, this.days[last] || '');
    const slider = h('input', {type: 'range', min: 0, max: last, value: last});
    slider.addEventListener('input', () => { day.textContent = this.days[slider.value] || ''; });
    slider.addEventListener('change', () => { this.until = this.days[slider.value]; this.begin(); });
    const least = h('input', {type: 'number', min: 1, max: 99, value: this.least});
    least.addEventListener('change', () => { this.least = Math.max(1, Number(least.value) || 1); this.begin(); });
    return h('div', {class: 'controls'},
      h('label', {}, t('timeUntil'), slider, day), h('label', {}, t('atLeast'), least),
      h('button', {class: 'plain', onclick: () => download('network.png', 'image/png', this.graph.png({output: 'blob', bg: '#fff', scale: 2}))}, t('png')),
      this.csv());
  }

  csv() {
    const columns = [
      {head: t('person'), cell: row => this.names.get(row.one)}, {head: t('person'), cell: row => this.names.get(row.other)},
      {head: t('meetings'), cell: row => row.times},
    ];
    const slot = h('span', {});
    slot.addEventListener('pointerdown', () => fill(slot, csvButton('network', columns, this.current)));
    fill(slot, csvButton('network', columns, this.edges()));
    return slot;
  }
}

const STYLE = [
  {selector: 'node', style: {label: 'data(label)', 'font-size': 13, 'background-color': '#1f5f8b', width: 18, height: 18, 'text-valign': 'bottom', 'text-margin-y': 3}},
  {selector: '.centre', style: {'background-color': '#b5482e', width: 26, height: 26}},
  {selector: 'edge', style: {width: 'data(width)', 'line-color': '#9fb4c0', opacity: 0.6, 'curve-style': 'straight'}},
];

/** Who all meet each other stand in rings; loose groups find their places by their links. */
function layout(people, links) {
  return links > 3 * people
    ? {name: 'concentric', animate: false, concentric: node => node.degree(), levelWidth: nodes => Math.max(1, nodes.maxDegree() / 2), minNodeSpacing: 42, padding: 30}
    : {name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 90, gravity: 0.6, numIter: 1500, padding: 30};
}

// Cytoscape adds a style element unless one of this name is there; the server's policy allows none, and explorer.css says the same.
document.head.append(h('meta', {id: '__________cytoscape_stylesheet'}));

page(t('network'), async () => {
  const rows = await attendance();
  const heading = h('h1', {}, t('network'));
  if (rows.length === 0) {
    return [heading, h('p', {class: 'nothing'}, t('nothing'))];
  }
  const network = new Network(rows);
  requestAnimationFrame(() => network.begin());
  return [heading, h('p', {}, t('expand')), network.controls(), network.words, network.frame, network.list,
    centre ? h('p', {}, h('a', {href: href('/network')}, t('all'))) : null];
});
