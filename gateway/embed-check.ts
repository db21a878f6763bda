// Whether a shop's page shows its orders: what is on it, what its policy for scripts lets through. Pure.

/** What was found, and whether it is as it should be. */
export interface Finding {
  readonly check: (typeof checks)[number];
  readonly ok: boolean;
  /** What stands there now, where that helps; never more than a few words of the page. */
  readonly found?: string | undefined;
}

export const checks = ['script', 'element', 'api', 'origin', 'script-src', 'connect-src'] as const;

export interface PageToCheck {
  /** Where it was found in the end. */
  readonly url: string;
  readonly html: string;
  /** The header of that name. */
  readonly policy?: string | undefined;
}

export interface Expected {
  /** The gateway as this shop has it. */
  readonly api: string;
  /** Where the script is. */
  readonly script: string;
  readonly origins: '*' | readonly string[];
}

interface Tag {
  readonly name: string;
  readonly at: ReadonlyMap<string, string>;
}

export function checkEmbed({url, html, policy}: PageToCheck, {api, script, origins}: Expected): Finding[] {
  const tags = tagsOf(html);
  const address = (text: string | undefined) => (text && URL.canParse(text, url) ? new URL(text, url).href : undefined);
  const scripts = tags.filter(({name}) => name === 'script').map(({at}) => address(at.get('src')));
  const named = scripts.filter((src) => src && /order-tracker[^/]*\.js$/.test(new URL(src).pathname));
  const element = tags.find(({name}) => name === 'order-tracker');
  const asked = address(element?.at.get('api'))?.replace(/\/+$/, '');
  const origin = new URL(url).origin;
  const metas = tags.filter(
    ({name, at}) => name === 'meta' && at.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const policies = [policy, ...metas.map(({at}) => at.get('content'))].filter((one) => one !== undefined);
  const blocked = (directive: string, target: string) =>
    policies.find((one) => !lets(one, directive, new URL(target), origin));
  const found = (text: string | undefined) => text?.slice(0, 200);
  return [
    {check: 'script', ok: named.includes(script), found: found(named[0])},
    {check: 'element', ok: element !== undefined},
    {check: 'api', ok: asked === api.replace(/\/+$/, ''), found: found(asked)},
    {check: 'origin', ok: origin === new URL(api).origin || origins === '*' || origins.includes(origin), found: origin},
    {check: 'script-src', ok: blocked('script-src', script) === undefined},
    {check: 'connect-src', ok: blocked('connect-src', api) === undefined},
  ];
}

/** A tag of ours is no longer; nothing of a page is looked at twice. */
const longestTag = 5000;

/** Tags with their attributes: enough to find ours. */
function tagsOf(html: string): Tag[] {
  const seen = html.replace(/<!--[\s\S]*?(-->|$)/g, '');
  return seen.split('<').flatMap((piece) => {
    const [tag, name = ''] = /^(script|order-tracker|meta)(?=[\s/>])/i.exec(piece) ?? [];
    return tag ? [{name: name.toLowerCase(), at: attributesOf(piece.slice(tag.length, longestTag))}] : [];
  });
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attribute = /(>)|([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
  const at = new Map<string, string>();
  for (const [, end, key = '', ...values] of text.matchAll(attribute)) {
    if (end) break;
    const value = values.find((one) => one !== undefined) ?? '';
    if (!at.has(key.toLowerCase())) at.set(key.toLowerCase(), value.replaceAll('&amp;', '&').trim());
  }
  return at;
}

/** Whether a Content-Security-Policy lets a page load or ask `target`: https://www.w3.org/TR/CSP3/#match-url-to-source-list. */
function lets(policy: string, directive: string, target: URL, self: string): boolean {
  return policy.split(',').every((one) => {
    const directives = new Map(
      one
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .reverse()
        .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
    );
    const fallbacks = directive === 'script-src' ? ['script-src-elem', directive] : [directive];
    const sources = [...fallbacks, 'default-src'].map((name) => directives.get(name)).find(Boolean);
    return !sources || sources.some((source) => matches(source, target, self));
  });
}

function matches(source: string, target: URL, self: string): boolean {
  const text = source.toLowerCase();
  // A nonce or a hash says that somebody meant this script; whether it is this one, only the browser can tell.
  if (/^'(nonce|sha\d+)-/.test(text) || text === "'strict-dynamic'") return true;
  if (text === "'self'") return target.origin === self;
  if (text === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return target.protocol === text;
  const [, scheme, host = '', port, path] = /^(?:([a-z]+):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(text) ?? [];
  const schemes = scheme ? [`${scheme}:`, `${scheme}s:`] : [new URL(self).protocol, 'https:'];
  const isHost = host.startsWith('*.') ? target.hostname.endsWith(host.slice(1)) : target.hostname === host;
  const isPort = port === '*' || (port ?? '') === target.port;
  const isPath = !path || (path.endsWith('/') ? target.pathname.startsWith(path) : target.pathname === path);
  return schemes.includes(target.protocol) && isHost && isPort && isPath;
}
