import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** A folder that compiled code is kept in between runs. */
export interface CodePlace {
  readonly folder: string;
  /** Only files that are ours and that nobody else can write are read from there: what is read is run. */
  readonly isOwn: boolean;
}

const SEAL = 20;
/** A month, in milliseconds. */
const LONG = 30 * 24 * 60 * 60 * 1000;

/**
 * Where the code of an installed program is kept: beside it (who can write there can change the program as well), or, where that
 * is read-only, in the user's own cache folder.
 */
export function codePlaces(beside: string): CodePlace[] {
  const { platform, env } = process;
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  let base: string | undefined;
  if (platform === 'win32') base = local;
  else if (platform === 'darwin') base = join(homedir(), 'Library', 'Caches');
  else base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
  const own =
    base === undefined || !isAbsolute(base) ? [] : [{ folder: join(base, 'backread'), isOwn: true }];
  return [{ folder: join(beside, '.cache'), isOwn: false }, ...own];
}

/** Code that was kept under a name, whole as it was written, or undefined. Never throws. */
export function readCode(name: string, places: readonly CodePlace[]): Buffer | undefined {
  for (const { folder, isOwn } of places) {
    const sealed = readTrusted(join(folder, name), isOwn);
    if (sealed === undefined) continue;
    const code = sealed.subarray(SEAL);
    // V8 takes damaged code at its word, and crashes.
    if (sealed.length > SEAL && sealOf(code).equals(sealed.subarray(0, SEAL))) return code;
  }
  return undefined;
}

/** Keeps code under a name in the first place that can be written, whole or not at all. Never throws. */
export function keepCode(name: string, code: Uint8Array, places: readonly CodePlace[]): void {
  for (const { folder, isOwn } of places) {
    const draft = join(folder, `${name}.${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      // However loose the umask, others may not write here.
      mkdirSync(folder, { recursive: true, mode: isOwn ? 0o700 : 0o755 });
      writeFileSync(draft, Buffer.concat([sealOf(code), code]), { flag: 'wx', mode: isOwn ? 0o600 : 0o644 });
      renameSync(draft, join(folder, name));
      sweep(folder);
      return;
    } catch {
      attempt(() => rmSync(draft, { force: true }));
    }
  }
}

/** What other versions of Node or of the program left: whoever still needs it makes it anew. */
function sweep(folder: string): void {
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    attempt(() => now - statSync(path).mtimeMs > LONG && rmSync(path));
  }
}

function attempt(action: () => unknown): void {
  try {
    action();
  } catch {}
}

function readTrusted(path: string, isOwn: boolean): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (isOwn) {
      const { uid, mode } = fstatSync(file);
      // Windows has no such owners; its folder is the user's own.
      const user = process.geteuid?.();
      if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) return undefined;
    }
    return readFileSync(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function sealOf(code: Uint8Array): Buffer {
  return createHash('sha1').update(code).digest();
}
