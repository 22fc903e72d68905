/** Checks a text and says how many findings it has. */
export type Checker = (text: string) => number | Promise<number>;

// biome-ignore lint/suspicious/noExplicitAny: peers are installed by the bench alone, so their types are not at hand.
async function load(name: string): Promise<any> {
  return import(name);
}

/** A package in CommonJS may wrap its default in another. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
async function loadDefault(name: string): Promise<any> {
  const module = await load(name);
  return module.default?.default ?? module.default;
}

/** write-good with its default checks. */
export async function writeGood(): Promise<Checker> {
  const { default: check } = await load('write-good');
  return (text) => check(text).length;
}

/** retext-english with six plugins of the retext project. */
export async function retextSix(): Promise<Checker> {
  const [{ unified }, { VFile }, { default: english }] = await Promise.all([
    load('unified'),
    load('vfile'),
    load('retext-english'),
  ]);
  const plugins = await Promise.all(
    [
      'repeated-words',
      'quotes',
      'indefinite-article',
      'contractions',
      'redundant-acronyms',
      'diacritics',
    ].map(async (name) => (await load(`retext-${name}`)).default),
  );
  const processor = plugins.reduce((all, plugin) => all.use(plugin), unified().use(english));
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.length;
  };
}

/** Harper in WebAssembly, all rules. */
export async function harper(): Promise<Checker> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    load('harper.js'),
    load('harper.js/binaryInlined'),
  ]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => (await linter.lint(text)).length;
}

/** alex with its default word lists. */
export async function alex(): Promise<Checker> {
  const { text: check } = await load('alex');
  return (text) => check(text).messages.length;
}

/** textlint's kernel with the English rules that its own guides name. */
export async function textlint(): Promise<Checker> {
  const { TextlintKernel } = await load('@textlint/kernel');
  const plugin = await loadDefault('@textlint/textlint-plugin-text');
  const rules = await Promise.all(
    ['common-misspellings', 'diacritics', 'en-capitalization', 'stop-words', 'terminology', 'write-good'].map(
      async (ruleId) => ({ ruleId, rule: await loadDefault(`textlint-rule-${ruleId}`) }),
    ),
  );
  const kernel = new TextlintKernel();
  return async (text) => {
    const options = { ext: '.txt', filePath: 'story.txt', plugins: [{ pluginId: 'text', plugin }], rules };
    return (await kernel.lintText(text, options)).messages.length;
  };
}

/** Every peer by the name that the table gives it. */
export const peers: ReadonlyMap<string, () => Promise<Checker>> = new Map([
  ['write-good', writeGood],
  ['alex', alex],
  ['retext, six plugins', retextSix],
  ['textlint, six rules', textlint],
  ['Harper', harper],
]);
