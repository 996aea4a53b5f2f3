// Which rows are shown.

const filter = {
  lanes: new Set(),
  kinds: new Set(),
  names: new Set(),
  query: '',
  /** The rows that are left, in order. */
  rows: new Uint32Array(0),
  /** Where each row stands among them, or -1. */
  position: new Int32Array(data.count),

  apply() {
    const rows = new Uint32Array(data.count);
    const matches = this.matcher();
    let length = 0;
    for (let row = 0; row < data.count; row++) {
      const shown = !this.lanes.has(data.lane[row]) && !this.kinds.has(data.kind[row])
        && !this.names.has(data.name[row]) && matches(row);
      this.position[row] = shown ? length : -1;
      if (shown) rows[length++] = row;
    }
    this.rows = rows.subarray(0, length);
  },

  matcher() {
    const query = this.query.toLowerCase();
    if (!query) return () => true;
    // In a body, a text stands as JSON has it.
    const quoted = JSON.stringify(query).slice(1, -1);
    const names = data.names.map(name => name.toLowerCase().includes(query));
    return row => names[data.name[row]] || data.text[row].toLowerCase().includes(query)
      || data.body[row].toLowerCase().includes(quoted);
  },

  isOn() {
    return this.lanes.size + this.kinds.size + this.names.size > 0 || this.query !== '';
  },

  clear() {
    this.lanes.clear();
    this.kinds.clear();
    this.names.clear();
    this.query = '';
  },
};
