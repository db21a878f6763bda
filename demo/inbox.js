// The demo's inbox: what a mail program and a telephone would show. Looks for new messages every two seconds.
const element = (id) => document.querySelector(`#${id}`);
let messages = [];
let opened;
let isPlain = false;

const clock = new Intl.DateTimeFormat('en-GB', {timeStyle: 'medium'});

async function refresh() {
  const answer = await fetch('/demo/inbox/messages').catch(() => undefined);
  if (!answer?.ok) return;
  const latest = await answer.json();
  const isNew = latest[0]?.id !== messages[0]?.id;
  messages = latest;
  element('empty').hidden = messages.length > 0;
  if (isNew) list();
  if (!opened && messages[0]) open(messages[0]);
}

function list() {
  element('messages').replaceChildren(...messages.map(row));
}

function row(message) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(
    part('b', message.subject || message.text),
    part('span', `${message.channel === 'sms' ? 'Text' : 'Mail'} to ${message.to}`),
    part('time', clock.format(new Date(message.at))),
  );
  if (message.id === opened?.id) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => {
    open(message);
    element('subject').focus();
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function part(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function open(message) {
  opened = message;
  const isText = message.channel === 'sms';
  element('subject').textContent = isText ? 'Text message' : message.subject;
  element('particulars').textContent = `From ${message.from}, to ${message.to}, ${clock.format(new Date(message.at))}`;
  element('unsubscribe').hidden = !message.unsubscribe;
  element('plain').hidden = isText;
  element('said').textContent = '';
  element('mail').hidden = isText || isPlain;
  element('text').hidden = !isText && !isPlain;
  element('text').classList.toggle('bubble', isText);
  element('text').replaceChildren(...withLinks(message.text));
  if (!isText) element('mail').src = `/demo/inbox/messages/${message.id}`;
  list();
}

/** A telephone makes links of addresses. */
function withLinks(text) {
  return text.split(/(https?:\/\/\S+)/).map((piece) => {
    if (!/^https?:\/\//.test(piece)) return piece;
    const link = part('a', piece);
    link.href = piece;
    link.target = '_blank';
    return link;
  });
}

element('plain').addEventListener('click', () => {
  isPlain = !isPlain;
  element('plain').setAttribute('aria-pressed', String(isPlain));
  open(opened);
});

// RFC 8058: one POST by the mail program, without a page.
element('unsubscribe').addEventListener('click', async () => {
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'});
  const answer = await fetch(new URL(opened.unsubscribe).pathname, {method: 'POST', body});
  element('said').textContent = answer.ok ? 'Unsubscribed: no more of these.' : `The shop answered ${answer.status}.`;
});

await refresh();
setInterval(refresh, 2000);
