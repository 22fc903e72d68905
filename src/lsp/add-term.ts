import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { writeWhole } from '../cli/atomic.js';
import { addTerm, canAddTo, type NewTerm } from '../house/terms/write.js';
import type { Desk } from './reviewers.js';

const NEW_LIST = 'terms.yaml';

/** What came of adding a word to the desk's list: the list's path, and a line for the person at the editor. */
export interface Added {
  readonly file: string;
  readonly message: string;
}

/**
 * Writes an entry into the first list of the config that we can write (YAML, JSON, CSV). A config that names none gets terms.yaml
 * beside it; that it must name the list stands in the message.
 * @throws DeskFileError for a list that does not take the entry, Error for a config that is not in order.
 */
export async function addToDesk(entry: NewTerm, desk: Desk): Promise<Added> {
  const { config, problem, root } = desk;
  if (problem !== undefined) throw new Error(`nothing was added: first mend ${problem}`);
  const listed = config.termFiles ?? [];
  const file = listed.find(canAddTo);
  if (file === undefined && listed.length > 0)
    throw new Error(
      `nothing was added: ${listed.map((each) => basename(each)).join(', ')} belongs to a terminology database; name a list in YAML, JSON or CSV besides`,
    );
  const target = file ?? join(config.folder ?? root, NEW_LIST);
  const isThere = existsSync(target);
  const text = isThere ? await readFile(target, 'utf8') : '';
  const shown = relative(root, target) || basename(target);
  await writeWhole(target, addTerm(text, shown, entry));
  if (file !== undefined) return { file: target, message: `“${entry.term}” is now in ${shown}` };
  const where = config.file === undefined ? 'a config file (.backreadrc.yaml)' : basename(config.file);
  return {
    file: target,
    message: `“${entry.term}” is now in ${shown}${isThere ? '' : ' (new)'}. For backread to read it, put the line "terms: ${NEW_LIST}" into ${where}`,
  };
}
