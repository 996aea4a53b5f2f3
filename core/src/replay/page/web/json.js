// JSON that folds. What is folded is made when it is opened, and long lists and texts in parts.

const PART = 200;
const LONG_TEXT = 4000;

/** A number whose digits would change. */
class Exact {
  constructor(source) {
    this.source = source;
  }
}

/** Undefined: it is no JSON. */
function parsed(text) {
  const exact = (_, value, context) =>
    typeof value === 'number' && context && String(value) !== context.source && /\d{16}/.test(context.source)
      ? new Exact(context.source) : value;
  try {
    if (/\d{16}/.test(text)) return JSON.parse(text, exact);
  } catch {
    // Nested too deep for it, or no JSON.
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `open` is how many levels are open at first. */
function tree(key, value, open) {
  const isList = Array.isArray(value);
  if (value === null || typeof value !== 'object' || value instanceof Exact) return leaf(key, value);
  const entries = Object.entries(value);
  const top = element('summary');
  label(top, key);
  top.append(element('span', 'preview', isList ? `[${entries.length}]` : preview(entries)));
  if (entries.length === 0) {
    const empty = element('div', 'leaf');
    label(empty, key);
    empty.append(element('span', 'preview', isList ? '[]' : '{}'));
    return empty;
  }
  const holder = element('details');
  holder.append(top);
  let made = false;
  const make = () => {
    if (made) return;
    made = true;
    const inside = element('div', 'inside');
    holder.append(inside);
    addPart(inside, entries, 0, open - 1);
  };
  if (open > 0) {
    holder.open = true;
    make();
  }
  holder.addEventListener('toggle', make);
  return holder;
}

function addPart(holder, entries, from, open) {
  const end = Math.min(from + PART, entries.length);
  for (let index = from; index < end; index++) holder.append(tree(entries[index][0], entries[index][1], open));
  if (end === entries.length) return;
  const more = element('button', 'more', `${(entries.length - end).toLocaleString('en')} more`);
  more.addEventListener('click', () => {
    more.remove();
    addPart(holder, entries, end, 0);
  });
  holder.append(more);
}

function leaf(key, value) {
  const made = element('div', 'leaf');
  label(made, key);
  if (value instanceof Exact) made.append(element('span', 'number', value.source));
  else if (typeof value === 'string') made.append(longText(value));
  else made.append(element('span', value === null ? 'null' : typeof value, String(value)));
  return made;
}

/** A text, of which the rest is shown when that is wanted. */
function longText(text) {
  const made = element('span', 'string', text.slice(0, LONG_TEXT));
  if (text.length > LONG_TEXT) {
    const more = element('button', 'more', `${(text.length - LONG_TEXT).toLocaleString('en')} more characters`);
    more.addEventListener('click', () => { made.textContent = text; });
    made.append(more);
  }
  return made;
}

function label(holder, key) {
  if (key !== null) holder.append(element('span', 'key', key));
}

function preview(entries) {
  const names = entries.slice(0, 5).map(([key]) => key.slice(0, 24)).join(', ');
  return `{ ${names}${entries.length > 5 ? ', …' : ''} }`;
}
