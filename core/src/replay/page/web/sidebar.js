// What is shown and what is not: sessions, kinds and types, with a switch for each.

const MOST_SWITCHES = 300;

const sidebar = {
  start() {
    const names = data.names.map((name, number) => ({name, number, count: 0}));
    const kinds = data.kinds.map((name, number) => ({name, number, count: 0}));
    for (let row = 0; row < data.count; row++) {
      names[data.name[row]].count++;
      kinds[data.kind[row]].count++;
    }
    const sessions = data.lanes.filter(lane => lane.count > 0).map(lane => ({
      name: laneName(lane), number: lane.number, count: lane.count, id: lane.id, lane: true,
    }));
    names.sort((a, b) => a.name < b.name ? -1 : 1);
    this.sections = [
      this.section('Sessions', 'session', sessions, filter.lanes),
      this.section('Kinds', 'kind', kinds.filter(kind => kind.count > 0), filter.kinds),
      this.section('Types', 'type', names, filter.names),
    ];
    byId('sidebar').append(...this.sections.map(section => section.holder));
    this.mark();
  },

  section(title, what, entries, off) {
    const holder = element('section'), head = element('h3', '', title), switches = element('div');
    const all = element('button', 'link', 'all'), none = element('button', 'link', 'none');
    head.append(all, none);
    holder.append(head, switches);
    const section = {holder, off, boxes: new Map()};
    const change = made => {
      made();
      this.mark();
      refilter();
    };
    all.addEventListener('click', () => change(() => off.clear()));
    none.addEventListener('click', () => change(() => entries.forEach(entry => off.add(entry.number))));
    const show = sought => {
      const left = entries.filter(entry => `${entry.name} ${entry.id ?? ''}`.toLowerCase().includes(sought));
      section.boxes.clear();
      switches.replaceChildren(...left.slice(0, MOST_SWITCHES).map(entry => {
        const made = element('label', entry.lane ? 'lane-switch' : ''), box = element('input');
        box.type = 'checkbox';
        box.dataset[what] = entry.number;
        section.boxes.set(entry.number, box);
        const name = element('span', 'label', entry.name);
        name.title = entry.id ? `${entry.name}, ${entry.id}` : entry.name;
        const only = element('button', 'only', 'only');
        only.addEventListener('click', event => {
          event.preventDefault();
          change(() => {
            entries.forEach(other => off.add(other.number));
            off.delete(entry.number);
          });
        });
        box.addEventListener('change', () => change(() => box.checked ? off.delete(entry.number) : off.add(entry.number)));
        made.append(box, name, only, element('span', 'count', entry.count.toLocaleString('en')));
        if (entry.lane) {
          const dot = element('span', 'dot');
          dot.dataset.lane = entry.number;
          made.insertBefore(dot, name);
        }
        return made;
      }));
      if (left.length > MOST_SWITCHES) {
        switches.append(element('p', 'rest', `${(left.length - MOST_SWITCHES).toLocaleString('en')} more: find them above`));
      }
      this.mark();
    };
    if (entries.length > 15) {
      const find = element('input', 'find');
      find.type = 'search';
      find.placeholder = `Find ${title.toLowerCase()}`;
      find.setAttribute('aria-label', find.placeholder);
      find.addEventListener('input', () => show(find.value.toLowerCase()));
      holder.insertBefore(find, switches);
    }
    section.show = show;
    show('');
    return section;
  },

  /** Makes the switches say what is so. */
  mark() {
    for (const section of this.sections ?? []) {
      for (const [number, box] of section.boxes) box.checked = !section.off.has(number);
    }
    for (const dot of document.querySelectorAll('.dot')) dot.style.background = lanes.color(Number(dot.dataset.lane));
  },
};
