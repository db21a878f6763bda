import {html} from 'hono/html';
import type {Letter} from '../notify/letter.js';
import {gsmLength, messagesOf} from '../notify/templates/gsm.js';
import {writtenLanguages} from '../notify/templates/strings/index.js';
import {writeMail} from '../notify/templates/write-mail.js';
import {writePush} from '../notify/templates/write-push.js';
import {writeText} from '../notify/templates/write-text.js';

export interface Message {
  /** In addresses. */
  readonly name: string;
  readonly letter: Letter;
}

export function previewPage(messages: readonly Message[], language: string): string {
  const named = new Intl.DisplayNames('en', {type: 'language'});
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Messages</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/demo/ground.css" />
<link rel="stylesheet" href="/demo/preview.css" />
</head>
<body>
<header>
<h1>Messages</h1>
<p>What customers read, about make-believe orders.</p>
<nav aria-label="Language">
${writtenLanguages.map(
  (one) => html`<a href="?language=${one}" ${one === language ? html`aria-current="page"` : ''}>${named.of(one)}</a>\n`,
)}
</nav>
<nav aria-label="Message">
${messages.map(({name}) => html`<a href="#${name}">${titleOf(name)}</a>\n`)}
</nav>
</header>
<main>
${messages.map((message) => section(message, language))}
</main>
</body>
</html>
`;
  return String(page);
}

function section({name, letter}: Message, language: string) {
  const text = writeText(letter);
  const push = writePush(letter);
  const {subject, text: plain} = writeMail(letter);
  const alphabet = gsmLength(text) === undefined ? 'Unicode' : 'GSM';
  const count = messagesOf(text);
  return html`<section aria-labelledby="${name}">
<h2 id="${name}">${titleOf(name)}</h2>
<p class="subject" lang="${language}" dir="auto">${subject}</p>
<div class="mails">
${['light', 'dark'].map(
  (scheme) =>
    html`<figure><iframe sandbox loading="lazy" title="${titleOf(name)}, ${scheme}" src="preview/${name}.html?language=${language}&amp;scheme=${scheme}"></iframe><figcaption>${scheme === 'light' ? 'Mail' : 'Mail, dark'}</figcaption></figure>\n`,
)}
<div class="small">
<figure><p class="sms" lang="${language}" dir="auto">${text}</p><figcaption>Text message, ${[...text].length} characters, ${alphabet}, ${count === 1 ? 'one message' : `${count} messages`}</figcaption></figure>
<figure><p class="push" lang="${language}" dir="auto"><b>${push.title}</b><br />${push.body}</p><figcaption>Notification</figcaption></figure>
<details><summary>Mail as plain text</summary><pre lang="${language}" dir="auto" tabindex="0">${plain}</pre></details>
</div>
</div>
</section>
`;
}

function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
