import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The built program, as installed: `npm test` builds first.
const bin = resolve('dist/cli/main.js');

/** A folder of its own for a test, and the command line run in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'backread-'));

  backread(
    args: readonly string[],
    { input = '', cwd = '.', env = {} }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
  ): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: join(this.folder, cwd),
      input,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** The findings of one file, as the JSON report has them. */
  findings(path: string, ...args: string[]): Found[] {
    return JSON.parse(this.backread(['--format', 'json', path, ...args]).out)[0].findings;
  }

  git(...args: string[]): void {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args],
      { cwd: this.folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }

  put(name: string, content: string | Uint8Array): string {
    mkdirSync(join(this.folder, name, '..'), { recursive: true });
    writeFileSync(join(this.folder, name), content);
    return name;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export interface Found {
  readonly rule: string;
  readonly text: string;
  readonly fingerprint: string;
  readonly start: { readonly line: number; readonly column: number };
}
