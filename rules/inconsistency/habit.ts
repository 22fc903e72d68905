import type { Span } from '../../src/reading/index.js';
import type { Related, Report } from '../../src/rule.js';

/** One occurrence of a thing, and the form it has there. */
export interface Use extends Span {
  readonly form: string;
  /** The words of the story, when the form is only their kind. */
  readonly found?: string;
  /** What to put there instead, by form; the form itself when not given. */
  readonly as?: (form: string) => string | undefined;
}

/** The uses of one thing in a story. */
export interface Group {
  readonly uses: readonly Use[];
  /** The form that wins a tie: the dictionary's. Otherwise the first one does. */
  readonly preferred?: string;
  /** The form that is the habit wherever it occurs at all. */
  readonly habit?: string;
  /** How often the habit must occur, and how many times as often as all the rest; 1 and 1 when not given. */
  readonly least?: number;
  readonly ratio?: number;
  /** The forms that may be marked; any when not given. */
  readonly stray?: (form: string) => boolean;
  readonly message?: (stray: string, habit: string, uses: number) => string;
  readonly unproven?: boolean;
  /** The form that the house style wants, whatever the story does. */
  readonly right?: string;
}

/** The form the story mostly uses, or undefined when all uses are alike or the habit is too weak to speak of. */
export function habitOf({
  uses,
  preferred,
  habit: fixed,
  least = 1,
  ratio = 1,
  right,
}: Group): string | undefined {
  if (right !== undefined) return right;
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  if (fixed !== undefined) return counts.has(fixed) ? fixed : undefined;
  const most = Math.max(...counts.values());
  const leaders = [...counts].filter(([, count]) => count === most).map(([form]) => form);
  const habit = preferred !== undefined && leaders.includes(preferred) ? preferred : leaders[0]!;
  return most >= least && most >= ratio * (uses.length - most) ? habit : undefined;
}

/** Marks every use that departs from the habit; the others are shown beside it. */
export function reportStrays(group: Group, report: Report): void {
  const habit = habitOf(group);
  if (habit === undefined) return;
  const others = group.uses.filter(({ form }) => form === habit);
  const related: Related[] = others
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end, message: `“${habit}” here` }));
  for (const use of group.uses) {
    if (use.form === habit || group.stray?.(use.form) === false) continue;
    const suggestion = use.as ? use.as(habit) : habit;
    report(
      { start: use.start, end: use.end },
      {
        message:
          (group.right === undefined
            ? group.message?.(use.form, habit, others.length)
            : `House style has “${suggestion ?? habit}”, not “${use.found ?? use.form}”.`) ??
          `“${use.form}” is “${habit}” elsewhere in the story.`,
        related,
        ...(suggestion ? { suggestions: [suggestion] } : {}),
        ...(group.unproven ? { unproven: true } : {}),
      },
    );
  }
}

/**
 * The group as the desk's list of names has it: a listed form is the habit, however rare, and is never a stray. Undefined when
 * every form is listed: then the desk knows them for different things.
 */
export function asListed(group: Group, listed: ReadonlySet<string>): Group | undefined {
  const known = group.uses.filter(({ form }) => listed.has(form));
  if (known.length === 0) return group;
  if (known.length === group.uses.length) return undefined;
  return {
    ...group,
    habit: known[0]!.form,
    stray: (form) => !listed.has(form) && group.stray?.(form) !== false,
  };
}

/** Collects uses by a key. */
export class Groups {
  private readonly byKey = new Map<string, Use[]>();

  add(key: string, use: Use): void {
    const uses = this.byKey.get(key);
    if (uses) uses.push(use);
    else this.byKey.set(key, [use]);
  }

  /** All, whether in one form or in several. */
  all(): Iterable<readonly [string, readonly Use[]]> {
    return this.byKey;
  }

  /** Those with more than one form. */
  *mixed(): Iterable<readonly [string, readonly Use[]]> {
    for (const [key, uses] of this.byKey)
      if (uses.some(({ form }) => form !== uses[0]!.form)) yield [key, uses];
  }
}
