/** Bodies whose established English name is another. One entry a line: pattern | fix | source words. */
export const bodies = `
Air/Airborne Descent Forces/Troops | Airborne Forces | ВДВ
All-China Workers/Workers' Union/Federation | All-China Federation of Trade Unions | 全国总工会
All-Russian/All-Russia Center for/of the? Study/Studying/Research of? Public Opinion | VTsIOM | ВЦИОМ
Armed Powers | Armed Forces | Збройні сили
Asia-Europe/Asian-European/Asia/Eurasia Economic Union/Community | Eurasian Economic Union | 欧亚经济联盟
Central Disciplinary/Discipline Committee | Central Commission for Discipline Inspection | 中央纪委
Central Military Committee | Central Military Commission | 中央军委
Centre/Center for Disease Prevention and Control of the United/US | CDC | 疾控中心
China Earthquake Network/Net | China Earthquake Networks Center | 中国地震台网
China/Chinese Banking Supervisory/Supervision/Regulation Commission/Committee | China Banking Regulatory Commission | 银监会
China/Chinese Securities Supervisory/Supervision/Regulation Commission/Committee | China Securities Regulatory Commission | 证监会
China/National/State Seismological/Earthquake Bureau/Administration Network/Net | China Earthquake Networks Center | 中国地震台网
Chinese Communist/Communists Party Center/Centre | CPC Central Committee | 中共中央
Chinese/China People's/Peoples' Bank announced/said/reported | People's Bank of China | 中国人民银行
Council of National Security and Defense/Defence | National Security and Defense Council | РНБО
Doctors/Physicians/Medics Without Limits/Boundaries/Frontiers | Doctors Without Borders | Врачи без границ
Euro-Asian/Euroasian/Eurasian-European Economic Union/Community/Commission | Eurasian Economic Union | 欧亚经济联盟
Extraordinary Situation/Situations Ministry | Emergency Situations Ministry | МЧС
Federal Safety/Security Agency/Bureau of Russia | Federal Security Service (FSB) | ФСБ
General/Main Assembly/Conference of UN/UNO | UN General Assembly | Генассамблея ООН
Green Peace Organization/Organisation | Greenpeace | 绿色和平
High Commissariat/Commissar/Commissary of? the? UN/United | UN High Commissioner | Верховный комиссар
International Agency for Atomic/Nuclear Energy | International Atomic Energy Agency | МАГАТЭ
International Amnesty | Amnesty International | Международная амнистия
International Atomic/Nuclear Power/Energy Organization/Organisation | International Atomic Energy Agency | 国际原子能机构
International Court of UN/United/Hague | International Court of Justice | Международный суд
International Currency/Money Fund | International Monetary Fund | МВФ
International Penal/Criminal/Punishment Tribunal in The? Hague | International Criminal Court | МУС
Investigation/Investigatory Committee of Russia/Belarus | Investigative Committee | СК РФ
Investigation/Investigatory Committee/Commission of RF/Russian | Investigative Committee | Следственный комитет
Lower/Upper Chamber/House of the? Congress of the? USA/US/U.S | House of Representatives; Senate | нижняя палата
Main Department/Directorate/Administration of Reconnaissance | Main Intelligence Directorate | ГУР
Main Office/Directorate/Administration of Reconnaissance | Main Intelligence Directorate | ГУР
Main Prosecutor/Prosecutor's/Prosecutors Office/Office of | Prosecutor General's Office | Генпрокуратура
Main Public? Prosecution/Procuracy | Prosecutor General's Office | Генпрокуратура
Military Air/Airborne/Sea/Maritime Forces/Fleet | Air Force; Navy | ВВС; ВМФ
Military-Air/Military-air/Military-Sea/Military-Maritime/Naval-Sea Forces/Fleet | Air Force; Navy | ВВС
Ministry of Extraordinary Situations/Affairs | Ministry of Emergency Situations | МЧС
Ministry of Foreign Business/Cases/Relationships | Foreign Ministry | 外交部
Ministry of General/Total Affairs | Ministry of Internal Affairs and Communications | 総務省
Ministry of Health, Labor/Labour and Health | Ministry of Health, Labour and Welfare | 厚生労働省
Ministry of Inner/Inside/Internal Cases/Things | Interior Ministry | МВД
Ministry of Thick/Heavy Labor/Labour | Ministry of Health, Labour and Welfare | 厚労省
Ministry of Wen/Literary Science | Ministry of Education (MEXT) | 文科省
Ministry of the? Emergencies/Emergency Situation | Ministry of Emergency Situations | МЧС
National/Chinese Foreign/Foreign Exchange/Currency Administration/Bureau of? Management | State Administration of Foreign Exchange | 外汇局
North/Northern Atlantic Pact/Alliance/Contract Organization/Organisation | NATO | Североатлантический альянс
Organization/Organisation of the? North/Northern Atlantic/Atlantics Treaty/Pact | NATO | НАТО
Organization/Organisation of the? United Nations | United Nations | ООН
Police Hall/Office of Japan | National Police Agency | 警察庁
Reporters/Journalists Without Limits/Boundaries/Frontiers | Reporters Without Borders | Репортёры без границ
Security/Safety Council of UN/UNO | UN Security Council | Совбез ООН
Service of Security/Safety of Ukraine | Security Service of Ukraine (SBU) | СБУ
State/Duma Thought | State Duma | Госдума
State/National Council Office/Information of? News | State Council Information Office | 国务院新闻办
State/National Development and Reform Committee | National Development and Reform Commission | 国家发改委
State/National Health and Health Commission/Committee | National Health Commission | 国家卫健委
Supreme/High/Verkhovna Council/Soviet of Ukraine | Verkhovna Rada | Верховная Рада
Supreme/Highest Main Commander/Commander-in-Chief | supreme commander | Верховный главнокомандующий
Supreme/Upper Rada | Verkhovna Rada | Верховна Рада
UN/UNO/Nations Safety Council | UN Security Council | 安理会
UN/UNO/Nations Safety/Security Soviet/Board | UN Security Council | Совбез
US/American Labor/Labour Ministry | Labor Department | 美国劳工部
US/American/U.S Council/House of Deputies | House of Representatives | палата представителей
US/American/U.S Defense/Defence Ministry | Pentagon; Defense Department | 国防部
US/American/U.S Disease Control Center/Centre | Centers for Disease Control and Prevention | 美国疾控中心
US/American/U.S Foreign Ministry | State Department | Госдеп; 国务院
US/American/U.S Ministry of Defense/Defence/Justice/Labor/Labour/Finance/Trade/Commerce/Energy/Health | ... Department | министерство
US/American/U.S Ministry of Foreign Affairs | State Department | 国务院
US/American/U.S State Council | State Department | 美国国务院
World Organization/Organisation of/for Health/Healthcare/Commerce | World Health Organization | OMS
World Sanitary/Hygiene/Health Organisation/Organization of Health | World Health Organization | ВОЗ
World/International Monetary/Currency Organization/Organisation | International Monetary Fund | IMF
«Armed Force» of Ukraine/Russia | Armed Forces | ВСУ
`;
