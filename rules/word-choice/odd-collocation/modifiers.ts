/** Adjectives and the nouns they do not go with. One row a line: adjectives | nouns | fix | conditions. */
export const modifiers = `
expensive | price cost tariff fare fee salary tax rate | high
strong | @precipitation | heavy
strong | frost cold | severe
strong | shelling bombing fighting bleeding traffic drinking | heavy
strong | fever inflation unemployment temperature | high
strong | injury disease illness accident poverty drought flood flooding damage destruction crash shortage famine loss defeat | serious, severe
strong | noise | loud
big,large | rain snow wind snowfall rainfall downpour precipitation | heavy | singular
big,large | importance significance attention joy pleasure happiness regret gratitude enthusiasm courage patience wisdom popularity respect sorrow grief sadness sympathy success experience honour curiosity admiration | great
?big | success progress attention achievement | great
?large | influence interest responsibility possibility pressure support progress effort threat risk hope danger concern | great
big,large | probability likelihood possibility | strong
big,large | speed temperature frequency density accuracy precision | high
big,large | traffic | heavy
big | quantity | large
small | rain snow wind traffic rainfall snowfall | light
small | speed temperature | low
small | attention popularity | little
weak | rain rainfall snow snowfall precipitation traffic wind breeze shower | light
heavy | injury disease illness crime accident situation consequence problem condition crisis drought mistake violation offence offense harm threat wound fate trauma disaster earthquake poverty | serious, severe
?heavy | life wind task test patient | serious, hard
hard,difficult | illness disease injury wound crime consequence | serious
sharp | illness disease infection hunger famine phase bronchitis appendicitis pneumonia | acute
high | attention | close
high | evaluation appraisal | praise
high | victory age guest significance gratitude thanks consensus defeat damage meaning concern | great
?high | assessment vigilance importance appreciation result enthusiasm recognition trust respect unity honour tribute interest achievement | 
deep | investigation exchange study research talk interview | in-depth
deep | age | old
?deep | influence cooperation significance exploration communication discussion | 
tense | schedule supply | tight
tense | preparation work construction training rescue production | intense
nervous | rescue work construction schedule preparation | intense
abundant,rich | fruit achievement | 
abundant | experience content result activity | extensive
?rich | experience activity result | extensive
fruitful | result achievement outcome success | good
active | contribution progress result effect impact influence significance attitude outcome | positive
?active | measure factor signal change trend evaluation effort development | positive
principal | stance attitude disagreement objection | principled
nearest | future time | near
?last | news achievement technology trend | latest
?actual | problem issue topic task theme challenge question | pressing
hot | applause welcome congratulation greeting support gratitude love interest reception | warm
?hot | discussion argument dispute quarrel controversy debate | heated
loud | scandal crime murder case victory success trial resignation arrest premiere divorce killing assassination investigation deal transfer defeat event | high-profile
?loud | statement name title failure process | high-profile
resonant,resonance | case crime murder event trial story incident accident killing | high-profile
massive | fight brawl sport holiday riot | mass
?massive | event gathering infection vaccination celebration burial grave | mass
middle | salary wage temperature speed cost height pension indicator level | average
soft | climate winter | mild
cruel | fighting clash battle battles competition | fierce
violent | rain rainfall competition wind | heavy, fierce
important | sum amount quantity rain rainfall snowfall damage delay traffic drop fall rise decrease increase decline reduction flooding | considerable
profitable | price term condition tariff | favourable
live,alive | interest | keen
elderly,elder | age | old
childish | year age | childhood
?young | year age | early
precious | opinion suggestion advice help contribution | valuable
?precious | experience support opportunity | valuable
beautiful | wish yearning expectation aspiration desire hope prospect vision | good
?bright | event victory match performance emotion impression goal | memorable
broad | prospect | bright
bad | phenomenon | negative
distant,far,far-reaching | perspective | a distant prospect
tight,dense | relation cooperation tie contact friendship | close
dense | schedule rain traffic | busy, heavy
thick | interest | keen
sick | place point | sore
?fresh | news data information | latest
famous | criminal terrorist fraudster | notorious
operational,operative | response reaction | prompt
constant | residence | permanent
`;
