'use strict';

const byId = (id) => document.getElementById(id);
const log = byId('log');
/** Messages that grow, by their ids. */
const growing = new Map();
/** Buttons of what is asked, by its number. */
const asked = new Map();

const post = (path, body) => fetch(path, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Text goes into the page as text, whatever is in it. */
function add(kind, text) {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = text;
  log.append(line);
  line.scrollIntoView({ block: 'end' });
  return line;
}

function working(is) {
  byId('state').textContent = is ? 'working' : '';
  byId('stop').disabled = !is;
}

const show = {
  prompt({ text }) { add('prompt', text); working(true); },
  piece({ message, text }) {
    if (!growing.has(message)) growing.set(message, add('message', ''));
    growing.get(message).textContent += text;
  },
  message({ message, text }) {
    (growing.get(message) ?? add('message', '')).textContent = text;
    growing.delete(message);
  },
  tool({ name }) { add('tool', name); },
  ask({ ask, text }) {
    const line = add('ask', `The agent wants to ${text} `);
    for (const [name, allow] of [['Allow', true], ['Deny', false]]) {
      const button = document.createElement('button');
      button.textContent = name;
      button.addEventListener('click', () => post('answer', { ask, allow }));
      line.append(button);
    }
    asked.set(ask, line);
  },
  settled({ ask }) {
    asked.get(ask)?.querySelectorAll('button').forEach((button) => button.remove());
    asked.delete(ask);
  },
  idle() { working(false); },
  missed({ count }) { add('failed', `${count} entries are no longer here`); },
  failed({ text }) { add('failed', text); },
};

/** Begins with all that was said before: this page may have been loaded anew. */
function follow() {
  byId('sign-in').hidden = true;
  byId('chat').hidden = false;
  byId('prompt').focus();
  const source = new EventSource('events');
  source.onmessage = (event) => {
    const entry = JSON.parse(event.data);
    show[entry.kind](entry);
    if (entry.kind !== 'idle' && byId('state').textContent === 'connecting') working(true);
  };
  // The browser connects again by itself, and says where it has come to.
  source.onerror = () => { byId('state').textContent = 'connecting'; };
}

byId('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const reply = await post('sign-in', { token: byId('token').value });
  byId('token').value = '';
  if (reply.ok) follow();
  else byId('refused').textContent = await reply.text();
});

byId('ask').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = byId('prompt').value.trim();
  if (!text) return;
  const reply = await post('prompt', { text }).catch(() => ({ ok: false, text: () => 'the server does not answer' }));
  if (reply.ok) byId('prompt').value = '';
  else add('failed', await reply.text());
});

byId('stop').addEventListener('click', () => post('stop', {}));
byId('sign-out').addEventListener('click', async () => {
  await post('sign-out', {});
  location.reload();
});

// Who is signed in already goes on where they were.
fetch('signed-in').then((reply) => reply.json()).then((is) => {
  if (is) follow();
  else byId('sign-in').hidden = false;
});
