/** Checks a text and says how many findings it has. */
export type Checker = (text: string) => number | Promise<number>;

// biome-ignore lint/suspicious/noExplicitAny: peers are installed by the bench alone, so their types are not at hand.
async function load(name: string): Promise<any> {
  return import(name);
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
