/** Pairs of good English that the counted pairs lack: what it joins with nouns that stand at the end of many terms. First word, then those behind it. */
export const attestedToo = `
bad debt faith impression luck memory sign
broad appeal consensus front hint mandate outline support
clear impression lead majority message sign signal winner
common ground knowledge language practice sense
cold comfort reception shoulder snap spell
deep affection breath concern cut divide division gratitude impression insight regret respect sense shock sorrow suspicion sympathy
double act blow standard vision
early bird exit indication indicator lead sign stage
false alarm dawn economy hope impression start
favourable impression reception view
final chapter decision hurdle say stage verdict word
fine detail line print
firm belief commitment conviction foundation grip hand impression
first glance hurdle impression love sight step
general idea impression mood public view
good cause chance effect faith impression judgment reason terms
heavy blow burden fine heart loss price toll
high alert cost esteem hopes praise price profile regard spirits
immediate aftermath concern danger effect impact threat
initial impression reaction response shock
lasting effect impact impression legacy memory peace
leading figure light man role
long haul memory shot stretch way
major blow hurdle impact impression influence setback step
overall effect impression majority
powerful effect impression influence voice
profound change effect impact impression influence
positive effect impression outcome sign step
strong bond case hand impression lead opinion position reaction sense suspicion views
visual clue effect impact impression
vivid impression memory picture
wrong conclusion direction foot hands idea impression message
`;
