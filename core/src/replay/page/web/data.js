'use strict';
// What the page was given, by columns. Nothing of it is ever made markup.

const ERROR = 1, GAP = 2, END = 4, OUT = 8, TURN = 16;

const data = (() => {
  const block = document.getElementById('data');
  const {title, kinds, names, lanes, rows} = JSON.parse(block.textContent);
  block.remove();
  const count = rows.length;
  const of = (Column, column) => Column.from({length: count}, (_, index) => rows[index][column]);
  // [line, time, kind, flags, lane, name, answers, text, body, cut off]
  return {
    title, kinds, names, count,
    lanes: lanes.map(([session, id, first, last], number) => ({session, id, first, last, number, count: 0})),
    line: of(Uint32Array, 0),
    time: of(Float64Array, 1),
    kind: of(Uint8Array, 2),
    flags: of(Uint8Array, 3),
    lane: of(Uint32Array, 4),
    name: of(Uint32Array, 5),
    answers: of(Int32Array, 6),
    text: rows.map(row => row[7]),
    body: rows.map(row => row[8]),
    lost: of(Float64Array, 9),
  };
})();

// The first row that answers each, or -1.
data.answeredBy = new Int32Array(data.count).fill(-1);
for (let row = 0; row < data.count; row++) {
  const asked = data.answers[row];
  if (asked >= 0 && data.answeredBy[asked] < 0) data.answeredBy[asked] = row;
  data.lanes[data.lane[row]].count++;
}

const ASKING = new Set(['call', 'ask'].map(kind => data.kinds.indexOf(kind)));

/** A call or an ask that has no answer to its end. */
function isOpen(row) {
  return ASKING.has(data.kind[row]) && data.answeredBy[row] < 0;
}

function nameOf(row) {
  return data.names[data.name[row]];
}

function laneName(lane) {
  if (lane.session !== null) return `session ${lane.session}`;
  return lane.id === null ? 'connection' : 'no session here';
}

function laneMark(lane) {
  if (lane.session !== null) return String(lane.session);
  return lane.id === null ? '–' : '?';
}

function duration(microseconds) {
  const all = Math.abs(microseconds);
  if (all < 1000) return `${microseconds} µs`;
  if (all < 1e6) return `${(microseconds / 1000).toFixed(all < 1e4 ? 2 : all < 1e5 ? 1 : 0)} ms`;
  if (all < 12e7) return `${(microseconds / 1e6).toFixed(all < 1e7 ? 2 : 1)} s`;
  const minutes = Math.floor(microseconds / 6e7);
  return `${minutes.toLocaleString('en')} min ${Math.round(microseconds / 1e6 - minutes * 60)} s`;
}

function many(count, what) {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

/** An element with text, and never with markup. */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function byId(id) {
  return document.getElementById(id);
}
