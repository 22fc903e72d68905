import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { rules } from '../rules/index.js';
import { type Config, makeReviewer } from './desk/index.js';
import { copyFromTree } from './retext/copy-from-tree.js';
import { addFinding } from './retext/message.js';

/**
 * The preset as one retext plugin for anybody's pipeline:
 * `unified().use(retextEnglish).use(retextBackread, {preset: 'strict'}).use(retextStringify)`.
 * Findings become ordinary vfile messages with `source: 'backread'`.
 * @throws ConfigError for an unknown rule.
 */
export default function retextBackread(config: Config = {}): (tree: Root, file: VFile) => void {
  const reviewer = makeReviewer(rules, config);
  return (tree, file) => {
    for (const finding of reviewer.reviewCopy(copyFromTree(tree, file)).findings) addFinding(file, finding);
  };
}
