import { type Copy, CopyBuilder, InputError, type StetComment } from './copy.js';
import type { Format } from './format.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import { MappedText } from './mapped-text.js';
import { parseStet } from './stet-comment.js';

/** SubRip subtitles. */
export const srt: Format = {
  name: 'srt',
  summary: 'SubRip subtitles; findings carry the time of their cue',
  extensions: ['.srt'],
  read: (source) => readSubtitles('srt', source),
};

/** WebVTT subtitles. */
export const vtt: Format = {
  name: 'vtt',
  summary: 'WebVTT subtitles; findings carry the time of their cue',
  extensions: ['.vtt'],
  read: (source) => readSubtitles('vtt', source),
};

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Cue {
  /** As written. */
  readonly time: string;
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly lines: Line[];
}

function readSubtitles(format: 'srt' | 'vtt', source: string): Copy {
  const { cues, comments } = parseCues(source);
  if (cues.length === 0) {
    const sample = format === 'srt' ? '00:00:01,000 --> 00:00:02,500' : '00:01.000 --> 00:02.500';
    throw new InputError(`no subtitle in it: no line with times, such as ${sample}`);
  }
  const builder = new CopyBuilder(format, source);
  for (const comment of comments) builder.comment(comment);
  for (const group of joinCues(cues)) writeGroup(group, builder);
  return { ...builder.build(), place: (offset) => cueAt(cues, offset)?.time };
}

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}`;
const TIMES = new RegExp(String.raw`^\s*(?<from>${TIME})[ \t]*-->[ \t]*(?<to>${TIME})`, 'u');
/** Blocks of WebVTT that are no cues. */
const NO_CUE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u;

function parseCues(source: string): { cues: Cue[]; comments: StetComment[] } {
  const cues: Cue[] = [];
  const comments: StetComment[] = [];
  let state: 'between' | 'cue' | 'note' = 'between';
  for (const line of linesOf(source)) {
    const times = TIMES.exec(line.text)?.groups;
    if (times) {
      cues.push({
        time: times.from!,
        from: seconds(times.from!),
        to: seconds(times.to!),
        start: line.start,
        lines: [],
      });
      state = 'cue';
    } else if (line.text.trim() === '') state = 'between';
    else if (state === 'cue') cues.at(-1)!.lines.push(line);
    else if (state === 'note' || NO_CUE.test(line.text)) {
      state = 'note';
      comments.push(...parseStet(line.text, line.start));
    }
    // Between cues stand their numbers and names.
  }
  return { cues, comments };
}

function* linesOf(source: string): Generator<Line> {
  for (const { 0: text, index } of source.matchAll(/[^\r\n]+|\r\n?|\n/gu)) {
    if (text[0] !== '\r' && text[0] !== '\n') yield { text, start: index };
    else if (index === 0 || /[\r\n]/u.test(source[index - 1]!)) yield { text: '', start: index };
  }
}

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** A line of speech: what one person says, in one cue or in several. */
type Speech = { cue: Cue; parts: MappedText[] };

const ENDS = /[.!?…]["”’'»)\]]*\s*$/u;
const NEW_SPEAKER = /^\s*(?:[-–—]\s?\p{L}|>>|♪|\[|\()/u;
/** A pause of so many seconds ends a sentence, whatever its mark. */
const PAUSE = 2.5;
/** Captions without any full stop would be one sentence an hour long. */
const MOST_CUES = 12;

/** Cues together whose sentence runs on: each group is one block. */
function joinCues(cues: readonly Cue[]): Speech[][] {
  const groups: Speech[][] = [];
  let last: { text: string; to: number } | undefined;
  for (const cue of cues) {
    for (const parts of speeches(cue)) {
      const text = parts.map((part) => part.text).join(' ');
      if (text.trim() === '') continue;
      const runsOn =
        last !== undefined &&
        !ENDS.test(last.text) &&
        cue.from - last.to < PAUSE &&
        !NEW_SPEAKER.test(text) &&
        groups.at(-1)!.length < MOST_CUES;
      if (runsOn) groups.at(-1)!.push({ cue, parts });
      else groups.push([{ cue, parts }]);
      last = { text, to: cue.to };
    }
  }
  return groups;
}

/** A cue's lines, apart where another person speaks. */
function speeches(cue: Cue): MappedText[][] {
  const lines = cue.lines.map(spoken);
  const isDialogue = lines.length > 1 && lines.every(({ text }) => /^\s*[-–—]/u.test(text));
  return isDialogue ? lines.map((line) => [line]) : [lines];
}

const UNIT = /<\/?[A-Za-z0-9][^<>]*>|\{\\[^}]*\}|&(?<name>amp|lt|gt|nbsp|quot|lrm|rlm);|[^<{&]+|[^]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"' }),
);

/** A line without its tags, its dash and the blanks around it. */
function spoken({ text, start }: Line): MappedText {
  const mapped = new MappedText();
  for (const { 0: unit, index, groups } of text.matchAll(UNIT)) {
    if (groups!.name) mapped.add(ENTITIES.get(groups!.name) ?? '', start + index, unit.length);
    else if (!/^(?:<.|\{\\)/u.test(unit)) mapped.add(unit, start + index);
  }
  return mapped;
}

function writeGroup(group: readonly Speech[], builder: CopyBuilder): void {
  builder.block('cue', () => {
    let isFirst = true;
    for (const part of group.flatMap(({ parts }) => parts)) {
      const dash = isFirst ? /^\s*(?:[-–—]\s*)?/u.exec(part.text)![0].length : 0;
      const start = dash || part.text.length - part.text.trimStart().length;
      const end = part.text.trimEnd().length;
      if (end <= start) continue;
      if (!isFirst) builder.append(' ');
      isFirst = false;
      part.forEach(start, end, (text, source, width) => builder.append(text, source, width));
    }
  });
}

/** The last cue that begins at or before a source offset. */
function cueAt(cues: readonly Cue[], offset: number): Cue | undefined {
  return cues[lastAtOrBefore(cues.length, (index) => cues[index]!.start, offset)];
}
