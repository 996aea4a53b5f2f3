// The lanes left of the rows: a line for each session while it lasts, a dot for each message, and what is joined.

const MOST_LANES = 40;

const lanes = {
  /** Lanes that are shown, and the column of each; more than there is room for share the columns. */
  shown: [],
  column: new Map(),
  step: 14,
  width: 30,
  /** Rows with the row they answer, both shown. */
  joined: [],

  lay() {
    this.shown = data.lanes.filter(lane => lane.count > 0 && !filter.lanes.has(lane.number));
    const columns = Math.max(1, Math.min(this.shown.length, MOST_LANES));
    this.column = new Map(this.shown.map((lane, index) => [lane.number, index % columns]));
    this.step = Math.max(4, Math.min(16, 160 / columns));
    this.width = Math.ceil(columns * this.step) + 16;
    this.joined = [];
    for (const row of filter.rows) {
      const asked = data.answers[row];
      if (asked >= 0 && filter.position[asked] >= 0) this.joined.push(row);
    }
    const digits = this.shown.reduce((most, lane) => Math.max(most, laneMark(lane).length), 1);
    const {style} = document.documentElement;
    style.setProperty('--gutter', `${this.width}px`);
    style.setProperty('--mark-width', `${Math.min(10 + 8 * digits, 60)}px`);
  },

  color(number) {
    return number === 0 ? theme.color('--quiet') : theme.lane(number);
  },

  x(number) {
    return 10 + ((this.column.get(number) ?? 0) + 0.5) * this.step;
  },

  draw(top, height) {
    const canvas = byId('gutter');
    const context = fit(canvas, this.width, height);
    // It stays in view over the rows, and takes no room of theirs.
    canvas.style.marginBottom = `${-height}px`;
    const from = places.at(top), to = places.at(top + height);
    const y = position => places.tops[position] + ROW / 2 - top;
    this.drawLines(context, y, from, to, height);
    this.drawJoins(context, y, from, to, height);
    for (let position = from; position <= to && position < filter.rows.length; position++) {
      this.drawDot(context, filter.rows[position], y(position));
    }
  },

  drawLines(context, y, from, to, height) {
    const first = filter.rows[from], last = filter.rows[to];
    context.lineWidth = 1;
    for (const lane of this.shown) {
      if (lane.first > last || lane.last < first) continue;
      const start = lane.first < first ? 0 : y(Math.max(0, filter.position[lane.first]));
      const end = lane.last > last ? height : y(Math.max(from, filter.position[lane.last] < 0 ? to : filter.position[lane.last]));
      context.globalAlpha = 0.35;
      context.strokeStyle = this.color(lane.number);
      line(context, this.x(lane.number), start, this.x(lane.number), end);
    }
    context.globalAlpha = 1;
  },

  drawJoins(context, y, from, to, height) {
    for (const row of this.joined) {
      const asked = data.answers[row];
      const start = filter.position[asked], end = filter.position[row];
      if (end < from || start > to) continue;
      const chosen = row === list.selected || asked === list.selected;
      const x = this.x(data.lane[row]), side = x + Math.min(6, this.step / 2);
      const above = start < from ? -9 : y(start), below = end > to ? height + 9 : y(end);
      context.strokeStyle = chosen ? theme.color('--accent') : this.color(data.lane[row]);
      context.globalAlpha = chosen ? 1 : 0.6;
      context.lineWidth = chosen ? 2 : 1;
      context.beginPath();
      context.moveTo(x, above);
      context.quadraticCurveTo(side, above, side, Math.min(above + 6, below));
      context.lineTo(side, Math.max(below - 6, above));
      context.quadraticCurveTo(side, below, x, below);
      context.stroke();
    }
    context.globalAlpha = 1;
  },

  drawDot(context, row, y) {
    const x = this.x(data.lane[row]), flags = data.flags[row], radius = Math.min(4, this.step / 2);
    context.fillStyle = context.strokeStyle = flags & ERROR ? theme.color('--error') : this.color(data.lane[row]);
    context.lineWidth = 1.5;
    context.beginPath();
    if (flags & GAP) {
      context.fillStyle = theme.color('--warning');
      context.fillRect(x - radius, y - 1.5, radius * 2, 3);
    } else if (flags & END) {
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    } else {
      context.arc(x, y, radius - 0.5, 0, 2 * Math.PI);
      if (flags & OUT) {
        context.fillStyle = theme.color('--ground');
        context.fill();
        context.stroke();
      } else {
        context.fill();
      }
    }
  },
};

/** Makes a canvas as large as it is shown, on any screen, and clears it. */
function fit(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

function line(context, x0, y0, x1, y1) {
  context.beginPath();
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
  context.stroke();
}
