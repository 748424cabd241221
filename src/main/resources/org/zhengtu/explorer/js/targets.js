// The board of targets: by indicator and deadline, with the figures reported since and how much is reached.
import {h} from './dom.js';
import {series} from './chart.js';
import {page, part} from './shell.js';
import {select} from './sparql.js';
import {inPlace, inTime, sureEnough} from './state.js';
import {csvButton, grouped, table} from './table.js';
import {link, number} from './things.js';
import {language, t} from './words.js';

const MOST = 2000;
const CHARTS = 12;

/** Numbers of one series may be compared: the same indicator, measure, unit and place. A target of no series has none to compare with. */
const keyOf = row => row.series || row.thing;

function targets() {
  return select(`
    SELECT ?thing ?series ?words ?measure ?measured ?unitName ?area ?value ?printed ?from ?day ?sign WHERE {
      ?thing a zt:Target ; zt:indicator ?indicator ; zt:measure ?measure ; zt:unit ?unit ; zt:value ?value ; zt:valueText ?number ;
             zt:indicatorText ?words ; zt:dateFrom ?from ; zt:dateTo ?day .
      ${inPlace('?thing')} ${sureEnough('?thing')} ${inTime('?day')}
      OPTIONAL { ?thing zt:jurisdiction/rdfs:label ?area } OPTIONAL { ?thing zt:series ?series }
      OPTIONAL { ?thing zt:unitText ?unitWords } OPTIONAL { ?thing zt:comparator/skos:notation ?sign }
      OPTIONAL { ?unit skos:prefLabel ?unitName FILTER( LANG(?unitName) = "${language}" ) }
      OPTIONAL { ?indicator skos:prefLabel ?name FILTER( LANG(?name) = "${language}" ) }
      BIND( COALESCE( ?name, ?words ) AS ?measured ) BIND( CONCAT( ?number, COALESCE( ?unitWords, "" ) ) AS ?printed ) }
    ORDER BY ?measured ?day ?value LIMIT ${MOST}`);
}

/** The figures that a target can be held against. */
function figures() {
  return select(`
    SELECT ?thing ?series ?words ?value ?printed ?from ?day WHERE {
      { SELECT DISTINCT ?series WHERE { ?target a zt:Target ; zt:series ?series . ${inPlace('?target')} } }
      ?thing zt:series ?series ; a zt:Figure ; zt:value ?value ; zt:valueText ?number ; zt:indicatorText ?words ; zt:dateFrom ?from ; zt:dateTo ?day .
      ${sureEnough('?thing')} ${inTime('?day')}
      OPTIONAL { ?thing zt:unitText ?unitWords } BIND( CONCAT( ?number, COALESCE( ?unitWords, "" ) ) AS ?printed ) }
    ORDER BY ?day ?value`);
}

/** Signs as they are printed. */
const SIGNS = {'>=': '≥', '<=': '≤', '~': '≈', '*': '×'};

/** A figure of some months (the first half-year) says little of a target for a year. */
function partOfYear(row) {
  const days = (new Date(row.day) - new Date(row.from)) / 86400000;
  return days > 0 && days < 330;
}

function board(targets, figures) {
  const bySeries = grouped(figures.filter(figure => !partOfYear(figure)), keyOf);
  return targets.map(target => {
    const known = (bySeries.get(keyOf(target)) || []).filter(figure => figure.day <= target.day);
    const latest = known[known.length - 1];
    const level = target.measure.endsWith('measure.level');
    const grows = ['>=', '>', '=', '~'].includes(target.sign);
    const percent = latest && level && grows && Number(target.value) !== 0 ? Math.round(1000 * latest.value / target.value) / 10 : null;
    const kept = latest && ['<=', '<'].includes(target.sign) ? Number(latest.value) <= Number(target.value) : null;
    return {...target, latest, percent, kept, left: latest ? target.day.slice(0, 4) - latest.day.slice(0, 4) : ''};
  });
}

function meter(row) {
  if (row.kept !== null) {
    return t(row.kept ? 'kept' : 'notKept');
  }
  if (row.percent === null) {
    return row.latest ? '' : h('small', {}, t('noFigure'));
  }
  return h('span', {class: 'meter'}, h('meter', {min: 0, max: 100, value: Math.min(100, row.percent)}), ` ${row.percent}%`);
}

const COLUMNS = [
  {head: t('indicator'), cell: row => link(row.thing, row.words)},
  {head: t('place'), cell: row => row.area || ''},
  {head: t('due'), cell: row => row.day},
  {head: t('aim'), cell: row => `${SIGNS[row.sign] || row.sign || ''} ${row.printed}`, sort: row => row.value, number: true},
  {head: t('latest'), cell: row => row.latest ? link(row.latest.thing, row.latest.printed) : '', number: true},
  {head: t('asOf'), cell: row => row.latest ? row.latest.day : ''},
  {head: t('reached'), cell: meter, sort: row => row.percent ?? -1},
  {head: t('yearsLeft'), cell: row => row.left, number: true},
];

/** One chart for each series that has a target and a figure to hold against it, up to some. */
function charts(targets, figures) {
  const points = [...targets.map(row => ({...row, target: true})), ...figures.map(row => ({...row, part: partOfYear(row)}))];
  const shown = [...grouped(points, keyOf).values()].filter(all => all.some(p => p.target) && all.some(p => !p.target && !p.part)).slice(0, CHARTS);
  return h('div', {class: 'columns'}, shown.map(points => {
    const {measured, area, unitName} = points[0];
    const told = points.map(p => ({name: `${p.day} ${p.words} ${p.printed}`, day: p.day, value: Number(p.value), target: p.target, part: p.part}));
    return h('section', {}, h('h3', {}, measured, ' ', h('small', {}, area || '')),
      series(told, {words: told.map(p => p.name).join('; '), unit: unitName || ''}));
  }));
}

page(t('targets'), async () => {
  const [aims, known] = await Promise.all([targets(), figures()]);
  const rows = board(aims, known);
  return [
    h('h1', {}, t('targets')),
    h('p', {}, `${t('targets')} ${number(rows.length)} · ${t('figures')} ${number(known.length)}`,
      rows.length === MOST ? ` (${t('first')} ${number(MOST)})` : ''),
    table(COLUMNS, rows, {first: 60}), csvButton('targets', COLUMNS, rows),
    part(t('series'), async () => charts(aims, known)),
  ];
});
