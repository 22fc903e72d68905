import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../desk/index.js';
import { reporters } from '../reporters/index.js';
import { UsageError } from './exit.js';

/** One report asked for. Without `output` it goes to standard output. */
export interface ReportOrder {
  readonly format: string;
  readonly output?: string;
}

const DEFAULT = 'vfile';

/**
 * What `--format` and `--output` ask for, in the order given: an output belongs to the format before it, or, when there is
 * none that lacks one, to the format that follows.
 */
export class ReportOrders {
  private readonly orders: { format: string; output?: string }[] = [];
  private waiting: string | undefined;

  /** @throws InvalidArgumentError (commander's) for a name that no report has. */
  format(name: string): string {
    const names = reporters.map((reporter) => reporter.name);
    if (!names.includes(name))
      throw new InvalidArgumentError(`No report has this name${didYouMean(name, names)}.`);
    this.orders.push({ format: name, ...(this.waiting === undefined ? {} : { output: this.waiting }) });
    this.waiting = undefined;
    return name;
  }

  /** @throws UsageError for an output that has no format. */
  output(file: string): string {
    const last = this.orders.at(-1);
    if (last && last.output === undefined) last.output = file;
    else if (this.waiting === undefined) this.waiting = file;
    else throw new UsageError(`--output ${file}: each --output needs a --format of its own`);
    return file;
  }

  /**
   * The reports: the default one on standard output when none was asked for, unless something else (`taken`) goes there.
   * @throws UsageError when an output has no format, or two reports go to one place.
   */
  list(taken?: string): ReportOrder[] {
    if (this.waiting !== undefined && this.orders.length > 0)
      throw new UsageError(`--output ${this.waiting}: each --output needs a --format of its own`);
    const orders: ReportOrder[] =
      this.orders.length > 0
        ? this.orders.map(({ format, output }) => ({
            format,
            ...(output === undefined || output === '-' ? {} : { output }),
          }))
        : [
            {
              format: DEFAULT,
              ...(this.waiting === undefined || this.waiting === '-' ? {} : { output: this.waiting }),
            },
          ];
    if (taken !== undefined && this.orders.length === 0 && orders[0]!.output === undefined) return [];
    const seen = new Map<string | undefined, string>(taken === undefined ? [] : [[undefined, taken]]);
    for (const { format, output } of orders) {
      const place = output === undefined ? undefined : resolve(output);
      const other = seen.get(place);
      if (other !== undefined)
        throw new UsageError(
          `${other} and --format ${format} both go to ${output ?? 'standard output'}: give one an --output of its own`,
        );
      seen.set(place, `--format ${format}`);
    }
    return orders;
  }
}
