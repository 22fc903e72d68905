import {
  findNodeAtLocation,
  getNodeValue,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { LineIndex } from '../formats/lines.js';
import { DeskFileError } from './desk-file-error.js';

export { DeskFileError };

/** What a file holds, and the line (from 1) at which each part of it stands. */
export interface Located {
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/** @throws DeskFileError at the first thing that is no YAML. */
export function readYaml(text: string, file: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = [...document.errors, ...document.warnings];
  if (error)
    throw new DeskFileError(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf(path) {
      let node: unknown = document.contents;
      let line = 1;
      for (const key of ['', ...path]) {
        if (key !== '') node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
        const at = isNode(node) ? (node as Node).range?.[0] : undefined;
        if (at === undefined) break;
        line = lines.linePos(at).line;
      }
      return line;
    },
  };
}

/** JSON; comments and trailing commas are let pass. @throws DeskFileError at the first thing that is no JSON. */
export function readJson(text: string, file: string): Located {
  const lines = new LineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error || !root) {
    const reason = error
      ? printParseErrorCode(error.error)
          .replaceAll(/\B(?=\p{Lu})/gu, ' ')
          .toLowerCase()
      : 'the file is empty';
    throw new DeskFileError(`${file}:${lines.point(error?.offset ?? 0).line}: not JSON: ${reason}`);
  }
  return {
    value: getNodeValue(root),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node: JsonNode | undefined = findNodeAtLocation(
          root,
          path.slice(0, length) as (string | number)[],
        );
        if (node) return lines.point(node.offset).line;
      }
      return lines.point(root.offset).line;
    },
  };
}
