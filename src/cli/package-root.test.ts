import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { packageRoot } from './package-root.js';

it('is the folder with the package.json', () => {
  expect(existsSync(join(packageRoot(), 'package.json'))).toBe(true);
});

it('is not looked for without end', () => {
  const lost = pathToFileURL(join(parse(process.cwd()).root, 'nowhere', 'dist', 'cli', 'main.js')).href;
  expect(() => packageRoot(lost)).toThrow('install the whole package');
});
