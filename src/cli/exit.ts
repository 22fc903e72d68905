/** Exit codes: nothing to fix, findings at or above `--fail-on`, usage or input error. */
export const EXIT = { clean: 0, findings: 1, error: 2 } as const;

/** Something wrong with the call itself. */
export class UsageError extends Error {
  override name = 'UsageError';
}
