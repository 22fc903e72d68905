/** Classes of nouns that keep the same company. Base forms, by name; a table refers to one as @name. */
export const classes: Readonly<Record<string, string>> = {
  restriction: `ban blockade curb curfew embargo lockdown moratorium prohibition quarantine restriction sanction`,
  crime: `abuse arson assassination atrocity blackmail burglary crime embezzlement espionage extortion felony fraud genocide
    hooliganism infanticide kidnapping manslaughter massacre misdeed murder offence offense perjury rape robbery sabotage sin
    suicide theft treason vandalism wrongdoing`,
  error: `blunder error gaffe miscalculation mistake`,
  event: `anniversary banquet briefing celebration ceremony championship competition concert conference congress consultation
    contest convention demonstration dialogue discussion exercise exhibition expo fair festival forum funeral gala lecture match
    meeting negotiation olympiad parade party performance premiere presentation procession protest quiz rally reception
    referendum rehearsal reunion seminar session show subbotnik summit symposium tournament training tryout wedding workshop`,
  talks: `consultation conversation dialogue discussion meeting negotiation summit talk talks`,
  contest: `bout championship competition contest derby fixture friendly match playoff qualifier tournament`,
  gathering: `celebration championship conference congress exhibition fair festival forum parade rally seminar summit symposium
    tournament`,
  victory: `success triumph victory win`,
  honour: `award championship cup medal prize title trophy`,
  defeat: `defeat`,
  harm: `damage destruction harm hurt`,
  force: `impact influence pressure`,
  consequence: `aftermath aftereffect consequence repercussion`,
  disaster: `calamity cataclysm catastrophe disaster`,
  statute: `act bill constitution law legislation resolution`,
  medicine: `antibiotic medication medicine painkiller paracetamol pill tablet`,
  feeling: `admiration anger anxiety astonishment bewilderment concern condemnation criticism delight disappointment discontent
    disgust dissatisfaction distrust envy excitement fear horror indignation interest irritation joy laughter outrage panic pity
    pride regret resentment respect ridicule sorrow surprise suspicion sympathy worry`,
  dispute: `controversy debate discussion polemic quarrel scandal`,
  person: `accomplice actor applicant athlete candidate child citizen civilian customer doctor driver employee expert fan
    fighter graduate guest inhabitant journalist man migrant participant passenger patient people person player prisoner
    refugee resident scientist soldier spectator student supporter teacher tourist user victim viewer visitor voter woman worker`,
  incident: `accident attack casualty crime death fire incident infection injury murder offence offense violation`,
  illness: `cancer coronavirus disease flu illness infection influenza pneumonia virus`,
  statistic: `incidence inflation morbidity mortality population proportion ratio temperature unemployment`,
  precipitation: `downpour hail precipitation rain rainfall shower sleet snow snowfall thunderstorm`,
  lawsuit: `lawsuit`,
  condolence: `apology condolence`,
};
