import type { Reading, Sentence, Token } from '../../../src/reading/index.js';
import type { Echo } from './echo.js';

/** Verbs and the nouns of their own stem that English does not make their objects. One verb a line, sorted: verb | nouns. */
const OBJECTS = new Map(
  `
accuse | accusation
agree | agreement
announce | announcement
appoint | appointment
attack | attack
celebrate | celebration
comment | comment
compete | competition
complain | complaint
construct | construction
contribute | contribution
cooperate | cooperation
decide | decision
demonstrate | demonstration
develop | development
discover | discovery
discuss | discussion
donate | donation
elect | election
evacuate | evacuation
exhibit | exhibition;exhibit
explain | explanation
explode | explosion
export | export
implant | implant;implantation
import | import
infect | infection
inform | information
inspect | inspection
interview | interview
invade | invasion
invest | investment
investigate | investigation
invite | invitation
nominate | nomination
operate | operation
perform | performance
propose | proposal
protest | protest
publish | publication
recommend | recommendation
record | record
reform | reform
regulate | regulation
report | report
research | research
sanction | sanction
select | selection
state | statement
suggest | suggestion
supply | supply
train | training
transport | transport;transportation
treat | treatment
`
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([verb = '', nouns = '']) => [verb, new Set(nouns.split(';'))] as const),
);
/** People who do what their name says: the verb tells nothing new. One a line: noun | verb. */
const AGENTS = new Map(
  'hacker hack|demonstrator demonstrate|protester protest|protestor protest|demonstrant demonstrate|robber rob|attacker attack|arsonist burn|kidnapper kidnap|hijacker hijack|inspector inspect|investigator investigate|researcher research|organizer organize|organiser organise|investor invest|competitor compete|exhibitor exhibit|operator operate|employer employ|explosion explode|translator translate|murderer murder|donor donate|buyer buy|producer produce|manufacturer manufacture|developer develop|importer import|exporter export|examiner examine|defender defend|designer design|visitor visit|performer perform|publisher publish|occupier occupy|invader invade|liberator liberate|smuggler smuggle'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** “recorded a record level”: a verb and the noun of its own stem. */
export function cognateObject({ tokens }: Reading, at: number, { last }: Sentence): Echo | undefined {
  const verb = tokens[at]!;
  const nouns = verb.pos === 'VERB' ? OBJECTS.get(verb.lemma) : undefined;
  if (!nouns || /ing$/u.test(verb.lower)) return undefined;
  for (let end = at + 1; end < Math.min(at + 5, last); end++) {
    const token = tokens[end]!;
    if (nouns.has(token.lemma) && token.kind === 'word' && end > at) {
      const next = end + 1 < last ? tokens[end + 1] : undefined;
      // “recorded record profits” is headline English; “reported report cards” leads on to another noun.
      const isBare = end === at + 1;
      if (isBare || (next?.pos === 'NOUN' && token.lemma !== 'record')) return undefined;
      return echo(verb, token);
    }
    if (
      !/^(?:DET|ADJ|NUM)$/u.test(token.pos) &&
      !/^(?:a|an|the|its|his|her|their|this|in)$/u.test(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** “Hackers hacked”, “the protesters were protesting”: an agent that does what its name says, and no more. */
export function agentDoes(reading: Reading, at: number, { last }: Sentence): Echo | undefined {
  const { tokens } = reading;
  const agent = tokens[at]!;
  const verb = agent.pos === 'NOUN' ? AGENTS.get(agent.lemma) : undefined;
  if (verb === undefined) return undefined;
  for (let end = at + 1; end < Math.min(at + 4, last); end++) {
    const token = tokens[end]!;
    if (token.lemma === verb && (token.pos === 'VERB' || token.lower !== verb))
      return { ...echo(agent, token), isLikely: true };
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return undefined;
  }
  return undefined;
}

function echo(one: Token, other: Token): Echo {
  return {
    first: one.index,
    last: other.index + 1,
    message: `“${one.text}” and “${other.text}” echo one another: one stem, said twice.`,
  };
}

/** “February 8, 8,”: the day stands twice. */
export function dayTwice({ tokens }: Reading, at: number, { last }: Sentence): Echo | undefined {
  const [day, comma, again, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (day.kind !== 'number' || comma?.text !== ',' || at + 2 >= last || again?.text !== day.text)
    return undefined;
  if (!/^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})$/u.test(day.text) || !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
    return undefined;
  // A list of scores or lots goes on with figures.
  if (next?.text === ',' && tokens[at + 4]?.kind === 'number') return undefined;
  return { first: at, last: at + 3, message: `“${day.text}” stands twice.` };
}
