import { rules } from '../../rules/index.js';
import { Decided } from '../cli/decided.js';
import { readDecisions, storePath } from '../cli/decisions-file.js';
import { readOptions } from '../cli/input.js';
import { withOptions } from '../cli/with-options.js';
import { makeReviewer, type Preset, type Review, type Reviewer, registerOf } from '../desk/index.js';
import { readCopy } from '../formats/index.js';
import { ownDesk } from '../pool/desk.js';
import { type Answer, answer } from '../pool/failure.js';
import { html } from '../reporters/html/page.js';
import { json } from '../reporters/json.js';
import { pageUrl } from '../retext/message.js';
import type { Rule } from '../rule.js';
import { readAnnotated } from './languagetool/annotated.js';
import { checkAnswer } from './languagetool/answer.js';
import type { CheckRequest } from './languagetool/request.js';
import { type Selection, wants } from './languagetool/selection.js';

/** A posted document and how it is to be reviewed. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  /** Its name, if it has one: decisions are kept by it. */
  readonly path?: string;
  readonly from?: string;
  readonly field?: string[];
  readonly encoding?: string;
  readonly preset?: Preset;
  readonly rule: string[];
}

export interface CheckTask {
  readonly request: CheckRequest;
  readonly version: string;
}

/** A finished body, and what the metrics count. */
export interface Rendered {
  readonly body: string;
  readonly words: number;
  readonly findings: Readonly<Record<string, number>>;
}

/** Makes the desk ready: a first review loads what is loaded on demand. */
export function prepare(): Promise<Answer<true>> {
  return answer(async () => {
    (await ownDesk()).reviewer.review('The desk is ready, the editor said on Monday.');
    return true as const;
  });
}

/** `/v2/check` */
export function check({ request, version }: CheckTask): Promise<Answer<Rendered>> {
  return answer(async () => {
    const { text, language, isPicky, selection } = request;
    const facts = await registerById();
    if (!language.isEnglish)
      return rendered([], JSON.stringify(checkAnswer(undefined, language, version, facts)));
    const reviewer = await reviewerOf({
      ...(isPicky ? { preset: 'strict' as const } : {}),
      rule: [...facts.keys()].filter((id) => isEnabled(selection, id)).map((id) => `${id}=on`),
    });
    const wanted = wants(selection);
    const copy = typeof text === 'string' ? readCopy(text, { from: 'text' }) : readAnnotated(text);
    const whole = reviewer.only(wanted).reviewCopy(copy);
    // What a retext plugin found is under no rule of the register.
    const findings = whole.findings.filter((finding) =>
      wanted({ id: finding.rule, category: finding.category }),
    );
    const review = { ...whole, findings };
    return rendered([review], JSON.stringify(checkAnswer(review, language, version, facts)));
  });
}

let register: ReadonlyMap<string, Rule> | undefined;

async function registerById(): Promise<ReadonlyMap<string, Rule>> {
  register ??= new Map(registerOf(rules, (await ownDesk()).config).map((rule) => [rule.id, rule]));
  return register;
}

function isEnabled({ enabledRules }: Selection, id: string): boolean {
  return enabledRules.some((name) => name.toLowerCase() === id);
}

/** `/review` */
export function review(task: DocumentTask): Promise<Answer<Rendered>> {
  return answer(async () => {
    const { reviews } = await reviewDocument(task);
    return rendered(reviews, json.render(reviews, {}) as string);
  });
}

/** `/report` */
export function report(task: DocumentTask): Promise<Answer<Rendered>> {
  return answer(async () => {
    const { reviews, reviewer } = await reviewDocument(task);
    const infos = reviewer.rules.map(({ rule }) => ({ ...rule, url: pageUrl(rule) }));
    return rendered(reviews, html.render(reviews, { rules: infos }) as string);
  });
}

async function reviewDocument({ bytes, path, preset, rule, ...rest }: DocumentTask) {
  const reviewer = await reviewerOf({ ...(preset ? { preset } : {}), rule });
  const { path: _, ...options } = readOptions('', rest);
  const found = reviewer.reviewAll(bytes, { ...options, ...(path === undefined ? {} : { path }) });
  const decided = path === undefined ? undefined : await openDecisions();
  return { reviewer, reviews: decided ? found.map((each) => decided.apply(each)) : found };
}

/** The desk's decisions, read anew: they are made while the server runs. */
async function openDecisions(): Promise<Decided> {
  const { config } = await ownDesk();
  const baseline = config.baseline === undefined ? undefined : await readDecisions(config.baseline);
  return new Decided(await readDecisions(storePath(config, undefined)), baseline, undefined, (each) => each);
}

interface Settings {
  readonly preset?: Preset;
  readonly rule: string[];
}

/** Reviewers for settings of single requests that are kept. Each has its own lexicons: some tens of megabytes. */
const MOST_KEPT = 3;
const kept = new Map<string, Reviewer>();

/** The desk's reviewer, or one with the settings of a request on top. @throws ConfigError */
async function reviewerOf(settings: Settings): Promise<Reviewer> {
  const desk = await ownDesk();
  const { preset, rule } = settings;
  const isOwn = preset === undefined || preset === (desk.config.preset ?? 'recommended');
  const active = new Set(desk.reviewer.rules.map((each) => each.rule.id));
  const more = rule.filter((setting) => !(setting.endsWith('=on') && active.has(setting.slice(0, -3))));
  if (isOwn && more.length === 0) return desk.reviewer;
  const key = JSON.stringify([preset, ...[...more].sort()]);
  const reviewer =
    kept.get(key) ?? makeReviewer(rules, { ...desk.config, ...withOptions(desk.config, settings) });
  kept.delete(key);
  kept.set(key, reviewer);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return reviewer;
}

function rendered(reviews: readonly Review[], body: string): Rendered {
  const findings: Record<string, number> = { major: 0, minor: 0, query: 0 };
  for (const each of reviews) for (const { severity } of each.findings) findings[severity]!++;
  return { body, words: reviews.reduce((sum, { words }) => sum + words, 0), findings };
}
