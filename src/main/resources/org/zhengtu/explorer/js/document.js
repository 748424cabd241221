// The page's text with every mention and fact in its place.
import {fill, h} from './dom.js';
import {page} from './shell.js';
import {ID, iri, select, text} from './sparql.js';
import {parameter, sureEnough} from './state.js';
import {KINDS, kindOf, kindWord, link} from './things.js';
import {t} from './words.js';

const id = parameter('id');
const LAST = ['org', 'person', 'post', 'tenure'];

function evidence() {
  return select(`
    SELECT ?fact ?words ?start ?end ?rule ?sure WHERE {
      ?evidence zt:inDocument ${iri(ID + 'doc.' + id)} ; zt:start ?start ; zt:end ?end ; zt:rule ?rule ; zt:confidence ?sure .
      ?fact zt:evidence ?evidence ; rdfs:label ?words . ${sureEnough('?fact')} }`);
}

async function masthead() {
  const [row] = await select(`
    SELECT (SAMPLE(?paperWords) AS ?paper) (SAMPLE(?number) AS ?issue) (MIN(?from) AS ?day) (SAMPLE(?area) AS ?place) (SAMPLE(?file) AS ?source) WHERE {
      OPTIONAL { ${iri(ID + 'doc.' + id)} dct:isPartOf/rdfs:label ?paperWords } OPTIONAL { ${iri(ID + 'doc.' + id)} schema:issueNumber ?number }
      OPTIONAL { ${iri(ID + 'doc.' + id)} zt:dateFrom ?from } OPTIONAL { ${iri(ID + 'doc.' + id)} zt:jurisdiction/rdfs:label ?area }
      OPTIONAL { ${iri(ID + 'doc.' + id)} zt:sourceFile ?file } }`);
  return [row.paper, row.issue, row.day, row.place, row.source].filter(Boolean).join(' · ');
}

/** Cuts the text at every place where a fact begins or ends: pieces with the facts that cover them. Offsets are code points. */
function pieces(characters, facts) {
  const cuts = new Set([0, characters.length]);
  facts.forEach(fact => { cuts.add(fact.from); cuts.add(fact.to); });
  const places = [...cuts].filter(place => place >= 0 && place <= characters.length).sort((a, b) => a - b);
  const byStart = [...facts].sort((a, b) => a.from - b.from);
  const open = new Set();
  let next = 0;
  return places.slice(0, -1).map((from, i) => {
    while (next < byStart.length && byStart[next].from <= from) {
      open.add(byStart[next++]);
    }
    open.forEach(fact => { if (fact.to <= from) { open.delete(fact); } });
    return {from, to: places[i + 1], facts: [...open]};
  });
}

/** The shortest fact gives the colour: the name within the sentence. */
function mark(piece) {
  const [shortest] = [...piece.facts].sort((a, b) => (a.to - a.from) - (b.to - b.from) || LAST.indexOf(kindOf(b.fact)) - LAST.indexOf(kindOf(a.fact)));
  const kind = KINDS[kindOf(shortest.fact)];
  return kind ? kind.mark : 'other';
}

function told(facts) {
  const seen = new Map();
  facts.forEach(fact => seen.set(fact.fact + fact.rule, fact));
  const list = [...seen.values()].sort((a, b) => (a.to - a.from) - (b.to - b.from));
  return h('ul', {class: 'told'}, list.map(fact => h('li', {},
    h('span', {class: 'tag'}, kindWord(kindOf(fact.fact))), ' ', link(fact.fact, fact.words),
    h('small', {}, ` ${t('rule')} ${fact.rule} · ${t('sure')} ${fact.sure}`))));
}

/** Scans leave an empty line after every line: it is kept, but small. */
function closer(words) {
  return words.split(/(\n{2,})/).map(part => part.startsWith('\n\n') ? h('span', {class: 'gap'}, part) : part);
}

function written(characters, cut, show) {
  const box = h('div', {class: 'page-text', lang: 'zh'});
  for (const piece of cut) {
    const words = characters.slice(piece.from, piece.to).join('');
    if (piece.facts.length === 0) {
      box.append(...closer(words));
      continue;
    }
    const element = h('mark', {class: 'mark-' + mark(piece), tabindex: '0', role: 'button', 'data-from': piece.from, 'data-to': piece.to}, words);
    const open = () => show(piece, element);
    element.addEventListener('click', open);
    element.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } });
    box.append(element);
  }
  return box;
}

/** Marks the sentence that the address names (#120-140) and brings it into view. */
function land(box, cut, show) {
  const place = /^#(\d+)-(\d+)$/.exec(location.hash);
  if (!place) {
    return;
  }
  const [from, to] = [Number(place[1]), Number(place[2])];
  const inside = [...box.querySelectorAll('mark')].filter(element => element.dataset.from >= from && element.dataset.to <= to);
  inside.forEach(element => element.classList.add('here'));
  if (inside.length) {
    inside[0].scrollIntoView({block: 'center'});
    const facts = cut.filter(piece => piece.from < to && piece.to > from).flatMap(piece => piece.facts).filter(fact => fact.from >= from && fact.to <= to);
    show({facts}, null);
  }
}

page(`${t('document')} ${id}`, async () => {
  const [words, rows, head] = await Promise.all([text(id), evidence(), masthead()]);
  const characters = Array.from(words);
  const facts = rows.map(row => ({...row, from: Number(row.start), to: Number(row.end)}));
  const cut = pieces(characters, facts);
  const panel = h('div', {class: 'panel', 'aria-live': 'polite'}, h('p', {}, t('clickText')));
  const show = (piece, element) => {
    fill(panel, h('h2', {}, t('here')), told(piece.facts));
    if (element) {
      box.querySelectorAll('.here').forEach(other => other.classList.remove('here'));
      element.classList.add('here');
    }
  };
  const box = written(characters, cut, show);
  requestAnimationFrame(() => land(box, cut, show));
  addEventListener('hashchange', () => { box.querySelectorAll('.here').forEach(e => e.classList.remove('here')); land(box, cut, show); });
  return [
    h('h1', {}, id), h('p', {}, head), legend(),
    h('div', {class: 'beside reading'}, box, h('aside', {}, panel, h('details', {}, h('summary', {}, `${t('onPage')} (${new Set(facts.map(f => f.fact)).size})`), told(facts)))),
  ];
}, {filtered: ['confidence']});

function legend() {
  const marks = [['person', 'person'], ['body', 'organization'], ['meeting', 'meeting'], ['project', 'project'], ['policy', 'policy'], ['number', 'figure']];
  return h('p', {class: 'legend'}, marks.map(([mark, word]) => h('mark', {class: 'mark-' + mark}, t(word))));
}
