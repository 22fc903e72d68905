import { baseball, baseballLikely } from './baseball.js';
import { basketball, basketballLikely } from './basketball.js';
import { boxing, boxingLikely } from './boxing.js';
import { courts, courtsLikely } from './courts.js';
import { culture, cultureLikely } from './culture.js';
import { economy, economyLikely } from './economy.js';
import { education, educationLikely } from './education.js';
import { energy, energyLikely } from './energy.js';
import { epidemic, epidemicLikely } from './epidemic.js';
import { farming, farmingLikely } from './farming.js';
import { finance, financeLikely } from './finance.js';
import { goals, goalsLikely } from './goals.js';
import { health, healthLikely } from './health.js';
import { hockey, hockeyLikely } from './hockey.js';
import { politics, politicsLikely } from './politics.js';
import { racket, racketLikely } from './racket.js';
import { religion, religionLikely } from './religion.js';
import { retail, retailLikely } from './retail.js';
import { sport, sportLikely } from './sport.js';
import { television, televisionLikely } from './television.js';
import { transport, transportLikely } from './transport.js';
import { war, warLikely } from './war.js';
import { weather, weatherLikely } from './weather.js';

/** Lexicons for stories on certain topics. */
export interface TopicLexicon {
  /** What the story is about, for the message. */
  readonly subject: string;
  /** Topics of src/reading/topics.ts: one of them is enough. */
  readonly topics: readonly string[];
  readonly proven: string;
  /** Likely errors in such a story, not certain ones. */
  readonly likely?: string;
}

/** By name. */
export const topicLexicons: Readonly<Record<string, TopicLexicon>> = {
  baseball: { subject: 'baseball', topics: ['baseball'], proven: baseball, likely: baseballLikely },
  basketball: { subject: 'basketball', topics: ['basketball'], proven: basketball, likely: basketballLikely },
  boxing: {
    subject: 'a combat sport',
    topics: ['boxing', 'sumo', 'weightlifting'],
    proven: boxing,
    likely: boxingLikely,
  },
  courts: {
    subject: 'a court or crime story',
    topics: ['court', 'crime'],
    proven: courts,
    likely: courtsLikely,
  },
  culture: { subject: 'a story on the arts', topics: ['culture'], proven: culture, likely: cultureLikely },
  economy: {
    subject: 'a story on the economy',
    topics: ['economy', 'finance'],
    proven: economy,
    likely: economyLikely,
  },
  education: {
    subject: 'a story on education',
    topics: ['education'],
    proven: education,
    likely: educationLikely,
  },
  energy: { subject: 'a story on energy', topics: ['energy'], proven: energy, likely: energyLikely },
  epidemic: {
    subject: 'a story on an epidemic',
    topics: ['epidemic'],
    proven: epidemic,
    likely: epidemicLikely,
  },
  farming: { subject: 'a farming story', topics: ['farming'], proven: farming, likely: farmingLikely },
  finance: { subject: 'finance', topics: ['finance'], proven: finance, likely: financeLikely },
  goals: {
    subject: 'football or hockey',
    topics: ['football', 'hockey'],
    proven: goals,
    likely: goalsLikely,
  },
  health: { subject: 'a medical story', topics: ['health'], proven: health, likely: healthLikely },
  hockey: { subject: 'ice hockey', topics: ['hockey'], proven: hockey, likely: hockeyLikely },
  politics: {
    subject: 'politics',
    topics: ['elections', 'parliament'],
    proven: politics,
    likely: politicsLikely,
  },
  racket: {
    subject: 'tennis or volleyball',
    topics: ['tennis', 'volleyball'],
    proven: racket,
    likely: racketLikely,
  },
  religion: {
    subject: 'a story on religion',
    topics: ['religion'],
    proven: religion,
    likely: religionLikely,
  },
  retail: { subject: 'retail', topics: ['retail', 'tourism'], proven: retail, likely: retailLikely },
  sport: { subject: 'sport', topics: ['sport', 'olympics'], proven: sport, likely: sportLikely },
  television: {
    subject: 'a story on television',
    topics: ['television'],
    proven: television,
    likely: televisionLikely,
  },
  transport: {
    subject: 'a transport story',
    topics: ['transport'],
    proven: transport,
    likely: transportLikely,
  },
  war: { subject: 'a war story', topics: ['war'], proven: war, likely: warLikely },
  weather: {
    subject: 'a story on weather or a disaster',
    topics: ['weather'],
    proven: weather,
    likely: weatherLikely,
  },
};
