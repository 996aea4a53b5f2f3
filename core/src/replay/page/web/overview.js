// All of the conversation, to the scale of time: a tick for each message, and what part of it is in view.

const overview = {
  HEIGHT: 46,
  picture: null,

  start() {
    const canvas = byId('overview');
    const jump = event => {
      if (event.buttons !== 1 || filter.rows.length === 0) return;
      const part = event.offsetX / canvas.clientWidth;
      const {from, span} = this.span();
      list.scrollTo(places.tops[this.before(from + part * span)] - byId('list').clientHeight / 2);
    };
    canvas.addEventListener('pointerdown', jump);
    canvas.addEventListener('pointermove', jump);
  },

  span() {
    const from = data.count ? data.time[0] : 0;
    const span = data.count ? data.time[data.count - 1] - from : 0;
    return {from, span: span || 1};
  },

  /** The position of the last row that is shown up to a time. */
  before(time) {
    let low = 0, high = filter.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (data.time[filter.rows[middle]] <= time) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  },

  /** To be painted anew. */
  change() {
    this.picture = null;
  },

  paint(width) {
    const picture = document.createElement('canvas');
    const context = fit(picture, width, this.HEIGHT);
    const {from, span} = this.span();
    const lane = new Map(lanes.shown.map((lane, index) => [lane.number, index]));
    const step = (this.HEIGHT - 8) / Math.max(1, lane.size);
    const x = row => 4 + (data.time[row] - from) / span * (width - 8);
    const height = Math.max(1, Math.min(step - 1, 10));
    const painted = new Set();
    for (const row of filter.rows) {
      const flags = data.flags[row], index = lane.get(data.lane[row]);
      const at = Math.round(x(row)), key = (index * 65536 + at) * 256 + flags;
      if (painted.has(key)) continue;
      painted.add(key);
      const y = 4 + index * step + (step - height) / 2;
      context.globalAlpha = flags & (ERROR | GAP | END) ? 1 : 0.65;
      context.fillStyle = flags & ERROR ? theme.color('--error') : flags & GAP ? theme.color('--warning')
        : lanes.color(data.lane[row]);
      context.fillRect(at, y, flags & (ERROR | GAP | END) ? 2 : 1, height);
    }
    return picture;
  },

  draw() {
    const canvas = byId('overview'), width = canvas.parentElement.clientWidth;
    if (!this.picture || this.width !== width) {
      this.width = width;
      this.picture = this.paint(width);
    }
    const context = fit(canvas, width, this.HEIGHT);
    context.drawImage(this.picture, 0, 0, width, this.HEIGHT);
    if (filter.rows.length === 0) return;
    const {top, height} = list.view(), {from, span} = this.span();
    const x = position => 4 + (data.time[filter.rows[position]] - from) / span * (width - 8);
    const left = x(places.at(top)), right = Math.max(left + 3, x(places.at(top + height)));
    context.globalAlpha = 0.16;
    context.fillStyle = context.strokeStyle = theme.color('--accent');
    context.fillRect(left, 1, right - left, this.HEIGHT - 2);
    context.globalAlpha = 0.8;
    context.lineWidth = 1;
    context.strokeRect(left + 0.5, 1.5, right - left, this.HEIGHT - 3);
  },
};
