import { announce } from './dom.js';
import type { Proof } from './proof.js';

const ACTIONS: Readonly<Record<string, (proof: Proof) => string>> = {
  j: (proof) => proof.step(1),
  k: (proof) => proof.step(-1),
  ArrowDown: (proof) => proof.step(1),
  ArrowRight: (proof) => proof.step(1),
  ArrowUp: (proof) => proof.step(-1),
  ArrowLeft: (proof) => proof.step(-1),
  s: (proof) => proof.stet(),
  a: (proof) => proof.accept(),
  e: (proof) => proof.edit(),
  u: (proof) => proof.undo(),
  Escape: (proof) => proof.close(),
};

/** Does what a key stands for, unless somebody is typing or means a shortcut of the browser. */
export function onKey(event: KeyboardEvent, proof: Proof | undefined): void {
  if (!proof || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if ((event.target as Element).closest('input[type=text], textarea, select')) return;
  const action = ACTIONS[event.key];
  if (!action) return;
  event.preventDefault();
  announce(action(proof));
}

/** In the index the arrows, `j` and `k` go from story to story; Enter opens, as on any link. */
export function onIndexKey(event: KeyboardEvent): void {
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input[type=text]')) return;
  const links = [...document.querySelectorAll<HTMLElement>('.index .story a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  event.preventDefault();
}
