import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.js';
import { type LoadedConfig, loadConfig } from '../cli/config-file.js';
import { readDecisions, storyKey } from '../cli/decisions-file.js';
import { keyOf, withoutDecided } from '../desk/decisions.js';
import { type Config, makeReviewer, type Preset, type Review, type Reviewer } from '../desk/index.js';
import { formatOfLanguage, type OpenDocument } from './documents.js';

/** What the editor's own settings say; a config file's word counts less than theirs. */
export interface EditorSettings {
  readonly preset?: Preset;
  readonly rules?: Config['rules'];
  /** A config file instead of the nearest one. */
  readonly config?: string;
}

/** What a folder's documents are reviewed with. */
export interface Desk {
  readonly reviewer: Reviewer;
  readonly config: LoadedConfig;
  /** The document of decisions, whether it is there or not. */
  readonly store: string;
  /** Fingerprints of a file that stand or are accepted, keyed as `keyOf` does, by the document that says so. */
  readonly decided: readonly { path: string; keys: ReadonlySet<string> }[];
}

export interface ReviewersOptions {
  /** May code of the workspace run: config files in JavaScript or TypeScript, plugins, local rules? */
  readonly isTrusted: boolean;
  /** Takes a line for the person at the editor; each is given once. */
  readonly tell: (message: string) => void;
}

/** The path of a document, or undefined for one that is in no file (untitled). */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Finds the config that holds for a document and keeps a reviewer for each folder. */
export class Reviewers {
  private readonly desks = new Map<string, Promise<Desk>>();
  private readonly told = new Set<string>();
  settings: EditorSettings = {};

  constructor(private readonly options: ReviewersOptions) {}

  /** Forgets what was read from files: a config, a list or a decision has changed. */
  reset(): void {
    this.desks.clear();
    this.told.clear();
  }

  /** The desk of a file, or that of the first workspace folder for a document that is in no file. */
  deskFor(path: string | undefined, workspace: string): Promise<Desk> {
    const folder = path === undefined ? workspace : dirname(path);
    let desk = this.desks.get(folder);
    if (!desk) this.desks.set(folder, (desk = this.open(folder)));
    return desk;
  }

  /** The review of a document as it stands in the editor; undefined when it is not copy. */
  async review(document: OpenDocument, workspace: string): Promise<Review | undefined> {
    const from = formatOfLanguage(document.languageId);
    if (from === undefined) return undefined;
    const path = pathOf(document.uri);
    const desk = await this.deskFor(path, workspace);
    return withoutStets(desk.reviewer.review(document.text, { from, ...(path ? { path } : {}) }), desk);
  }

  private async open(folder: string): Promise<Desk> {
    let config: LoadedConfig = {};
    try {
      config = await loadConfig(this.settings.config, folder, {
        runsCode: this.options.isTrusted,
        onRefused: (what) =>
          this.tellOnce(`backread: ${what} is left out: the workspace is not trusted to run code`),
      });
    } catch (error) {
      this.tellOnce(`backread: ${(error as Error).message}`);
    }
    const store = resolve(folder, config.stet ?? join(config.folder ?? folder, 'stet.json'));
    return {
      reviewer: this.reviewerOf(config),
      config,
      store,
      decided: await this.decisions([
        store,
        ...(config.baseline === undefined ? [] : [resolve(folder, config.baseline)]),
      ]),
    };
  }

  /** With the settings as they are; without those that are impossible, after saying so. */
  private reviewerOf(config: Config): Reviewer {
    const { preset, rules: ofRules } = this.settings;
    const settings: Config = {
      ...config,
      ...(preset ? { preset } : {}),
      rules: { ...config.rules, ...ofRules },
    };
    const events = {
      onRuleFailure: (rule: string, error: unknown) =>
        this.tellOnce(`backread: the rule ${rule} failed and is passed over (${firstLine(error)})`),
    };
    try {
      return makeReviewer(rules, settings, events);
    } catch (error) {
      this.tellOnce(`backread: ${firstLine(error)}`);
      return makeReviewer(rules, {}, events);
    }
  }

  private async decisions(paths: readonly string[]): Promise<Desk['decided']> {
    const found: { path: string; keys: Set<string> }[] = [];
    for (const path of paths) {
      try {
        const { decisions } = await readDecisions(path);
        if (decisions.length > 0) found.push({ path, keys: new Set(decisions.map(keyOf)) });
      } catch (error) {
        this.tellOnce(`backread: ${firstLine(error)}`);
      }
    }
    return found;
  }

  private tellOnce(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.options.tell(message);
  }
}

function withoutStets(review: Review, { decided }: Desk): Review {
  const story = review.path;
  if (story === undefined || decided.length === 0) return review;
  const files = decided.map(({ path, keys }) => ({ file: storyKey(story, path), keys }));
  return withoutDecided(review, ({ fingerprint }) =>
    files.some(({ file, keys }) => keys.has(keyOf({ file, fingerprint }))),
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
