import { formatDecisions } from '../../../desk/decisions.js';
import type { PageData, Story } from '../data.js';
import { announce, button, download, element, liveRegion, memory } from './dom.js';
import { onIndexKey, onKey } from './keys.js';
import { Proof } from './proof.js';
import { storyIndex } from './stories.js';

const data = embedded<PageData>('page-data');
const proofs = new Map<number, Proof>();
const main = element('main', {});
let current: Proof | undefined;
let hasKeys = true;
let isSaved = true;

function embedded<T>(id: string): T {
  return JSON.parse(document.getElementById(id)!.textContent!) as T;
}

/** The story's proof, made when first opened. */
function proofOf(story: number): Proof {
  let proof = proofs.get(story);
  if (!proof) {
    const onDecision = () => (isSaved = false);
    proof = new Proof(embedded<Story>(`story-${story}`), data.stories[story]!, data.rules, onDecision);
    proofs.set(story, proof);
  }
  return proof;
}

/** Shows what the address asks for: a story by its number, or the index. A single story is always shown. */
function show(): void {
  const asked = Number(/^#(\d+)$/u.exec(location.hash)?.[1]) - 1;
  const story = data.stories.length === 1 ? 0 : asked;
  current = data.stories[story] ? proofOf(story) : undefined;
  main.replaceChildren(current?.node ?? storyIndex(data, (at) => proofs.get(at)?.decisions.count ?? 0));
  document.body.classList.toggle('in-story', current !== undefined);
  document.title = `${current ? data.stories[story]!.title : 'Proofs'} · backread`;
  current?.refresh();
}

const who = element('input', { type: 'text', autocomplete: 'name' });
who.value = memory.read('who');
who.addEventListener('change', () => memory.write('who', who.value));

function downloadDecisions(): void {
  const stets = [...proofs].flatMap(([story, { decisions }]) =>
    decisions.stets(data.stories[story]!.path, who.value),
  );
  download('stet.json', 'application/json', formatDecisions(stets));
  isSaved = true;
  announce(`Downloaded stet.json: ${stets.length} that stand.`);
}

const THEMES = ['', 'light', 'dark'];
const themeButton = button('', () => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % 3]!));
let theme = '';

function setTheme(name: string): void {
  theme = THEMES.includes(name) ? name : '';
  document.documentElement.dataset.theme = theme;
  themeButton.textContent = `Paper: ${theme || 'as the system'}`;
  memory.write('theme', theme);
}

const keysButton = button(
  'Keys',
  () => keysButton.setAttribute('aria-pressed', String((hasKeys = !hasKeys))),
  {
    'aria-pressed': 'true',
    title: 'Single keys for what the buttons do',
  },
);

setTheme(memory.read('theme'));
document
  .getElementById('page')!
  .append(
    element('a', { class: 'skip', href: '#title', click: skip }, 'Skip to the story'),
    element(
      'header',
      { class: 'masthead' },
      data.stories.length === 1
        ? element('span', { class: 'brand' }, 'backread')
        : element('a', { class: 'brand', href: '#' }, 'backread'),
      data.stories.length === 1 ? undefined : element('a', { class: 'home', href: '#' }, 'All stories'),
      keysButton,
      themeButton,
    ),
    main,
    element(
      'footer',
      { class: 'foot' },
      element('label', {}, 'Your name ', who),
      button('Download decisions', downloadDecisions, { title: 'What stands, as stet.json' }),
      element('p', {}, 'j next · k previous · s stet · a accept · e edit · u undo · Esc close'),
    ),
    liveRegion(),
  );

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('title')?.focus();
}

addEventListener('hashchange', () => {
  show();
  scrollTo(0, 0);
  document.getElementById('title')?.focus({ preventScroll: true });
});
addEventListener('keydown', (event) => {
  if (hasKeys && current) onKey(event, current);
  else if (hasKeys) onIndexKey(event);
});
addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});
show();
