import { expect, it } from 'vitest';
import { findTortured, isProven } from './find.js';

const read = (text: string) =>
  findTortured(
    text
      .toLowerCase()
      .split(' ')
      .map((lower) => ({ lower })),
  );

it.each([
  ['counterfeit consciousness', 'artificial intelligence'],
  ['bosom malignancy', 'breast cancer'],
  ['colossal information', 'big data'],
  ['haze figuring', 'cloud computing'],
  ['irregular timberland', 'random forest'],
  ['environmental alteration', 'climate change'],
  ['soul disappointment', 'heart failure'],
  ['outfitted clash', 'armed conflict'],
  ['household brutality', 'domestic violence'],
  ['composed wrongdoing', 'organized crime'],
  ['cash washing', 'money laundering'],
  ['unrefined petroleum', 'crude oil'],
  ['insusceptible framework', 'immune system'],
  ['psychological sickness', 'mental illness'],
  ['flank impact', 'side effect'],
  ['irresistible illness', 'infectious disease'],
  ['fowl influenza', 'bird flu'],
  ['golden decoration', 'gold medal'],
  ['sentiment survey', 'opinion poll'],
])('“%s” is proven to be a swap for “%s”', (text, term) => {
  const found = read(`the ${text} was`);
  expect(found.map((one) => one.term)).toEqual([term]);
  expect(found.every(isProven)).toBe(true);
});

it.each([
  'focal bank',
  'versatile telephone',
  'preeminent court',
  'human privileges',
  'harmony talks',
  'weapons of mass obliteration',
  'demise sentence',
  'life detainment',
  'sexual provocation',
  'wrongdoing rate',
  'swelling rate',
  'lung malignancy',
  'apprehensive system',
  'mental ailment',
  'clinical preliminary',
  'profound learning',
  'power vegetation',
  'world mug',
  'punishment kick',
  'film celebration',
  'world wellness organization',
  'central insight agency',
  'expulsion request',
  'asylum hunter',
  'border sentry',
  'ballot carton',
  'squeeze conference',
])('“%s” is likely to be a swap', (text) => {
  expect(read(`the ${text} was`)).toHaveLength(1);
});

it.each([
  'artificial intelligence and machine learning',
  'breast cancer patients in public hospitals',
  'the major bank lent money to small firms',
  'state security officials and national police',
  'the health service and the health board',
  'a trade accord with the regional bloc',
  'peace negotiations between the two governments',
  'commercial talks about farm exports',
  'the prime minister and the foreign secretary',
  'global economic growth slowed in the second quarter',
  'the world economic outlook has improved',
  'business confidence fell in most sectors',
  'a judicial inquiry into police violence',
  'the criminal probe was dropped',
  'the labour market remains tight',
  'industrial disputes and wage claims',
  'the tax office and the customs service',
  'interest rate rises hurt mortgage holders',
  'wage increases for nurses and teachers',
  'a price rise of three per cent',
  'foreign debt and overseas aid',
  'crude prices climbed on supply fears',
  'the oil giant cut its dividend',
  'the energy company closed a power plant',
  'severe storms and heavy showers',
  'harsh weather delayed the rescue effort',
  'flood damage in coastal towns',
  'an aid convoy reached the besieged city',
  'rebel commanders and army generals',
  'government troops retook the airport',
  'a roadside blast killed two soldiers',
  'the military campaign entered its third week',
  'border police arrested four smugglers',
  'the appeals tribunal upheld the verdict',
  'a jail term of twelve years',
  'the murder suspect appeared in court',
  'legal challenges to the new law',
  'parliamentary polls and local ballots',
  'the ruling coalition lost its majority',
  'opposition lawmakers walked out',
  'a presidential hopeful from the south',
  'the party chief met union bosses',
  'voter turnout rose in rural districts',
  'students at the technical university',
  'primary school teachers and pupils',
  'the football coach praised his team',
  'world champions in two sports',
  'the film won the main award',
  'a stage musical based on the novel',
  'railway workers and bus drivers',
  'freight transport by road and rail',
  'a passenger ferry ran aground',
  'mobile phone networks and internet firms',
  'the software maker hired engineers',
  'an electricity supplier in the north',
  'research into rare illnesses',
  'the main side effect is nausea',
  'a heart attack or a stroke',
  'doctors and nurses at the clinic',
  'mental health services for teenagers',
  'public anger over food prices',
  'social unrest and ethnic tension',
  'religious leaders called for calm',
  'the bishop led the evening service',
  'sea creatures washed up on the beach',
])('“%s” is let stand', (text) => {
  expect(read(text)).toEqual([]);
});

it('finds nothing across nothing', () => {
  expect(read('')).toEqual([]);
  expect(read('of the')).toEqual([]);
});
