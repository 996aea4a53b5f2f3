// The rows. Only those in view are elements.

const list = {
  /** The row whose details are shown, or -1. */
  selected: -1,
  pool: [],
  pending: false,

  view() {
    const box = byId('list'), height = box.clientHeight, all = places.height();
    const room = Math.min(all, HIGHEST);
    const scrolled = room > height ? box.scrollTop / (room - height) : 0;
    const top = all > HIGHEST ? scrolled * (all - height) : box.scrollTop;
    return {top, height, shift: box.scrollTop - top};
  },

  scrollTo(top) {
    const box = byId('list'), all = places.height(), height = box.clientHeight;
    const wanted = Math.max(0, Math.min(top, all - height));
    box.scrollTop = all > HIGHEST ? wanted / (all - height) * (HIGHEST - height) : wanted;
    this.redraw();
  },

  redraw() {
    if (this.pending) return;
    this.pending = true;
    requestAnimationFrame(() => {
      this.pending = false;
      this.draw();
    });
  },

  draw() {
    const holder = byId('rows'), rows = filter.rows;
    holder.style.height = `${Math.min(places.height(), HIGHEST)}px`;
    byId('nothing').hidden = rows.length > 0;
    const {top, height, shift} = this.view();
    let used = 0;
    if (rows.length > 0) {
      const last = Math.min(rows.length - 1, places.at(top + height) + 4);
      for (let position = Math.max(0, places.at(top) - 4); position <= last; position++) {
        this.fill(this.take(used++, holder), position, shift);
      }
    }
    for (const spare of this.pool.splice(used)) spare.root.remove();
    const active = this.pool.find(made => made.row === this.selected);
    if (active) byId('list').setAttribute('aria-activedescendant', active.root.id);
    else byId('list').removeAttribute('aria-activedescendant');
    lanes.draw(top, height);
    overview.draw();
  },

  take(index, holder) {
    if (!this.pool[index]) this.pool[index] = this.make(holder);
    return this.pool[index];
  },

  make(holder) {
    const root = element('div', 'row');
    root.setAttribute('role', 'option');
    const parts = {root, row: -1};
    for (const name of ['pause', 'time', 'lane', 'way', 'kind', 'name', 'text', 'took']) {
      parts[name] = element('span', name);
      root.append(parts[name]);
    }
    holder.append(root);
    return parts;
  },

  fill(parts, position, shift) {
    const row = filter.rows[position], flags = data.flags[row], kind = data.kinds[data.kind[row]];
    const {root} = parts;
    parts.row = row;
    root.id = `row-${row}`;
    root.dataset.row = row;
    root.className = ['row', kind, flags & ERROR && 'error', flags & GAP && 'gap', flags & END && 'end',
      flags & TURN && 'turn', isOpen(row) && 'open', row === this.selected && 'selected',
      this.isPartner(row) && 'partner'].filter(Boolean).join(' ');
    root.style.transform = `translateY(${places.tops[position] + shift}px)`;
    root.setAttribute('aria-selected', String(row === this.selected));
    root.setAttribute('aria-posinset', String(position + 1));
    root.setAttribute('aria-setsize', String(filter.rows.length));
    const before = position > 0 ? places.tops[position] - places.tops[position - 1] : ROW;
    const passed = position > 0 ? data.time[row] - data.time[filter.rows[position - 1]] : 0;
    parts.pause.textContent = before > 2.5 * ROW ? duration(passed) : '';
    parts.time.textContent = (data.time[row] / 1e6).toFixed(6);
    parts.lane.textContent = laneMark(data.lanes[data.lane[row]]);
    parts.lane.title = laneName(data.lanes[data.lane[row]]);
    parts.lane.style.color = lanes.color(data.lane[row]);
    parts.way.textContent = ['command', 'outcome', 'mark'].includes(kind) ? '' : flags & OUT ? '→' : '←';
    parts.kind.textContent = kind;
    marked(parts.name, nameOf(row));
    marked(parts.text, data.text[row]);
    parts.took.textContent = this.took(row);
  },

  took(row) {
    if (isOpen(row)) return 'open';
    const answer = data.answeredBy[row];
    return answer >= 0 ? duration(data.time[answer] - data.time[row]) : '';
  },

  isPartner(row) {
    return this.selected >= 0
      && (data.answers[this.selected] === row || data.answers[row] === this.selected);
  },

  select(row) {
    this.selected = row;
    details.show(row);
    this.reveal(row);
  },

  reveal(row) {
    const position = filter.position[row];
    if (position < 0) return this.redraw();
    const {top, height} = this.view(), y = places.tops[position];
    if (y < top + ROW) this.scrollTo(y - ROW);
    else if (y > top + height - 2 * ROW) this.scrollTo(y - height + 2 * ROW);
    else this.redraw();
  },

  /** Selects the row that stands so many further. */
  move(by) {
    if (filter.rows.length === 0) return;
    const at = this.selected >= 0 ? filter.position[this.selected] : -1;
    const from = at >= 0 ? at : places.at(this.view().top) - Math.sign(by);
    this.select(filter.rows[Math.max(0, Math.min(from + by, filter.rows.length - 1))]);
  },

  /** Selects the next row with one of these flags. */
  seek(by, flags) {
    const at = this.selected >= 0 ? filter.position[this.selected] : -1;
    const from = at >= 0 ? at : by > 0 ? -1 : filter.rows.length;
    for (let position = from + by; position >= 0 && position < filter.rows.length; position += by) {
      const row = filter.rows[position];
      if (data.flags[row] & flags || isOpen(row)) return this.select(row);
    }
  },
};

/** Text with the places marked where what is sought stands. */
function marked(holder, text) {
  const query = filter.query.toLowerCase(), lower = query && text.toLowerCase();
  // Where lower case has another length, places would be wrong.
  if (!query || lower.length !== text.length || !lower.includes(query)) {
    holder.textContent = text;
    return;
  }
  const parts = [];
  let at = 0;
  for (let found = lower.indexOf(query); found >= 0; found = lower.indexOf(query, at)) {
    parts.push(text.slice(at, found), element('mark', '', text.slice(found, found + query.length)));
    at = found + query.length;
  }
  holder.replaceChildren(...parts, text.slice(at));
}
