// What the page does with what its reader does.

const theme = {
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  colors: new Map(),

  apply() {
    document.documentElement.dataset.theme = this.dark ? 'dark' : 'light';
    byId('theme').textContent = this.dark ? 'Light' : 'Dark';
    this.colors.clear();
  },

  color(name) {
    if (!this.colors.has(name)) {
      this.colors.set(name, getComputedStyle(document.documentElement).getPropertyValue(name).trim());
    }
    return this.colors.get(name);
  },

  /** Hues far apart from those of the lanes beside. */
  lane(number) {
    const hue = Math.round((number - 1) * 137.5 + 212) % 360;
    return this.dark ? `hsl(${hue} 62% 67%)` : `hsl(${hue} 62% 40%)`;
  },
};

/** Shows what the filters leave, with the row at the top where it was. */
function refilter() {
  const anchor = list.selected >= 0 ? list.selected : filter.rows[places.at(list.view().top)];
  filter.apply();
  relay(anchor);
}

function relay(anchor) {
  places.lay();
  lanes.lay();
  overview.change();
  tell();
  byId('rows').style.height = `${Math.min(places.height(), HIGHEST)}px`;
  let at = -1;
  for (let row = anchor ?? 0; row < data.count && at < 0; row++) at = filter.position[row];
  list.scrollTo(at > 0 ? places.tops[at] - (list.selected >= 0 ? byId('list').clientHeight / 3 : 0) : 0);
}

function tell() {
  const {span} = overview.span();
  const all = many(data.count, 'row');
  const shown = filter.isOn() ? `${filter.rows.length.toLocaleString('en')} of ${all}` : all;
  byId('count').textContent = data.count > 1 ? `${shown} in ${duration(span)}` : shown;
}

function scaleBy(byTime, zoom) {
  const anchor = list.selected >= 0 ? list.selected : filter.rows[places.at(list.view().top)];
  places.byTime = byTime;
  places.zoom = Math.max(-8, Math.min(zoom, 16));
  byId('by-order').setAttribute('aria-pressed', String(!byTime));
  byId('by-time').setAttribute('aria-pressed', String(byTime));
  byId('closer').disabled = byId('wider').disabled = !byTime;
  relay(anchor);
}

function switchTheme() {
  theme.dark = !theme.dark;
  theme.apply();
  overview.change();
  sidebar.mark();
  list.redraw();
}

function showAll() {
  filter.clear();
  byId('search').value = '';
  sidebar.mark();
  refilter();
}

/** To what the selected row is joined with. */
function follow() {
  if (list.selected < 0) return;
  const asked = data.answers[list.selected];
  const other = asked >= 0 ? asked : data.answeredBy[list.selected];
  if (other >= 0) list.select(other);
}

const KEYS = [
  [['j', 'ArrowDown'], 'next row', () => list.move(1)],
  [['k', 'ArrowUp'], 'row before', () => list.move(-1)],
  [['PageDown', ' '], 'a page down', () => list.move(Math.floor(byId('list').clientHeight / ROW) - 2)],
  [['PageUp'], 'a page up', () => list.move(2 - Math.floor(byId('list').clientHeight / ROW))],
  [['Home', 'g'], 'first row', () => list.move(-data.count)],
  [['End', 'G'], 'last row', () => list.move(data.count)],
  [['n'], 'next gap, end, error or open ask', () => list.seek(1, ERROR | GAP | END)],
  [['N'], 'the one before', () => list.seek(-1, ERROR | GAP | END)],
  [['p'], 'from a question to its answer, or back', follow],
  [['Enter'], 'into the details', () => list.selected >= 0 && byId('details').focus()],
  [['Escape'], 'back to the rows; close the details', escape],
  [['/'], 'find text', () => byId('search').select()],
  [['a'], 'show all again', showAll],
  [['s'], 'by order, or time to scale', () => scaleBy(!places.byTime, places.zoom)],
  [['+', '='], 'time: wider', () => places.byTime && scaleBy(true, places.zoom + 1)],
  [['-'], 'time: closer', () => places.byTime && scaleBy(true, places.zoom - 1)],
  [['t'], 'light or dark', switchTheme],
  [['?'], 'these keys', help],
];

function escape() {
  if (document.activeElement === byId('list')) details.close();
  byId('list').focus();
}

function help() {
  byId('help').showModal();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
  const {target} = event;
  const isText = target.matches('input[type=search]');
  if (isText && event.key !== 'Escape') {
    if (event.key === 'Enter' && target === byId('search')) byId('list').focus();
    return;
  }
  // Where a control has the focus, its keys are its own.
  const isControl = target.matches('button, summary, input');
  if (isControl && ['Enter', ' '].includes(event.key)) return;
  const isScrolling = target.closest('#details, #sidebar')
    && ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '].includes(event.key);
  const found = !isScrolling && KEYS.find(([keys]) => keys.includes(event.key));
  if (!found) return;
  event.preventDefault();
  found[2]();
}

function later(action, delay) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
}

function start() {
  document.title = byId('title').textContent = data.title;
  theme.apply();
  filter.apply();
  sidebar.start();
  overview.start();
  scaleBy(false, 0);
  for (const [keys, what] of KEYS) {
    const line = element('tr'), names = element('td');
    names.append(...keys.flatMap(key => [element('kbd', '', key === ' ' ? 'Space' : key), ' ']));
    line.append(names, element('td', '', what));
    byId('help-keys').append(line);
  }
  const on = (id, event, action) => byId(id).addEventListener(event, action);
  on('list', 'scroll', () => list.redraw());
  on('list', 'click', event => {
    const row = event.target.closest('.row');
    if (row) list.select(Number(row.dataset.row));
  });
  on('search', 'input', later(() => {
    filter.query = byId('search').value;
    refilter();
  }, 120));
  on('by-order', 'click', () => scaleBy(false, places.zoom));
  on('by-time', 'click', () => scaleBy(true, places.zoom));
  on('wider', 'click', () => scaleBy(true, places.zoom + 1));
  on('closer', 'click', () => scaleBy(true, places.zoom - 1));
  on('theme', 'click', switchTheme);
  on('keys', 'click', help);
  on('help-close', 'click', () => byId('help').close());
  on('all', 'click', showAll);
  document.addEventListener('keydown', onKey);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', event => {
    if (theme.dark !== event.matches) switchTheme();
  });
  new ResizeObserver(() => list.redraw()).observe(byId('list'));
  byId('list').focus();
  document.documentElement.dataset.ready = 'true';
}

start();
