// Charts by ECharts, in the page's own colours. Each is told in words too, for those who don't see it.
// The library is large: it is read while the server looks the data up.
import {h} from './dom.js';
import {awaited} from './shell.js';
import {language, t} from './words.js';

const COLOURS = ['#1f5f8b', '#b5482e', '#3f7d4e', '#8a6d1d', '#6b4c8a', '#4a6670', '#a23b62', '#2b7a78'];
const COMPACT = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {notation: 'compact', maximumFractionDigits: 2});
/** A shorthand such as "12px inherit" is no font: the family must be named. */
const FONT = {fontFamily: getComputedStyle(document.documentElement).fontFamily, fontSize: 12};
const TIME = {fontSize: 12, hideOverlap: true};

/** What a sheet of A4 has for a chart, in pixels. */
const PAPER = 680;

/** Which charts are near the part of the page that is seen. */
const near = new IntersectionObserver(entries => entries.forEach(({target, isIntersecting}) => target.seen(isIntersecting)), {rootMargin: '300px'});

/** The library, once it is read: what goes to paper must be drawn at once. */
let echarts;

async function loaded() {
  echarts ??= await import('/lib/echarts.esm.min.js');
}

/** A chart's element; it is drawn when it comes into sight or goes to paper, and drawn anew when the window changes. */
export function chart(option, {height = 320, words = '', onclick} = {}) {
  const element = h('div', {class: 'chart', role: 'img', 'aria-label': words});
  element.style.height = height + 'px';
  let drawn;
  const draw = () => {
    drawn ??= echarts.init(element, null, {renderer: 'svg', locale: language === 'zh' ? 'ZH' : 'EN'});
    drawn.setOption({color: COLOURS, textStyle: FONT, animation: false, ...option});
    if (onclick) {
      drawn.off('click');
      drawn.on('click', onclick);
    }
  };
  awaited(new Promise(resolve => {
    element.seen = isSeen => {
      if (isSeen) {
        near.unobserve(element);
        resolve(loaded().then(draw));
      }
      resolve();
    };
  }));
  near.observe(element);
  addEventListener('resize', () => drawn && drawn.resize());
  addEventListener('beforeprint', () => {
    if (echarts) {
      draw();
      drawn.resize({width: Math.min(element.clientWidth, PAPER)});
      drawn.getZr().flush();
    }
  });
  addEventListener('afterprint', () => drawn && drawn.resize());
  return element;
}

/** Bars over names. */
export function bars(rows, {name, value, words, onclick, horizontal = false}) {
  const names = {type: 'category', data: rows.map(name), axisLabel: {interval: 0, width: 150, overflow: 'truncate'}};
  const values = {type: 'value', minInterval: 1, splitNumber: 4, axisLabel: {hideOverlap: true, formatter: value => COMPACT.format(value)}};
  return chart({
    grid: {left: 8, right: 24, top: 12, bottom: 8, containLabel: true},
    tooltip: {trigger: 'axis'},
    xAxis: horizontal ? values : names,
    yAxis: horizontal ? {...names, inverse: true} : values,
    series: [{type: 'bar', data: rows.map(value), barMaxWidth: 28}],
  }, {height: horizontal ? 40 + 26 * rows.length : 260, words, onclick});
}

/** Pairs as a ring of names with ties between them, the thicker the larger their value: {one, other, value}. */
export function ties(pairs, {words}) {
  const most = Math.max(...pairs.map(pair => pair.value));
  const names = [...new Set(pairs.flatMap(({one, other}) => [one, other]))].sort();
  return chart({
    tooltip: {formatter: point => escape(point.dataType === 'edge' ? `${point.data.source} – ${point.data.target}: ${point.data.value}` : point.name)},
    series: [{
      type: 'graph', left: 64, right: 64, top: 64, bottom: 64, layout: 'circular', circular: {rotateLabel: true}, roam: true, symbolSize: 10, label: {show: true, position: 'right'},
      lineStyle: {color: COLOURS[5], opacity: 0.5, curveness: 0.2}, data: names.map(name => ({name})),
      links: pairs.map(({one, other, value}) => ({source: one, target: other, value, lineStyle: {width: 1 + 5 * value / most}})),
    }],
  }, {height: 560, words});
}

/** Spans of time, one row a name: {name, from, to, text, dashed}. */
export function spans(rows, {words, onclick} = {}) {
  const names = [...new Set(rows.map(row => row.name))];
  const data = rows.map(row => ({
    name: row.text,
    value: [names.indexOf(row.name), time(row.from), time(row.to || row.from), row.dashed ? 1 : 0],
    row,
  }));
  const all = data.flatMap(d => [d.value[1], d.value[2]]).filter(Number.isFinite);
  const month = 30 * 86400000;
  return chart({
    grid: {left: 8, right: 24, top: 12, bottom: 8, containLabel: true},
    tooltip: {formatter: point => escape(point.data.row.text)},
    xAxis: {type: 'time', axisLabel: TIME, min: Math.min(...all) - 2 * month, max: Math.max(...all) + 2 * month},
    yAxis: {type: 'category', data: names, inverse: true, axisLabel: {width: 190, overflow: 'truncate'}},
    series: [{type: 'custom', renderItem: bar, encode: {x: [1, 2], y: 0}, data}],
  }, {height: 50 + 34 * names.length, words, onclick});
}

function bar(parameters, api) {
  const from = api.coord([api.value(1), api.value(0)]);
  const to = api.coord([api.value(2), api.value(0)]);
  const dashed = api.value(3) === 1;
  const colour = COLOURS[api.value(0) % COLOURS.length];
  return {
    type: 'rect',
    shape: {x: from[0] - 4, y: from[1] - 8, width: Math.max(8, to[0] - from[0] + 8), height: 16, r: 4},
    style: {fill: dashed ? '#fff' : colour, stroke: colour, lineWidth: 2, lineDash: dashed ? [4, 3] : null},
  };
}

/** Figures as a line, those of part of a year beside it, targets as marks: {name, day, value, target, part}. */
export function series(points, {words, unit}) {
  const at = point => ({value: [point.day, point.value], name: point.name});
  return chart({
    grid: {left: 8, right: 32, top: 34, bottom: 8, containLabel: true},
    legend: {top: 0, right: 0},
    tooltip: {trigger: 'item', formatter: point => escape(point.data.name)},
    xAxis: {type: 'time', axisLabel: TIME, boundaryGap: ['4%', '4%']},
    yAxis: {type: 'value', scale: true, boundaryGap: ['8%', '8%'], name: unit, nameTextStyle: {align: 'left'}, axisLabel: {formatter: value => COMPACT.format(value)}},
    // A kind without points is not in the legend.
    series: [
      {name: t('figure'), type: 'line', symbolSize: 8, data: points.filter(p => !p.target && !p.part).map(at)},
      {name: t('partOfYear'), type: 'scatter', symbolSize: 8, data: points.filter(p => p.part).map(at)},
      {name: t('target'), type: 'scatter', symbol: 'diamond', symbolSize: 14, data: points.filter(p => p.target).map(at)},
    ].filter(kind => kind.data.length),
  }, {height: 260, words});
}

function time(day) {
  return new Date(day).getTime();
}

/** Tooltips of ECharts are markup; words of a page must not be. */
function escape(words) {
  return h('span', {}, words).innerHTML;
}
