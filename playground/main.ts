import { announce, element, liveRegion, plural } from '../src/reporters/html/client/dom.js';
import { ChoiceBoxes } from './choices.js';
import { CopyField } from './copy-field.js';
import { Core } from './core.js';
import { failure, message, ProofPane } from './proof-pane.js';

/** Setting a proof may take so long, in milliseconds, before it waits for a pause in typing. */
const QUICK = 30;
const PAUSE = 250;
/** So long after the last key a screen reader hears the counts. */
const REST = 1500;

const field = new CopyField(update);
const choices = new ChoiceBoxes(update);
const pane = new ProofPane(({ start, end }, words) => {
  // The field may be ahead of the proof: never change words that are no longer there.
  if (field.text !== shown) return announce('The text has changed meanwhile: once more, please.');
  const isHtml = choices.value.format === 'html';
  field.replace(start.offset, end.offset, isHtml ? escapeHtml(words) : words);
  announce(words === '' ? 'Deleted.' : `Changed to “${words}”.`);
});
/** The text of the proof on show. */
let shown: string | undefined;
let settingTook = 0;
let lastKey = 0;
let setting: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
let state: 'loading' | 'ready' | 'failed' = 'loading';

const core: Core = new Core({
  progress(text) {
    state = 'loading';
    const bar = element('progress', { 'aria-label': 'Loading the reader' });
    pane.say(message('One moment', `${text} You can paste your copy meanwhile.`, bar));
    announce(text);
  },
  ready(rules) {
    state = 'ready';
    document.documentElement.dataset.state = 'ready';
    pane.setRules(rules);
    announce('The reader is ready.');
    update();
  },
  proof(proof, ms) {
    const set = () => {
      const began = performance.now();
      shown = proof.story.text;
      pane.show(proof, ms);
      settingTook = performance.now() - began;
      tell(`Score ${proof.score.toFixed(1)}, ${plural(proof.story.findings.length, 'finding')}.`);
    };
    clearTimeout(setting);
    const wait = settingTook > QUICK ? lastKey + PAUSE - performance.now() : 0;
    if (wait > 0) setting = setTimeout(set, wait);
    else set();
  },
  refused(text) {
    shown = undefined;
    pane.say(message('This cannot be read', `${text[0]?.toUpperCase()}${text.slice(1)}.`));
    tell(text);
  },
  failed(text) {
    state = 'failed';
    pane.say(failure(text, () => core.load()));
  },
});

function update(): void {
  lastKey = performance.now();
  if (state !== 'ready') return;
  if (field.text.trim() !== '') {
    core.review(field.text, choices.value);
    return;
  }
  core.drop();
  clearTimeout(setting);
  shown = undefined;
  pane.say(
    message(
      'The galley stands here',
      'Paste copy into the field or try the sample: what must be fixed is marked, with a note beside it, while you type.',
    ),
  );
}

/** To a screen reader, once the typing rests. */
function tell(text: string): void {
  clearTimeout(telling);
  telling = setTimeout(() => announce(text), REST);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const promise =
  'Nothing leaves this page: no server, no cookies, nothing kept. Close it and the text is gone.';
document.body.append(
  element('a', { class: 'skip', href: '#proof' }, 'To the proof'),
  element(
    'header',
    { class: 'masthead' },
    element('h1', { class: 'brand' }, 'backread playground'),
    element('p', { id: 'promise' }, promise),
  ),
  element(
    'main',
    { class: 'bench' },
    element(
      'section',
      { class: 'desk', 'aria-labelledby': 'copy-title' },
      element('h2', { id: 'copy-title' }, element('label', { for: 'copy' }, 'Your copy')),
      field.buttons,
      field.input,
      choices.node,
    ),
    element(
      'section',
      { class: 'proof', id: 'proof', tabindex: '-1', 'aria-labelledby': 'proof-title' },
      element('h2', { id: 'proof-title', class: 'unseen' }, 'Galley proof'),
      pane.node,
    ),
  ),
  liveRegion(),
);
core.load();
