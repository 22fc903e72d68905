/** Nouns before “of” and what they do not count or name. One row a line: first nouns | nouns behind | fix | conditions. */
export const partitives = `
quantity | @person @incident case accident country goal refugee point error participant tourist vote visit vacancy job dead vehicle | number
amount | people person man woman child student patient worker victim refugee tourist case country accident goal participant voter vacancy | number
batch | athlete company expert talent official enterprise policy cadre hero celebrity city diplomat politician scientist | group, number
party | weapon vaccine tank equipment aid goods ammunition mask drug grain medicine drone missile vehicle ventilator shell coal oil gas | batch, shipment
tour | negotiation talk talks election voting championship vaccination | round
row | question measure problem case issue reason region company expert document law agreement proposal factor official country enterprise publication initiative area state function task | number
complex | measure exercise service activity work works | set, range
fact | corruption fraud harassment torture bribery theft murder violence bullying robbery embezzlement | case | plural
personality | victim suspect criminal attacker deceased shooter killer detainee driver perpetrator body dead gunman robber | identity
circle | question problem issue suspect task topic | range
character | injury damage wound illness | nature
place | accident crash incident explosion tragedy collision shooting murder disaster fire occurrence emergency blast wreck | scene, site
reason | death accident fire crash explosion incident disease blast tragedy collapse collision outage | cause
attempt | murder theft coup suicide robbery | attempted ...
solution | conflict crisis issue question dispute | to
tempo,rhythm | growth development vaccination inflation construction recovery spread vaccinations | pace, rate
?dynamics,dynamic | incidence morbidity growth infection death case mortality | trend
?size | pension salary compensation damage benefit fine subsidy | amount
collective | author company factory plant worker editor enterprise school | team, staff
?growth | price wage salary tariff cost unemployment | rise in
`;
