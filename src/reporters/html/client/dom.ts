type Child = Node | string | undefined;
type Properties = Record<string, string | boolean | undefined | ((event: Event) => void)>;

/**
 * An element. Strings become text and attribute values, never markup; functions listen to the event they are named for.
 * No attribute is a style or a script: the page's policy forbids both.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** An SVG element with attributes. */
export function drawing(
  name: string,
  attributes: Record<string, string | number>,
  ...children: Node[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export function button(
  label: string,
  onClick: () => void,
  properties: Properties = {},
  key?: string,
): HTMLButtonElement {
  const hint = key ? element('kbd', { 'aria-hidden': 'true' }, key) : undefined;
  return element(
    'button',
    { type: 'button', click: onClick, ...(key ? { 'aria-keyshortcuts': key } : {}), ...properties },
    label,
    hint,
  );
}

/** Words for the eye's page and the screen reader's ear. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const voice = element('div', { role: 'status', 'aria-live': 'polite', class: 'unseen' });

/** The page's live region. */
export function liveRegion(): HTMLElement {
  return voice;
}

/** Says something to a screen reader; shows it for a moment to everybody. */
export function announce(message: string): void {
  voice.textContent = message;
}

/** Hands a file to the person. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A setting that outlives the page, where the browser keeps any. */
export const memory = {
  read(key: string): string {
    try {
      return localStorage.getItem(`backread-${key}`) ?? '';
    } catch {
      return '';
    }
  },
  write(key: string, value: string): void {
    try {
      localStorage.setItem(`backread-${key}`, value);
    } catch {
      // The browser keeps nothing: the setting lives as long as the page.
    }
  },
};
