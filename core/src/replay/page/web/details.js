// All that there is to say of one row.

const details = {
  raw: false,

  show(row) {
    const box = byId('details');
    if (row < 0) {
      box.hidden = true;
      return;
    }
    const lane = data.lanes[data.lane[row]];
    const title = element('h2', '', nameOf(row));
    const close = element('button', 'close', '×');
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => this.close());
    title.append(close);
    const facts = element('dl');
    const fact = (name, ...values) => {
      const value = element('dd');
      value.append(...values);
      facts.append(element('dt', '', name), value);
    };
    const kind = data.kinds[data.kind[row]], flags = data.flags[row];
    const isMessage = !['command', 'outcome', 'mark'].includes(kind);
    fact('kind', kind + (!isMessage ? '' : flags & OUT ? ', to the runtime' : ', from the runtime'));
    fact('lane', laneName(lane) + (lane.id === null ? '' : `, ${lane.id}`));
    fact('time', `${(data.time[row] / 1e6).toFixed(6)} s`);
    fact('line', `${data.line[row]} of the transcript`);
    if (data.answers[row] >= 0) fact('answers', this.link(data.answers[row], row));
    const answers = this.answersTo(row);
    if (answers.length > 0) fact('answered by', ...answers.map(answer => this.link(answer, row)));
    if (isOpen(row)) fact('answered by', element('em', '', 'nothing, to the end'));
    box.replaceChildren(title, facts, ...this.body(row));
    box.scrollTop = 0;
    box.hidden = false;
  },

  answersTo(row) {
    const found = [];
    if (data.answeredBy[row] < 0) return found;
    for (let other = data.answeredBy[row]; other < data.count && found.length < 9; other++) {
      if (data.answers[other] === row) found.push(other);
    }
    return found;
  },

  link(to, from) {
    const hidden = filter.position[to] < 0 ? ' (filtered out)' : '';
    const apart = duration(Math.abs(data.time[to] - data.time[from]));
    const made = element('button', 'link', `${to < from ? '↑' : '↓'} ${nameOf(to)}, ${apart} ${to < from ? 'before' : 'after'}${hidden}`);
    made.addEventListener('click', () => list.select(to));
    return made;
  },

  body(row) {
    const body = data.body[row], made = [];
    if (data.lost[row] > 0) {
      made.push(element('p', 'lost', `${data.lost[row].toLocaleString('en')} bytes more are not on this page: see line ${data.line[row]} of the transcript.`));
    }
    if (!body) return [...made, element('p', 'whole', data.text[row])];
    const value = parsed(body);
    const bar = element('div', 'choice');
    if (value !== undefined) {
      for (const [name, raw] of [['Folded', false], ['As it came', true]]) {
        const button = element('button', '', name);
        button.setAttribute('aria-pressed', String(raw === this.raw));
        button.addEventListener('click', () => {
          this.raw = raw;
          this.show(row);
        });
        bar.append(button);
      }
      made.push(bar);
    }
    if (value === undefined || this.raw) {
      const whole = element('pre');
      whole.append(longText(body));
      made.push(whole);
    } else {
      const json = element('div', 'json');
      json.append(tree(null, value, body.length < 20000 ? 4 : 1));
      made.push(json);
    }
    return made;
  },

  close() {
    list.selected = -1;
    byId('details').hidden = true;
    byId('list').focus();
    list.redraw();
  },
};
