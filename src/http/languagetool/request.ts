import { type Body, formFields, utf8 } from '../body.js';
import { Problem } from '../problem.js';
import { type Piece, parseAnnotated, proseOf } from './annotated.js';
import { type Detected, detect } from './detect.js';
import { knownCodes, languageOf } from './languages.js';
import type { Selection } from './selection.js';

/** A request to `/v2/check`, understood. */
export interface CheckRequest {
  readonly text: string | readonly Piece[];
  readonly language: Detected;
  readonly isPicky: boolean;
  readonly selection: Selection;
}

/** The parameters of a request by name: texts, and in JSON lists and objects. */
export type Parameters = ReadonlyMap<string, unknown>;

/** Parameters of the query and, over them, of the body: a form or a JSON object. @throws Problem (400, 415) */
export function parametersOf(query: string, body: Body | undefined): Parameters {
  const parameters = new Map<string, unknown>(formFields(query));
  if (!body || body.bytes.length === 0) return parameters;
  if (body.charset !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(body.charset))
    throw new Problem(415, `the body must be UTF-8, not ${body.charset}`);
  const more = fieldsOf(body);
  for (const [name, value] of more) parameters.set(name, value);
  return parameters;
}

function fieldsOf({ type, bytes }: Body): Iterable<[string, unknown]> {
  // LanguageTool takes a body without a type for a form, too.
  if (type === 'application/x-www-form-urlencoded' || type === '') return formFields(utf8(bytes));
  if (type !== 'application/json')
    throw new Problem(
      415,
      `the body must be application/x-www-form-urlencoded or application/json, not ${type}`,
    );
  let value: unknown;
  try {
    value = JSON.parse(utf8(bytes));
  } catch (error) {
    throw error instanceof Problem
      ? error
      : new Problem(400, `the body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(400, 'the body must be a JSON object');
  return Object.entries(value);
}

/** Understands the parameters of a check. @throws Problem (400), worded as LanguageTool does where it refuses the same. */
export function checkRequest(parameters: Parameters): CheckRequest {
  const text = textOf(parameters);
  return {
    text,
    language: languageFor(typeof text === 'string' ? text : proseOf(text), parameters),
    isPicky: isPicky(stringOf(parameters, 'level')),
    selection: selectionOf(parameters),
  };
}

function textOf(parameters: Parameters): CheckRequest['text'] {
  const text = stringOf(parameters, 'text');
  const data = parameters.get('data');
  if (text !== undefined && data !== undefined)
    throw new Problem(400, "Set only 'text' or 'data' parameters, not both");
  if (text !== undefined) return text;
  if (data !== undefined) return parseAnnotated(data);
  throw new Problem(400, "Missing 'text' or 'data' parameter");
}

function languageFor(text: string, parameters: Parameters): Detected {
  const code = stringOf(parameters, 'language');
  if (!code)
    throw new Problem(
      400,
      "Missing 'language' parameter, e.g. 'language=en-US' for American English or 'language=auto'",
    );
  const detected = detect(text, listOf(parameters, 'preferredVariants'));
  if (code === 'auto') return detected;
  const language = languageOf(code);
  if (!language)
    throw new Problem(
      400,
      `'${code.slice(0, 40)}' is not a language code known to LanguageTool. Supported language codes are: ${knownCodes()}`,
    );
  return { ...language, confidence: detected.isEnglish === language.isEnglish ? detected.confidence : 0 };
}

function isPicky(level: string | undefined): boolean {
  const name = level?.toLowerCase() ?? 'default';
  if (name !== 'default' && name !== 'picky')
    throw new Problem(400, "If 'level' is set, it must be set to 'default' or 'picky'");
  return name === 'picky';
}

function selectionOf(parameters: Parameters): Selection {
  const selection: Selection = {
    enabledRules: listOf(parameters, 'enabledRules'),
    disabledRules: listOf(parameters, 'disabledRules'),
    enabledCategories: listOf(parameters, 'enabledCategories'),
    disabledCategories: listOf(parameters, 'disabledCategories'),
    enabledOnly: /^(?:true|yes)$/iu.test(String(parameters.get('enabledOnly') ?? '')),
  };
  if (!selection.enabledOnly) return selection;
  if (selection.disabledRules.length + selection.disabledCategories.length > 0)
    throw new Problem(400, 'You cannot specify disabled rules or categories using enabledOnly=true');
  if (selection.enabledRules.length + selection.enabledCategories.length === 0)
    throw new Problem(400, 'You must specify enabled rules or categories when using enabledOnly=true');
  return selection;
}

function stringOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Problem(400, `'${name}' must be a text`);
  return value;
}

/** Names between commas, or in a JSON list. */
function listOf(parameters: Parameters, name: string): string[] {
  const value = parameters.get(name);
  if (value === undefined || value === null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (!items.every((item) => typeof item === 'string'))
    throw new Problem(400, `'${name}' must be names with commas between them`);
  return items
    .flatMap((item) => item.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
