import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILES } from '../cli/config-file.js';

/** How often files are looked at for an editor that does not watch them, in milliseconds. */
export const LOOK_EVERY = 1000;

/** Files that a config for the folder may be in: those of the folder and of all above it. */
export function configPlaces(folder: string): string[] {
  const places = CONFIG_FILES.map((name) => join(folder, name));
  const above = dirname(folder);
  return above === folder ? places : [...places, ...configPlaces(above)];
}

/** Files whose change changes what is found, and how they stood when they were last looked at. */
export class DeskWatch {
  private readonly stamps = new Map<string, string>();

  /** Minds the files from now on; they need not be there. */
  add(paths: Iterable<string>): void {
    for (const path of paths) if (!this.stamps.has(path)) this.stamps.set(path, stampOf(path));
  }

  has(path: string): boolean {
    return this.stamps.has(path);
  }

  get paths(): readonly string[] {
    return [...this.stamps.keys()];
  }

  /** Forgets all. */
  clear(): void {
    this.stamps.clear();
  }

  /** Has one of the files changed, come or gone? */
  hasChanged(): boolean {
    for (const [path, stamp] of this.stamps) if (stampOf(path) !== stamp) return true;
    return false;
  }
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.mtimeNs} ${stats.size}` : '';
}
