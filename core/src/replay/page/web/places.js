// Where the rows that are shown stand: one after the other, or as far apart as they are in time.

const ROW = 24;
/** Browsers have an end to how high an element may be. What is higher is scrolled through in larger steps. */
const HIGHEST = 8e6;
/** An hour of silence takes no more room than this. */
const LONGEST_PAUSE = 1e5;

const places = {
  byTime: false,
  zoom: 0,
  /** Tops of the rows, and the end of the last. */
  tops: new Float64Array(1),

  lay() {
    const rows = filter.rows;
    const tops = new Float64Array(rows.length + 1);
    const scale = this.byTime ? this.scale() : 0;
    for (let at = 1; at <= rows.length; at++) {
      let step = ROW;
      if (scale && at < rows.length) {
        const passed = data.time[rows[at]] - data.time[rows[at - 1]];
        step = Math.max(ROW, Math.min(passed * scale, LONGEST_PAUSE));
      }
      tops[at] = tops[at - 1] + step;
    }
    this.tops = tops;
  },

  /** Pixels for a microsecond. At first, all of the time takes as much room as the rows, and some screens at least. */
  scale() {
    const rows = filter.rows;
    const span = rows.length > 1 ? data.time[rows[rows.length - 1]] - data.time[rows[0]] : 0;
    if (span <= 0) return 0;
    return Math.max(rows.length * ROW, 3000) / span * 2 ** this.zoom;
  },

  height() {
    return this.tops[this.tops.length - 1];
  },

  /** The position of the row at a height. */
  at(height) {
    let low = 0, high = this.tops.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= height) low = middle + 1; else high = middle;
    }
    return Math.max(0, Math.min(low, filter.rows.length - 1));
  },
};
