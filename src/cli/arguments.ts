import { InvalidArgumentError, Option } from 'commander';

/** An option that is a whole number from `least` to `most`; `initial` where it is not given. */
export function number(
  flags: string,
  what: string,
  initial: number | undefined,
  least: number,
  most: number,
): Option {
  const option = new Option(flags, what).argParser((text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  });
  return initial === undefined ? option : option.default(initial);
}

/** Collects what an option is given each time it is used. */
export function collect(value: string, all: readonly string[] = []): string[] {
  return [...all, value];
}
