import type { House } from './style.js';

/** Names of places on which the three houses agree. */
const PLACES = [
  'Kyiv',
  'Odesa',
  'Kharkiv',
  'Lviv',
  'Chernihiv',
  'Mykolaiv',
  'Dnipro',
  'Zaporizhzhia',
  'Beijing',
  'Guangzhou',
  'Mumbai',
  'Kolkata',
  'Chennai',
  'Myanmar',
  'Eswatini',
  'North Macedonia',
  'Ivory Coast',
  'Turkey',
];

/** Words that the three houses write alike, by forms they do not use. */
const WORDS = {
  'e-mail': 'email',
  'e-mails': 'emails',
  'web site': 'website',
  'web sites': 'websites',
  'web-site': 'website',
  advisor: 'adviser',
  advisors: 'advisers',
} as const;

const AMERICAN = {
  towards: 'toward',
  afterwards: 'afterward',
  backwards: 'backward',
  forwards: 'forward',
  upwards: 'upward',
  downwards: 'downward',
  amongst: 'among',
  amidst: 'amid',
  whilst: 'while',
} as const;

/**
 * Written from public knowledge of the published guides: what each says of these questions, no text of theirs. A guide's own
 * word is final; a desk that differs sets the choice.
 */
export const presets = {
  /** After the Associated Press Stylebook. */
  ap: {
    spelling: 'US',
    initials: ['U.S.', 'U.N.', 'U.K.', 'EU', 'FBI', 'CIA', 'GOP', 'NGO'],
    acronyms: 'NATO',
    quotes: 'double',
    stops: 'inside',
    figuresFrom: 10,
    percent: '%',
    date: 'Feb. 6',
    time: '6 p.m.',
    timePoint: ':',
    seriesComma: 'no',
    dash: ' — ',
    titles: 'Prime Minister',
    places: PLACES,
    words: { ...WORDS, ...AMERICAN },
  },
  /** After the Reuters Handbook of Journalism and the copy of its American wire. Dashes differ by outlet and stay open. */
  reuters: {
    spelling: 'US',
    initials: ['U.S.', 'U.N.', 'EU', 'FBI', 'CIA', 'NGO', 'GDP'],
    acronyms: 'NATO',
    quotes: 'double',
    stops: 'inside',
    figuresFrom: 10,
    percent: '%',
    date: 'February 6',
    time: '6 p.m.',
    timePoint: ':',
    seriesComma: 'no',
    titles: 'Prime Minister',
    places: PLACES,
    words: { ...WORDS, ...AMERICAN },
  },
  /** After the style guide of the Guardian and Observer. */
  guardian: {
    spelling: 'UK',
    ise: 'ise',
    initials: ['US', 'UN', 'UK', 'EU', 'FBI', 'CIA', 'NGO', 'GDP'],
    acronyms: 'Nato',
    mister: 'Mr',
    quotes: 'double',
    stops: 'outside',
    figuresFrom: 10,
    percent: '%',
    date: '6 February',
    time: '6pm',
    timePoint: '.',
    seriesComma: 'no',
    dash: ' – ',
    titles: 'prime minister',
    places: PLACES,
    words: { ...WORDS, amongst: 'among', amidst: 'amid', whilst: 'while', toward: 'towards' },
  },
} as const satisfies Record<string, House>;
