/**
 * Words of everyday news that are rarer on the web at large, where the tables of frequencies come from: as synonyms they prove nothing,
 * for reporters form phrases with them every day.
 */
export const newsWords: ReadonlySet<string> = new Set(
  `
abduction aboriginal abortion abuse accommodation accord accused activist airstrike airline ambassador ammunition announcement appeal
arrangement arrest arson artillery assault asylum attacker auction backer bailout ban bankruptcy barrier bird blast blockade bomber
bombing border boycott breach breeding bribery broadcaster brokerage broker bushfire by-election campaigner candidate captive cargo
carnival carrier cartel casualty cattle ceasefire cemetery civilian clan clash cleric climb closure coach coalition cocaine collapse
colleague collision columnist commander commodity commonwealth commuter competitor compromise concession congressional consulate consumer
contamination contender contractor convict convoy corruption counterpart coup crackdown crash creditor crew cricketer crisis crop crossing
crude cruise curfew cyclist dealer deficit delegation deportation detainee detention deterrent developer diplomat disability disarmament
dispute dissident donor drone drought drug dweller earnings earthquake election electricity embargo embassy emission employer enforcement
engine envoy epidemic espionage evacuation evacuee exam excise exile expenditure expense explosion export exporter exposure extremist
factory famine farm farmer federation feral ferry fertiliser fighter firefighter fisherman fishery flood forecast fraud freight fugitive
fundraiser funeral fuselage garment gathering generator genocide graft grain grower guerrilla guild gunman harbour harsh harvest helicopter
hijacking homicide hospital hostage hostility hurricane illicit immigrant import incentive incumbent indictment indigenous infrastructure
inmate inquiry insurgency insurgent insurrection intruder invasion investigation investigator investor irrigation jail jobless joblessness journalist judiciary
junta killer killing lawmaker lawmakers leak legislation legislator legislature lender levy liquidity livestock lobby lorry magistrate malnutrition
manufacturer massacre mayor mediator militant militia miner minister monarch monarchy monastery mosque motorist motorway murder mutiny negotiation
negotiator nurse obstetric occurrence offender offensive operator outbreak outlook overhaul overseas pandemic parade parliament parole
parliamentarian passenger patrol pensioner petrol petroleum pig pilgrim pilot pipeline pirate plebiscite plunge police politician poll
pollution pontiff premier pristine probe procurement producer prosecutor prosthetic protest protester provincial publisher quake quarantine
raid rail railway rainfall rally rancher rancour rebel rebellion recession referendum refinery refuge refugee regime regulator rental
rescue rescuer resident residents retailer retaliation rider riot rise rival roadblock robbery ruling rural sanction schooling secession sector
seizure selloff senator separatist settlement settler shareholder shipment shire shooting shortage shortfall siege skipper slaughter smuggling
soldier spending spokesman sponsor stabbing storm striker strife subsidy suburb suicide supplier surge surgery survivor suspect suspension
swap takeover tally tanker tariff taxpayer teenager terror terrorist testimony textile thief timber torture tournament tourist trader
tragedy transaction transport trawler treaty tremor tribal tribunal troop truce truck turmoil turnout typhoon tyranny uncertainty unlawful
unrest uprising veteran victim villager violation violence volatility voter wage walkout warhead warlord warrant warship watchdog weapon
wheat wildfire wildlife withdrawal worker workforce workplace wreckage youth
illness injury wound infection virus tumour tumor doctor physician medic clinic surgeon therapy vaccine vaccination specialist leg arm watering
rising investigator expert analyst economist researcher scientist scholar lecturer pupil student graduate tutor apprentice aircraft airplane
aeroplane jet warplane vessel submarine troop commander ruler leader premier chairman boss chief tycoon entrepreneur regulator airliner
superpower interim provisional reform reshuffle sacking allegation ruling verdict plea bail custody poverty famine hunger
snowfall downpour rainstorm gale blizzard heatwave temperature leak spill pollution contamination sewerage viaduct tunnel academy college
choir orchestra concert museum gallery novelist painter playwright composer premiere festival trophy medal title squad striker keeper
midfielder defender referee fixture stadium spectator supporter fan athlete sprinter swimmer cyclist boxer champion runner finalist
bishop priest pastor cleric imam rabbi chapel cathedral parish congregation pilgrimage faith worship submarine rehearsal
`
    .trim()
    .split(/\s+/u),
);
