// The one filter (place, time, confidence): in the address, kept from page to page, the same for table, chart and file.

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FORMS = {place: /^\d{2,6}$/, since: DAY, until: DAY, confidence: /^0?\.\d{1,9}$/};

const address = new URLSearchParams(location.search);

/** The filter of this page. What is absent, or no place, day or confidence at all, is empty. */
export const filter = Object.fromEntries(Object.entries(FORMS).map(([key, form]) => [key, form.test(parameter(key)) ? parameter(key) : '']));

/** A parameter of the page's address. */
export function parameter(name) {
  return address.get(name) || '';
}

/** What is kept from page to page: the filter, and the language if the address names one. */
export const kept = {lang: parameter('lang'), ...filter};

/** An address of another page that keeps the filter. */
export function href(page, parameters = {}, anchor = '') {
  const all = new URLSearchParams();
  for (const [key, value] of Object.entries({...kept, ...parameters})) {
    if (value !== '' && value !== undefined && value !== null) {
      all.set(key, value);
    }
  }
  const query = all.toString();
  return page + (query ? '?' + query : '') + (anchor ? '#' + anchor : '');
}

/** Goes to the same page with another filter. */
export function refilter(changes) {
  for (const [key, value] of Object.entries(changes)) {
    value ? address.set(key, value) : address.delete(key);
  }
  location.search = address.toString();
}

/** 330802 lies in 330800 lies in 330000: the digits that all places inside share. */
export function shared(code) {
  return code.replace(/(00)+$/, '');
}

/** SPARQL that keeps a thing which lies in the chosen place. */
export function inPlace(variable) {
  return filter.place
    ? `FILTER EXISTS { ${variable} zt:jurisdiction/zt:adminCode ?_code . FILTER( STRSTARTS( ?_code, "${shared(filter.place)}" ) ) }`
    : '';
}

/** SPARQL that keeps a day within the chosen time. */
export function inTime(day) {
  return (filter.since ? `FILTER( ${day} >= "${filter.since}"^^xsd:date ) ` : '')
    + (filter.until ? `FILTER( ${day} <= "${filter.until}"^^xsd:date ) ` : '');
}

/** SPARQL that keeps a confidence which is high enough. */
export function sure(confidence) {
  return filter.confidence ? `FILTER( ${confidence} >= ${Number(filter.confidence)} )` : '';
}

/** SPARQL that keeps a fact for which one rule is sure enough. */
export function sureEnough(variable) {
  return sure('?_sure') ? `FILTER EXISTS { ${variable} zt:evidence/zt:confidence ?_sure . ${sure('?_sure')} }` : '';
}

/** SPARQL that keeps a meeting at which somebody was with confidence enough. */
export function attends(person) {
  return sureEnough('?_part') ? `FILTER EXISTS { ?_part zt:meeting ?meeting ; zt:participant ${person} . ${sureEnough('?_part')} }` : '';
}

/** SPARQL for the days of a thing: its own, or those of the pages that tell of it. As a path it would take twice as long. */
export function daysOf(variable, day) {
  return ['zt:dateFrom', 'zt:inDocument/zt:dateFrom', 'zt:evidence/zt:inDocument/zt:dateFrom']
    .map(path => `{ ${variable} ${path} ${day} }`).join(' UNION ');
}

/** SPARQL that keeps a thing which has a day within the chosen time. */
export function ofTime(variable) {
  return inTime('?_day') ? `FILTER EXISTS { ${daysOf(variable, '?_day')} ${inTime('?_day')} }` : '';
}
