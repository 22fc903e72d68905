import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.js';
import { type LoadedConfig, loadConfig } from '../cli/config-file.js';
import { readDecisions, storyKey } from '../cli/decisions-file.js';
import { IGNORE_FILE, isPassedOver } from '../cli/files.js';
import { reviewInput } from '../cli/input.js';
import { keyOf, withoutDecided } from '../desk/decisions.js';
import { type Config, makeReviewer, type Preset, type Review, type Reviewer } from '../desk/index.js';
import { InputError, NoCopyError } from '../formats/index.js';
import { configPlaces, DeskWatch } from './desk-watch.js';
import { formatOfLanguage, type OpenDocument } from './documents.js';

/** What the editor's own settings say; a config file's word counts less than theirs. */
export interface EditorSettings {
  readonly preset?: Preset;
  readonly rules?: Config['rules'];
  /** A config file instead of the nearest one; relative to the workspace folder. */
  readonly config?: string;
}

/** What a folder's documents are reviewed with. */
export interface Desk {
  readonly reviewer: Reviewer;
  readonly config: LoadedConfig;
  /** What is wrong with the config: without it `config` is what the file says. */
  readonly problem?: string;
  /** The workspace folder, or where the config stands, or the document's own folder. */
  readonly root: string;
  /** The document of decisions, whether it is there or not. */
  readonly store: string;
  /** Fingerprints of a file that stand or are accepted, keyed as `keyOf` does, by the document that says so. */
  readonly decided: readonly { path: string; keys: ReadonlySet<string> }[];
  /** Files that were looked up in the ignore lists. */
  readonly passedOver: Map<string, Promise<boolean>>;
}

export interface ReviewersOptions {
  /** Takes a line for the person at the editor; each is given once. */
  readonly tell: (message: string) => void;
  /** Takes the files that a desk depends on, when there are new ones. */
  readonly onFiles: (paths: readonly string[]) => void;
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
  /** Open documents, each with the desk that follows its edits. */
  private readonly followed = new Map<string, { desk: Desk; reviewer: Pick<Reviewer, 'reviewAll'> }>();
  readonly watch = new DeskWatch();
  settings: EditorSettings = {};
  /** May code of the workspace run: config files in JavaScript or TypeScript, plugins, local rules? */
  isTrusted = false;
  folders: readonly string[] = [];

  constructor(private readonly options: ReviewersOptions) {}

  /** Forgets what was read from files. With `isNew`, what was told may be told again: the desk changed its files. */
  reset(isNew: boolean): void {
    this.desks.clear();
    this.watch.clear();
    if (isNew) this.told.clear();
  }

  /** The desk of a file, or that of the first workspace folder for a document that is in no file. */
  deskFor(path: string | undefined): Promise<Desk> {
    const folder = path === undefined ? (this.folders[0] ?? process.cwd()) : dirname(path);
    let desk = this.desks.get(folder);
    if (!desk) this.desks.set(folder, (desk = this.open(folder)));
    return desk;
  }

  /** The reviews of a document as it stands in the editor, one for each article in it; undefined when it is not copy. */
  async review(document: OpenDocument): Promise<readonly Review[] | undefined> {
    const format = formatOfLanguage(document.languageId);
    if (!format) return undefined;
    const path = pathOf(document.uri);
    const desk = await this.deskFor(path);
    if (path !== undefined && (await this.isPassedOver(path, desk))) return undefined;
    try {
      const reviews = this.follow(document.uri, desk).reviewAll(document.text, {
        ...format,
        path: nameOf(document),
      });
      return reviews.map((review) => withoutStets(review, desk));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!(error instanceof NoCopyError))
        this.tellOnce(`backread: ${path === undefined ? document.uri : basename(path)}: ${firstLine(error)}`);
      return undefined;
    }
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.followed.delete(uri);
  }

  private follow(uri: string, desk: Desk): Pick<Reviewer, 'reviewAll'> {
    let known = this.followed.get(uri);
    if (known?.desk !== desk) this.followed.set(uri, (known = { desk, reviewer: desk.reviewer.follow() }));
    return known.reviewer;
  }

  /** The reviews of a file that is not open, or undefined for what is passed over, is not copy, or has no text that an editor shows. */
  async reviewFile(path: string): Promise<readonly Review[] | undefined> {
    const desk = await this.deskFor(path);
    if (await this.isPassedOver(path, desk)) return undefined;
    const reviews = await reviewInput(path, path, desk.reviewer, { mayBeOther: true });
    if (typeof reviews === 'string') {
      this.tellOnce(`backread: ${reviews}`);
      return undefined;
    }
    if (reviews.length === 0 || reviews[0]!.copy.origin) return undefined;
    return reviews.map((review) => withoutStets(review, desk));
  }

  /** The workspace folder that holds the path: the innermost. */
  folderOf(path: string): string | undefined {
    return this.folders.filter((folder) => isInside(path, folder)).sort((a, b) => b.length - a.length)[0];
  }

  private isPassedOver(path: string, { config, root, passedOver }: Desk): Promise<boolean> {
    let answer = passedOver.get(path);
    if (!answer) {
      const { ignore } = config;
      answer = Promise.all([
        isPassedOver(path, root, {}),
        isPassedOver(path, config.folder ?? root, { ignore }),
      ]).then((answers) => answers.includes(true));
      passedOver.set(path, answer);
    }
    return answer;
  }

  private async open(folder: string): Promise<Desk> {
    let config: LoadedConfig = {};
    let problem: string | undefined;
    const workspace = this.folderOf(join(folder, 'x'));
    const files = new Set<string>();
    // Noted before it is read: what changes meanwhile is seen as changed.
    const note = (...paths: readonly string[]) => {
      this.watch.add(paths);
      for (const path of paths) files.add(path);
    };
    const own = this.settings.config;
    const given = own === undefined ? undefined : resolve(workspace ?? folder, own);
    note(...(given === undefined ? configPlaces(folder) : [given]));
    try {
      config = await loadConfig(given, folder, {
        runsCode: this.isTrusted,
        onRefused: (what) =>
          this.tellOnce(`backread: ${what} is left out: the workspace is not trusted to run code`),
        onFile: (path) => note(path),
      });
    } catch (error) {
      problem = firstLine(error);
      this.tellOnce(`backread: ${problem}`);
    }
    const root = workspace ?? config.folder ?? folder;
    const store = resolve(folder, config.stet ?? join(config.folder ?? folder, 'stet.json'));
    const baseline = config.baseline === undefined ? [] : [resolve(folder, config.baseline)];
    note(store, ...baseline, join(root, IGNORE_FILE));
    this.options.onFiles([...files]);
    return {
      reviewer: await this.reviewerOf(config),
      config,
      ...(problem === undefined ? {} : { problem }),
      root,
      store,
      decided: await this.decisions([store, ...baseline]),
      passedOver: new Map(),
    };
  }

  /** With the settings as they are; without those that are impossible, after saying so. */
  private async reviewerOf(config: Config): Promise<Reviewer> {
    const events = {
      onRuleFailure: (rule: string, error: unknown) =>
        this.tellOnce(`backread: the rule ${rule} failed and is passed over (${firstLine(error)})`),
    };
    const { preset, rules: ofRules } = this.settings;
    try {
      const { parseConfig } = await import('../desk/schema.js');
      parseConfig({ ...(preset ? { preset } : {}), ...(ofRules ? { rules: ofRules } : {}) });
      const settings: Config = {
        ...config,
        ...(preset ? { preset } : {}),
        rules: { ...config.rules, ...ofRules },
      };
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

/** The document's path. XML whose content tells nothing shall not be taken for text, whatever it is called. */
function nameOf({ uri, languageId }: OpenDocument): string | undefined {
  const path = pathOf(uri);
  return languageId === 'xml' && !/\.(?:xml|nitf|newsml)$/iu.test(path ?? '') ? `${path ?? ''}.xml` : path;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && resolve(folder, way) === path;
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
