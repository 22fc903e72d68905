/**
 * Institutions. One entry a line, sorted by acronym, then by name: acronym | full name | country
 * Two kinds of line. An asterisk for the acronym marks a head: a word or phrase that ends (or, before "of", begins) the names of
 * institutions: Foreign Ministry, Ministry of Health, Popular Front. All other lines are bodies: international organisations, news
 * agencies, parties, agencies, central banks, armed groups; a hyphen stands where there is no acronym, or no one country. Rival
 * forms of the full name are parted by semicolons, the usual one first. One acronym may stand for several bodies.
 */
export const bodies = `
* | Academy | -
* | Accord | -
* | Administration | -
* | Agency | -
* | Air Force | -
* | Airlines | -
* | Airport | -
* | Airways | -
* | Alliance | -
* | Archive | -
* | Archives | -
* | Army | -
* | Army Group | -
* | Assembly | -
* | Associates | -
* | Association | -
* | Asylum | -
* | Athletics | -
* | Auditors | -
* | Authority | -
* | Ballet | -
* | Bancorp | -
* | Bank | -
* | Basilica | -
* | Battalion | -
* | Bloc | -
* | Board | -
* | Bourse | -
* | Brigade | -
* | Brigades | -
* | Brotherhood | -
* | Bureau | -
* | Cabinet | -
* | Cabinet Office | -
* | Campaign | -
* | Cathedral | -
* | Caucus | -
* | Center | -
* | Centre | -
* | Chamber | -
* | Chancellery | -
* | Charter | -
* | Church | -
* | Circle | -
* | City Council | -
* | Clinic | -
* | Club | -
* | Coalition | -
* | Coast Guard | -
* | Coastguard | -
* | Collective | -
* | College | -
* | Command | -
* | Commissariat | -
* | Commission | -
* | Commissioner | -
* | Committee | -
* | Committees | -
* | Commonwealth | -
* | Communications | -
* | Community | -
* | Company | -
* | Confederation | -
* | Conference | -
* | Congregation | -
* | Congress | -
* | Conservancy | -
* | Conservatoire | -
* | Conservatory | -
* | Consortium | -
* | Constabulary | -
* | Consulate | -
* | Consulting | -
* | Convention | -
* | Cooperative | -
* | Corp | -
* | Corporation | -
* | Corps | -
* | Council | -
* | Court | -
* | Crescent | -
* | Cricket Club | -
* | Cross | -
* | Curia | -
* | Defence Force | -
* | Defence Forces | -
* | Defense Forces | -
* | Delegation | -
* | Department | -
* | Depot | -
* | Dicastery | -
* | Diet | -
* | Diocese | -
* | Directorate | -
* | Directorate-General | -
* | Division | -
* | Duma | -
* | Eduskunta | -
* | Electoral Commission | -
* | Embassy | -
* | Enterprise | -
* | Enterprises | -
* | Entertainment | -
* | Exchange | -
* | Executive | -
* | Expo | -
* | Facility | -
* | Faculty | -
* | Federation | -
* | Fellowship | -
* | Festival | -
* | Fighters | -
* | Fire Brigade | -
* | Fire Department | -
* | Fleet | -
* | Football Club | -
* | Force | -
* | Forces | -
* | Forum | -
* | Foundation | -
* | Fraternity | -
* | Front | -
* | Fund | -
* | Funds | -
* | Gallery | -
* | Games | -
* | Garrison | -
* | Gazette | -
* | Gendarmerie | -
* | General Staff | -
* | Government | -
* | Group | -
* | Grouping | -
* | Guard | -
* | Guards | -
* | Guild | -
* | Gurdwara | -
* | Gymnasium | -
* | Headquarters | -
* | Health Service | -
* | Herald | -
* | High Commission | -
* | High Court | -
* | High School | -
* | Holding | -
* | Holdings | -
* | Hospital | -
* | Hotel | -
* | House | -
* | Inc | -
* | Incorporated | -
* | Industries | -
* | Infirmary | -
* | Initiative | -
* | Inspectorate | -
* | Institute | -
* | Institution | -
* | Institutions | -
* | Insurance | -
* | Intelligence | -
* | International | -
* | Investments | -
* | Jamaat | -
* | Jirga | -
* | Judiciary | -
* | Junta | -
* | Justice Ministry | -
* | Kindergarten | -
* | Knesset | -
* | Laboratories | -
* | Laboratory | -
* | League | -
* | Legion | -
* | Legislature | -
* | Library | -
* | Lobby | -
* | Lodge | -
* | Logistics | -
* | Majlis | -
* | Marine Corps | -
* | Marines | -
* | Markets | -
* | Media | -
* | Medical Center | -
* | Medical Centre | -
* | Meteorological Office | -
* | Militia | -
* | Militias | -
* | Ministry | -
* | Mission | -
* | Mobilization Forces | -
* | Monarchy | -
* | Monastery | -
* | Monitor | -
* | Mosque | -
* | Motors | -
* | Movement | -
* | Municipality | -
* | Museum | -
* | National Guard | -
* | Navy | -
* | Network | -
* | News | -
* | News Agency | -
* | Newspaper | -
* | Newspapers | -
* | Nursery | -
* | Observatory | -
* | Office | -
* | Ombudsman | -
* | Opera | -
* | Operations | -
* | Orchestra | -
* | Order | -
* | Organisation | -
* | Organisations | -
* | Organization | -
* | Organizations | -
* | Palace | -
* | Panel | -
* | Parish | -
* | Parliament | -
* | Partners | -
* | Partnership | -
* | Party | -
* | Patriarchate | -
* | Patrol | -
* | Peacekeepers | -
* | Petroleum | -
* | Pharmaceuticals | -
* | Philharmonic | -
* | Platform | -
* | Police | -
* | Police Department | -
* | Politburo | -
* | Polytechnic | -
* | Post | -
* | Post Office | -
* | Precinct | -
* | Premiership | -
* | Presidency | -
* | Presidium | -
* | Press | -
* | Press Office | -
* | Primary School | -
* | Prison | -
* | Procuratorate | -
* | Productions | -
* | Programme | -
* | Project | -
* | Prosecution Service | -
* | Prosecutor's Office | -
* | Quartet | -
* | Rada | -
* | Radio | -
* | Railway | -
* | Railways | -
* | Rangers | -
* | Red Crescent | -
* | Red Cross | -
* | Refinery | -
* | Regiment | -
* | Register | -
* | Registry | -
* | Research Center | -
* | Research Centre | -
* | Reserve | -
* | Resistance | -
* | Revolutionary Guard | -
* | Revolutionary Guards | -
* | Rights Watch | -
* | Riigikogu | -
* | Riksdag | -
* | School | -
* | Secretariat | -
* | Securities | -
* | Security Council | -
* | Security Forces | -
* | Security Service | -
* | Seimas | -
* | Sejm | -
* | Seminary | -
* | Senate | -
* | Service | -
* | Services | -
* | Shipyard | -
* | Shura Council | -
* | Society | -
* | Solidarity | -
* | Special Forces | -
* | Squad | -
* | Squadron | -
* | Standing Committee | -
* | State Department | -
* | Station | -
* | Stock Exchange | -
* | Storting | -
* | Studios | -
* | Summit | -
* | Supreme Court | -
* | Synagogue | -
* | Syndicate | -
* | Synod | -
* | Systems | -
* | Task Force | -
* | Taskforce | -
* | Team | -
* | Technologies | -
* | Technology | -
* | Telecom | -
* | Telegraph | -
* | Television | -
* | Temple | -
* | Theater | -
* | Theatre | -
* | Think Tank | -
* | Times | -
* | Trade Union | -
* | Treasury | -
* | Treaty Organization | -
* | Tribunal | -
* | Tribune | -
* | Troupe | -
* | Trust | -
* | Union | -
* | Unions | -
* | United | -
* | University | -
* | Ventures | -
* | Verkhovna Rada | -
* | Volunteers | -
* | Watch | -
* | Zoo | -
- | Al Arabiya | Saudi Arabia
- | Al Jazeera | Qatar
- | Amnesty International | -
- | Anadolu Agency | Turkey
- | Antara | Indonesia
- | Arab League;League of Arab States | -
- | Asahi Shimbun;Asahi | Japan
- | Awami League | Bangladesh
- | Banco de España;Bank of Spain | Spain
- | Bank Indonesia | Indonesia
- | Bank Negara Malaysia | Malaysia
- | Bank of France;Banque de France | France
- | Bank of Israel | Israel
- | Bank of Italy;Banca d'Italia | Italy
- | Bank of Mexico;Banxico | Mexico
- | Bank of Russia;Central Bank of Russia | Russia
- | Bank of Thailand | Thailand
- | BelTA;Belta | Belarus
- | Belga | Belgium
- | Bernama | Malaysia
- | Bloomberg;Bloomberg News | United States
- | Boko Haram | Nigeria
- | Bundesbank;Deutsche Bundesbank | Germany
- | Central Bank of Iceland;Sedlabanki | Iceland
- | Conservative Party | United Kingdom
- | Constitutional Democratic Party of Japan | Japan
- | Council of Europe | -
- | Democratic Party | United States
- | Dow Jones | United States
- | European Commission | -
- | European Council | -
- | European Parliament | -
- | Europol | -
- | Eurostat | -
- | Fars;Fars News Agency | Iran
- | Fatah | Palestine
- | Federal Reserve;US Federal Reserve;U.S. Federal Reserve;Fed | United States
- | Fianna Fáil;Fianna Fail | Ireland
- | Fidesz | Hungary
- | Fine Gael | Ireland
- | Focus Taiwan | Taiwan
- | Forza Italia | Italy
- | Free Burma Rangers | Myanmar
- | Frontex | -
- | Fuji Television;Fuji TV | Japan
- | Gazprom | Russia
- | Global Times | China
- | Golden Dawn | Greece
- | Green Party | -
- | Greenpeace | -
- | Haaretz | Israel
- | Hamas | Palestine
- | Hezbollah;Hizbollah;Hizbullah;Hezbullah;Hizballah | Lebanon
- | Houthis;Huthis;Ansar Allah;Ansarullah | Yemen
- | Independence Party | Iceland
- | Indian National Congress;Congress Party | India
- | Interfax | Russia
- | Interfax-Ukraine | Ukraine
- | Islamic Jihad;Palestinian Islamic Jihad | Palestine
- | Jiji Press;Jiji | Japan
- | Jobbik | Hungary
- | Kataib Hezbollah;Kata'ib Hezbollah | Iraq
- | Keidanren | Japan
- | Komeito;New Komeito | Japan
- | Kyodo;Kyodo News | Japan
- | Labour Party | United Kingdom
- | Lashkar-e-Taiba;Lashkar-e-Tayyiba | Pakistan
- | Left-Green Movement | Iceland
- | Lega;Northern League;Lega Nord | Italy
- | Levada Center;Levada Centre | Russia
- | Liberal Democrats;Lib Dems | United Kingdom
- | Likud | Israel
- | Mainichi Shimbun;Mainichi | Japan
- | Mehr;Mehr News Agency | Iran
- | Memorial | Russia
- | Mercosur | -
- | Mossad | Israel
- | Muslim Brotherhood | Egypt
- | National Bank of Ukraine | Ukraine
- | New Democracy | Greece
- | Nikkei | Japan
- | Nippon Ishin no Kai;Japan Innovation Party | Japan
- | Novosti | Russia
- | Oxfam | -
- | Party of Regions | Ukraine
- | People's Daily | China
- | Pirate Party | Iceland
- | Plaid Cymru | Wales
- | Podemos | Spain
- | Progressive Party | Iceland
- | Republican Party | United States
- | Reuters;Thomson Reuters | United Kingdom
- | Riksbank;Sveriges Riksbank | Sweden
- | Ritzau | Denmark
- | Rosatom | Russia
- | Roscosmos | Russia
- | Roskomnadzor | Russia
- | Rosneft | Russia
- | Rossiya Segodnya | Russia
- | Rosstat | Russia
- | Save the Children | -
- | Sberbank | Russia
- | Shabaab;Al-Shabaab;al-Shabaab;Al-Shabab | Somalia
- | Shas | Israel
- | Shin Bet;Shabak | Israel
- | Sinn Féin;Sinn Fein | Ireland
- | Sinopec;China Petroleum and Chemical Corporation | China
- | Social Democratic Alliance | Iceland
- | Sputnik | Russia
- | Swedish Academy | Sweden
- | Taliban;Taleban | Afghanistan
- | Tasnim;Tasnim News Agency | Iran
- | Transparency International | -
- | Ukrainska Pravda | Ukraine
- | Ukrinform | Ukraine
- | Unian;UNIAN | Ukraine
- | United Russia | Russia
- | Vox | Spain
- | Wagner;Wagner Group | Russia
- | Workers' Party of Korea | North Korea
- | World Bank | -
- | Xinhua;Xinhua News Agency;New China News Agency | China
- | Yabloko | Russia
- | Yomiuri Shimbun;Yomiuri | Japan
- | Yonhap;Yonhap News Agency | South Korea
- | Zaman | Turkey
ABC | American Broadcasting Company | United States
ABC | Australian Broadcasting Corporation | Australia
ABSDF | All Burma Students' Democratic Front | Myanmar
ACLU | American Civil Liberties Union | United States
ACP | African, Caribbean and Pacific Group of States | -
ADB | Asian Development Bank | -
AEC | ASEAN Economic Community | -
AFC | Alliance Fleuve Congo | Democratic Republic of the Congo
AFC | Asian Football Confederation | -
AFL | Australian Football League | Australia
AFP | Agence France-Presse | France
AIADMK | All India Anna Dravida Munnetra Kazhagam | India
AIIB | Asian Infrastructure Investment Bank | -
AIPAC | American Israel Public Affairs Committee | United States
AKP | Justice and Development Party;AK Party | Turkey
ALDE | Alliance of Liberals and Democrats for Europe | -
AMISOM | African Union Mission in Somalia | Somalia
ANC | African National Congress | South Africa
ANSA | Agenzia Nazionale Stampa Associata | Italy
ANZUS | Australia, New Zealand and United States Security Treaty | -
AP | Associated Press | United States
APA | Austria Press Agency | Austria
APC | All Progressives Congress | Nigeria
APEC | Asia-Pacific Economic Cooperation | -
AQAP | Al-Qaeda in the Arabian Peninsula | Yemen
AQIM | Al-Qaeda in the Islamic Maghreb | -
ARD | Arbeitsgemeinschaft der öffentlich-rechtlichen Rundfunkanstalten | Germany
ARMM | Autonomous Region in Muslim Mindanao | Philippines
ASEAN | Association of Southeast Asian Nations | -
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives | United States
ATP | Association of Tennis Professionals | -
AU | African Union | -
AUKUS | AUKUS security pact | -
AfD | Alternative for Germany;Alternative für Deutschland | Germany
AfDB | African Development Bank | -
BAE | BAE Systems | United Kingdom
BBC | British Broadcasting Corporation | United Kingdom
BCCI | Board of Control for Cricket in India | India
BDI | Federation of German Industries | Germany
BIS | Bank for International Settlements | -
BJP | Bharatiya Janata Party | India
BKA | Federal Criminal Police Office;Bundeskriminalamt | Germany
BNA | Bahrain News Agency | Bahrain
BND | Federal Intelligence Service;Bundesnachrichtendienst | Germany
BNP | Bangladesh Nationalist Party | Bangladesh
BNP | British National Party | United Kingdom
BRICS | Brazil, Russia, India, China and South Africa | -
BSF | Border Security Force | India
BSP | Bahujan Samaj Party | India
BSW | Sahra Wagenknecht Alliance;Bündnis Sahra Wagenknecht | Germany
BTA | Bulgarian Telegraph Agency | Bulgaria
BYD | BYD Company | China
BfV | Federal Office for the Protection of the Constitution;Bundesamt für Verfassungsschutz | Germany
BoC | Bank of Canada | Canada
BoE | Bank of England | United Kingdom
BoJ | Bank of Japan | Japan
BoK | Bank of Korea | South Korea
CAC | Cyberspace Administration of China | China
CAF | Confederation of African Football | -
CAIR | Council on American-Islamic Relations | United States
CARICOM | Caribbean Community | -
CAS | Chinese Academy of Sciences | China
CAS | Court of Arbitration for Sport | -
CASS | Chinese Academy of Social Sciences | China
CBI | Central Bureau of Investigation | India
CBI | Confederation of British Industry | United Kingdom
CBO | Congressional Budget Office | United States
CBP | Customs and Border Protection | United States
CBS | Columbia Broadcasting System | United States
CCDI | Central Commission for Discipline Inspection | China
CCP | Chinese Communist Party | China
CCTV | China Central Television | China
CDC | Centers for Disease Control and Prevention | United States
CDU | Christian Democratic Union | Germany
CECC | Central Epidemic Command Center | Taiwan
CELAC | Community of Latin American and Caribbean States | -
CENTCOM | United States Central Command;US Central Command;U.S. Central Command | United States
CERN | European Organization for Nuclear Research | -
CFA | Chinese Football Association | China
CFTC | Commodity Futures Trading Commission | United States
CGTN | China Global Television Network | China
CHP | Republican People's Party | Turkey
CIA | Central Intelligence Agency | United States
CICIG | International Commission against Impunity in Guatemala | Guatemala
CIS | Commonwealth of Independent States | -
CISA | Cybersecurity and Infrastructure Security Agency | United States
CITES | Convention on International Trade in Endangered Species | -
CMA | China Meteorological Administration | China
CMA | Competition and Markets Authority | United Kingdom
CMC | Central Military Commission | China
CNA | Central News Agency | Taiwan
CNN | Cable News Network | United States
CNOOC | China National Offshore Oil Corporation | China
CNPC | China National Petroleum Corporation | China
CNRP | Cambodia National Rescue Party | Cambodia
CNS | China News Service | China
CNSA | China National Space Administration | China
COMAC | Commercial Aircraft Corporation of China | China
COMESA | Common Market for Eastern and Southern Africa | -
CONCACAF | Confederation of North, Central America and Caribbean Association Football | -
CONMEBOL | South American Football Confederation | -
COP | Conference of the Parties | -
COSATU | Congress of South African Trade Unions | South Africa
CPC | Communist Party of China | China
CPJ | Committee to Protect Journalists | -
CPP | Cambodian People's Party | Cambodia
CPPCC | Chinese People's Political Consultative Conference | China
CPS | Crown Prosecution Service | United Kingdom
CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | -
CRPF | Central Reserve Police Force | India
CSIS | Canadian Security Intelligence Service | Canada
CSIS | Center for Strategic and International Studies | United States
CSRC | China Securities Regulatory Commission | China
CSTO | Collective Security Treaty Organization | -
CSU | Christian Social Union | Germany
CTK | Czech News Agency;Česká tisková kancelář | Czech Republic
DAP | Democratic Action Party | Malaysia
DARPA | Defense Advanced Research Projects Agency | United States
DEA | Drug Enforcement Administration | United States
DEM | Peoples' Equality and Democracy Party | Turkey
DFB | German Football Association;Deutscher Fussball-Bund | Germany
DHS | Department of Homeland Security | United States
DIA | Defense Intelligence Agency | United States
DMK | Dravida Munnetra Kazhagam | India
DNC | Democratic National Committee | United States
DNR | Donetsk People's Republic | Ukraine
DOGE | Department of Government Efficiency | United States
DOJ | Department of Justice | United States
DPA | Deutsche Presse-Agentur | Germany
DPJ | Democratic Party of Japan | Japan
DPK | Democratic Party of Korea | South Korea
DPP | Democratic Progressive Party | Taiwan
DPR | Donetsk People's Republic | Ukraine
DRDO | Defence Research and Development Organisation | India
DUP | Democratic Unionist Party | United Kingdom
DW | Deutsche Welle | Germany
EAC | East African Community | -
EAEU | Eurasian Economic Union | -
EASA | European Union Aviation Safety Agency | -
EBRD | European Bank for Reconstruction and Development | -
EBU | European Broadcasting Union | -
ECB | England and Wales Cricket Board | United Kingdom
ECB | European Central Bank | -
ECDC | European Centre for Disease Prevention and Control | -
ECHR | European Court of Human Rights | -
ECJ | European Court of Justice | -
ECOWAS | Economic Community of West African States | -
ED | Enforcement Directorate | India
EDF | Électricité de France | France
EEA | European Economic Area | -
EFF | Economic Freedom Fighters | South Africa
EFSA | European Food Safety Authority | -
EFTA | European Free Trade Association | -
EIA | Energy Information Administration | United States
EIB | European Investment Bank | -
ELN | National Liberation Army;Ejército de Liberación Nacional | Colombia
EMA | European Medicines Agency | -
EPA | Environmental Protection Agency | United States
EPL | English Premier League | United Kingdom
EPP | European People's Party | -
EPRDF | Ethiopian People's Revolutionary Democratic Front | Ethiopia
ERC | Republican Left of Catalonia | Spain
ESA | European Space Agency | -
ESM | European Stability Mechanism | -
ESPN | Entertainment and Sports Programming Network | United States
ETA | Euskadi Ta Askatasuna | Spain
FAA | Federal Aviation Administration | United States
FAO | Food and Agriculture Organization | -
FARC | Revolutionary Armed Forces of Colombia | Colombia
FAS | Federal Antimonopoly Service | Russia
FATF | Financial Action Task Force | -
FBI | Federal Bureau of Investigation | United States
FCA | Financial Conduct Authority | United Kingdom
FCC | Federal Communications Commission | United States
FCDO | Foreign, Commonwealth and Development Office | United Kingdom
FDA | Food and Drug Administration | United States
FDIC | Federal Deposit Insurance Corporation | United States
FDLR | Democratic Forces for the Liberation of Rwanda | Democratic Republic of the Congo
FDP | Free Democratic Party | Germany
FEC | Federal Election Commission | United States
FEMA | Federal Emergency Management Agency | United States
FIA | Federal Investigation Agency | Pakistan
FIA | Fédération Internationale de l'Automobile | -
FIBA | International Basketball Federation | -
FIDE | International Chess Federation | -
FIFA | Fédération Internationale de Football Association | -
FINA | International Swimming Federation | -
FIS | International Ski Federation | -
FMLN | Farabundo Martí National Liberation Front | El Salvador
FOMC | Federal Open Market Committee | United States
FPÖ | Freedom Party of Austria;Freedom Party | Austria
FRELIMO | Mozambique Liberation Front | Mozambique
FSA | Financial Services Agency | Japan
FSA | Free Syrian Army | Syria
FSB | Federal Security Service | Russia
FSC | Financial Supervisory Commission | Taiwan
FSLN | Sandinista National Liberation Front | Nicaragua
FSO | Federal Protective Service | Russia
FTC | Fair Trade Commission | -
FTC | Federal Trade Commission | United States
G20 | Group of 20;Group of Twenty | -
G7 | Group of Seven;Group of 7 | -
G77 | Group of 77 | -
G8 | Group of Eight | -
GAO | Government Accountability Office | United States
GAVI | Gavi, the Vaccine Alliance;Global Alliance for Vaccines and Immunization | -
GCC | Gulf Cooperation Council | -
GCHQ | Government Communications Headquarters | United Kingdom
GERB | Citizens for European Development of Bulgaria | Bulgaria
GM | General Motors | United States
GOP | Republican Party;Grand Old Party | United States
GRU | Main Intelligence Directorate | Russia
GSK | GlaxoSmithKline | United Kingdom
GUAM | GUAM Organization for Democracy and Economic Development | -
GUR | Main Directorate of Intelligence;Defence Intelligence of Ukraine;Main Intelligence Directorate | Ukraine
HDP | Peoples' Democratic Party | Turkey
HDZ | Croatian Democratic Union | Croatia
HHS | Department of Health and Human Services | United States
HKEX | Hong Kong Exchanges and Clearing | Hong Kong
HKMA | Hong Kong Monetary Authority | Hong Kong
HMRC | HM Revenue and Customs | United Kingdom
HRW | Human Rights Watch | -
HSBC | Hongkong and Shanghai Banking Corporation | United Kingdom
HTS | Hayat Tahrir al-Sham | Syria
HUD | Department of Housing and Urban Development | United States
HUR | Main Directorate of Intelligence;Defence Intelligence of Ukraine;Main Intelligence Directorate | Ukraine
IAAF | International Association of Athletics Federations | -
IADB | Inter-American Development Bank | -
IAEA | International Atomic Energy Agency | -
IAF | Indian Air Force | India
IATA | International Air Transport Association | -
IBA | International Boxing Association | -
IBM | International Business Machines | United States
IBRD | International Bank for Reconstruction and Development | -
ICAO | International Civil Aviation Organization | -
ICC | International Cricket Council | -
ICC | International Criminal Court | -
ICE | Immigration and Customs Enforcement | United States
ICG | International Crisis Group | -
ICIJ | International Consortium of Investigative Journalists | -
ICJ | International Court of Justice | -
ICRC | International Committee of the Red Cross | -
ICTY | International Criminal Tribunal for the former Yugoslavia | -
IDA | International Development Association | -
IDF | Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces | Israel
IEA | International Energy Agency | -
IFAD | International Fund for Agricultural Development | -
IFC | International Finance Corporation | -
IFJ | International Federation of Journalists | -
IFOP | French Institute of Public Opinion | France
IFRC | International Federation of Red Cross and Red Crescent Societies | -
IGAD | Intergovernmental Authority on Development | -
IHH | Humanitarian Relief Foundation | Turkey
IIHF | International Ice Hockey Federation | -
IISS | International Institute for Strategic Studies | United Kingdom
ILO | International Labour Organization;International Labor Organization | -
IMF | International Monetary Fund | -
IMO | International Maritime Organization | -
INF | Intermediate-Range Nuclear Forces Treaty | -
INTERPOL | International Criminal Police Organization | -
IOC | International Olympic Committee | -
IOM | International Organization for Migration | -
IPC | International Paralympic Committee | -
IPCC | Intergovernmental Panel on Climate Change | -
IPU | Inter-Parliamentary Union | -
IRA | Irish Republican Army | Northern Ireland
IRC | International Rescue Committee | -
IRENA | International Renewable Energy Agency | -
IRGC | Islamic Revolutionary Guard Corps;Islamic Revolution Guards Corps;Revolutionary Guards;Revolutionary Guard | Iran
IRIB | Islamic Republic of Iran Broadcasting | Iran
IRNA | Islamic Republic News Agency | Iran
IRS | Internal Revenue Service | United States
IS | Islamic State | -
ISAF | International Security Assistance Force | Afghanistan
ISI | Inter-Services Intelligence | Pakistan
ISIL | Islamic State of Iraq and the Levant | -
ISIS | Islamic State of Iraq and Syria;Islamic State | -
ISNA | Iranian Students' News Agency | Iran
ISO | International Organization for Standardization | -
ISRO | Indian Space Research Organisation | India
ISS | International Space Station | -
ISW | Institute for the Study of War | United States
ITAR-TASS | Information Telegraph Agency of Russia | Russia
ITF | International Tennis Federation | -
ITN | Independent Television News | United Kingdom
ITU | International Telecommunication Union | -
ITV | Independent Television | United Kingdom
IUCN | International Union for Conservation of Nature | -
IWC | International Whaling Commission | -
JAXA | Japan Aerospace Exploration Agency | Japan
JCP | Japanese Communist Party | Japan
JCPOA | Joint Comprehensive Plan of Action | -
JCS | Joint Chiefs of Staff | -
JICA | Japan International Cooperation Agency | Japan
JKLF | Jammu Kashmir Liberation Front | India
JMA | Japan Meteorological Agency | Japan
JNIM | Jama'at Nusrat al-Islam wal-Muslimin | Mali
JSDF | Japan Self-Defense Forces | Japan
JUI-F | Jamiat Ulema-e-Islam (F) | Pakistan
KADIZ | Korea Air Defense Identification Zone | South Korea
KAL | Korean Air Lines | South Korea
KCNA | Korean Central News Agency | North Korea
KDCA | Korea Disease Control and Prevention Agency | South Korea
KDP | Kurdistan Democratic Party | Iraq
KFOR | Kosovo Force | Kosovo
KGB | Committee for State Security | Soviet Union
KKE | Communist Party of Greece | Greece
KMT | Kuomintang;Nationalist Party | Taiwan
KNU | Karen National Union | Myanmar
KPRF | Communist Party of the Russian Federation | Russia
KRG | Kurdistan Regional Government | Iraq
LAPD | Los Angeles Police Department | United States
LDP | Liberal Democratic Party | Japan
LDPR | Liberal Democratic Party of Russia | Russia
LFI | La France Insoumise;France Unbowed | France
LNA | Libyan National Army | Libya
LNR | Luhansk People's Republic;Lugansk People's Republic | Ukraine
LPR | Luhansk People's Republic;Lugansk People's Republic | Ukraine
LR | Les Républicains;The Republicans | France
LTTE | Liberation Tigers of Tamil Eelam;Tamil Tigers | Sri Lanka
M23 | March 23 Movement | Democratic Republic of the Congo
M5S | Five Star Movement | Italy
MAC | Mainland Affairs Council | Taiwan
MAS | Monetary Authority of Singapore | Singapore
MAS | Movement for Socialism | Bolivia
MCA | Malaysian Chinese Association | Malaysia
MCC | Marylebone Cricket Club | United Kingdom
MDC | Movement for Democratic Change | Zimbabwe
MENA | Middle East News Agency | Egypt
MERCOSUR | Southern Common Market | -
METI | Ministry of Economy, Trade and Industry | Japan
MEXT | Ministry of Education, Culture, Sports, Science and Technology | Japan
MHP | Nationalist Movement Party | Turkey
MI5 | Security Service | United Kingdom
MI6 | Secret Intelligence Service | United Kingdom
MIIT | Ministry of Industry and Information Technology | China
MILF | Moro Islamic Liberation Front | Philippines
MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | Central African Republic
MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | Mali
MIT | Massachusetts Institute of Technology | United States
MIT | National Intelligence Organization | Turkey
MLB | Major League Baseball | United States
MLS | Major League Soccer | United States
MNLF | Moro National Liberation Front | Philippines
MOFA | Ministry of Foreign Affairs | -
MOFCOM | Ministry of Commerce | China
MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | Democratic Republic of the Congo
MPLA | People's Movement for the Liberation of Angola | Angola
MQM | Muttahida Qaumi Movement | Pakistan
MSF | Médecins Sans Frontières;Doctors Without Borders | -
MTA | Metropolitan Transportation Authority | United States
MTI | Hungarian News Agency;Magyar Távirati Iroda | Hungary
MUFG | Mitsubishi UFJ Financial Group | Japan
MoD | Ministry of Defence | United Kingdom
NAACP | National Association for the Advancement of Colored People | United States
NABU | National Anti-Corruption Bureau of Ukraine;National Anti-Corruption Bureau | Ukraine
NADRA | National Database and Registration Authority | Pakistan
NAFTA | North American Free Trade Agreement | -
NAM | Non-Aligned Movement | -
NASA | National Aeronautics and Space Administration | United States
NATO | North Atlantic Treaty Organization;North Atlantic Treaty Organisation | -
NBA | National Basketball Association | United States
NBC | National Broadcasting Company | United States
NBS | National Bureau of Statistics | China
NCAA | National Collegiate Athletic Association | United States
NCB | Narcotics Control Bureau | India
NCP | Nationalist Congress Party | India
NDA | National Democratic Alliance | India
NDC | National Democratic Congress | Ghana
NDRC | National Development and Reform Commission | China
NEC | National Election Commission | -
NFL | National Football League | United States
NGO | non-governmental organisation;non-governmental organization;nongovernmental organization | -
NHC | National Health Commission | China
NHC | National Hurricane Center | United States
NHK | Japan Broadcasting Corporation;Nippon Hoso Kyokai | Japan
NHL | National Hockey League | United States
NHRC | National Human Rights Commission | -
NHS | National Health Service | United Kingdom
NHTSA | National Highway Traffic Safety Administration | United States
NIA | National Investigation Agency | India
NIH | National Institutes of Health | United States
NIS | National Intelligence Service | South Korea
NLD | National League for Democracy | Myanmar
NOAA | National Oceanic and Atmospheric Administration | United States
NPA | New People's Army | Philippines
NPC | National People's Congress | China
NPP | New Patriotic Party | Ghana
NPR | National Public Radio | United States
NRA | National Rifle Association | United States
NRA | Nuclear Regulation Authority | Japan
NRC | Norwegian Refugee Council | -
NSA | National Security Agency | United States
NSC | National Security Council | -
NSDC | National Security and Defense Council;National Security and Defence Council | Ukraine
NSG | Nuclear Suppliers Group | -
NTB | Norsk Telegrambyrå | Norway
NTC | National Transitional Council | Libya
NTSB | National Transportation Safety Board | United States
NTV | Nippon Television | Japan
NUG | National Unity Government | Myanmar
NYPD | New York Police Department;New York City Police Department | United States
NYSE | New York Stock Exchange | United States
NZZ | Neue Zürcher Zeitung | Switzerland
OAPEC | Organization of Arab Petroleum Exporting Countries | -
OAS | Organization of American States | -
OCHA | Office for the Coordination of Humanitarian Affairs | -
ODIHR | Office for Democratic Institutions and Human Rights | -
OECD | Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development | -
OFAC | Office of Foreign Assets Control | United States
OHCHR | Office of the United Nations High Commissioner for Human Rights;Office of the High Commissioner for Human Rights | -
OIC | Organisation of Islamic Cooperation;Organization of Islamic Cooperation | -
OIG | Office of Inspector General | United States
OMON | Special Purpose Mobile Unit | Russia
ONS | Office for National Statistics | United Kingdom
OPCW | Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons | -
OPEC | Organization of the Petroleum Exporting Countries | -
ORF | Österreichischer Rundfunk | Austria
OSCE | Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe | -
OVD | Department of Internal Affairs | Russia
PA | Palestinian Authority | Palestine
PA | Press Association | United Kingdom
PACE | Parliamentary Assembly of the Council of Europe | -
PAD | People's Alliance for Democracy | Thailand
PAHO | Pan American Health Organization | -
PAIGC | African Party for the Independence of Guinea and Cape Verde | Guinea-Bissau
PAN | National Action Party | Mexico
PAP | People's Action Party | Singapore
PAP | Polish Press Agency | Poland
PAS | Pan-Malaysian Islamic Party;Parti Islam Se-Malaysia | Malaysia
PAS | Party of Action and Solidarity | Moldova
PASOK | Panhellenic Socialist Movement | Greece
PBOC | People's Bank of China | China
PBS | Public Broadcasting Service | United States
PCB | Pakistan Cricket Board | Pakistan
PCG | Philippine Coast Guard | Philippines
PD | Democratic Party | Italy
PDP | People's Democratic Party | Nigeria
PEMEX | Petróleos Mexicanos | Mexico
PFLP | Popular Front for the Liberation of Palestine | Palestine
PGA | Professional Golfers' Association | United States
PKK | Kurdistan Workers' Party | Turkey
PLA | People's Liberation Army | China
PLAAF | People's Liberation Army Air Force | China
PLAN | People's Liberation Army Navy | China
PLC | Palestinian Legislative Council | Palestine
PLO | Palestine Liberation Organization;Palestine Liberation Organisation | Palestine
PMF | Popular Mobilization Forces;Popular Mobilisation Forces | Iraq
PML-N | Pakistan Muslim League-Nawaz;Pakistan Muslim League (Nawaz) | Pakistan
PMU | Popular Mobilization Units;Popular Mobilisation Units | Iraq
PNP | National Police of Peru | Peru
PNP | Philippine National Police | Philippines
PNV | Basque Nationalist Party | Spain
PP | People's Party;Partido Popular | Spain
PPE | European People's Party | -
PPP | Pakistan Peoples Party;Pakistan People's Party | Pakistan
PPP | People Power Party | South Korea
PRD | Party of the Democratic Revolution | Mexico
PRI | Institutional Revolutionary Party | Mexico
PS | Socialist Party | -
PSBC | Postal Savings Bank of China | China
PSD | Social Democratic Party | -
PSG | Paris Saint-Germain | France
PSI | Proliferation Security Initiative | -
PSOE | Spanish Socialist Workers' Party | Spain
PSUV | United Socialist Party of Venezuela | Venezuela
PT | Workers' Party | Brazil
PTI | Pakistan Tehreek-e-Insaf | Pakistan
PTI | Press Trust of India | India
PUK | Patriotic Union of Kurdistan | Iraq
PVV | Party for Freedom | Netherlands
PYD | Democratic Union Party | Syria
PiS | Law and Justice | Poland
QNA | Qatar News Agency | Qatar
QUAD | Quadrilateral Security Dialogue | -
RAF | Royal Air Force | United Kingdom
RAI | Radiotelevisione italiana | Italy
RAMSI | Regional Assistance Mission to Solomon Islands | Solomon Islands
RAW | Research and Analysis Wing | India
RBA | Reserve Bank of Australia | Australia
RBI | Reserve Bank of India | India
RBNZ | Reserve Bank of New Zealand | New Zealand
RCEP | Regional Comprehensive Economic Partnership | -
RCMP | Royal Canadian Mounted Police | Canada
RENAMO | Mozambican National Resistance | Mozambique
RFA | Radio Free Asia | United States
RFE/RL | Radio Free Europe/Radio Liberty | United States
RFI | Radio France Internationale | France
RIA | RIA Novosti | Russia
RJD | Rashtriya Janata Dal | India
RN | National Rally;Rassemblement National | France
RNC | Republican National Committee | United States
RPF | Rwandan Patriotic Front | Rwanda
RSF | Rapid Support Forces | Sudan
RSF | Reporters Without Borders;Reporters sans frontières | -
RSPCA | Royal Society for the Prevention of Cruelty to Animals | United Kingdom
RSS | Rashtriya Swayamsevak Sangh | India
RT | Russia Today | Russia
RTE | Raidió Teilifís Éireann | Ireland
RUV | Icelandic National Broadcasting Service;Ríkisútvarpið | Iceland
RÚV | Icelandic National Broadcasting Service;Ríkisútvarpið | Iceland
SAARC | South Asian Association for Regional Cooperation | -
SACP | South African Communist Party | South Africa
SADC | Southern African Development Community | -
SAF | Sudanese Armed Forces | Sudan
SAMR | State Administration for Market Regulation | China
SANA | Syrian Arab News Agency | Syria
SANDF | South African National Defence Force | South Africa
SAPO | Swedish Security Service | Sweden
SASAC | State-owned Assets Supervision and Administration Commission | China
SBU | Security Service of Ukraine;Ukrainian Security Service | Ukraine
SCO | Shanghai Cooperation Organisation;Shanghai Cooperation Organization | -
SDF | Self-Defense Forces;Self-Defence Forces | Japan
SDF | Syrian Democratic Forces | Syria
SDLP | Social Democratic and Labour Party | Northern Ireland
SEALs | Navy SEALs | United States
SEBI | Securities and Exchange Board of India | India
SEC | Securities and Exchange Commission | United States
SFO | Serious Fraud Office | United Kingdom
SGCC | State Grid Corporation of China | China
SIPRI | Stockholm International Peace Research Institute | Sweden
SIS | Secret Intelligence Service | United Kingdom
SMIC | Semiconductor Manufacturing International Corporation | China
SNB | Swiss National Bank | Switzerland
SNP | Scottish National Party | Scotland
SOHR | Syrian Observatory for Human Rights | Syria
SPA | Saudi Press Agency | Saudi Arabia
SPD | Social Democratic Party;Social Democratic Party of Germany;Social Democrats | Germany
SPLA | Sudan People's Liberation Army | South Sudan
SPLM | Sudan People's Liberation Movement | South Sudan
SSPX | Society of Saint Pius X | -
STC | Southern Transitional Council | Yemen
STT | Finnish News Agency;Suomen Tietotoimisto | Finland
SVP | Swiss People's Party | Switzerland
SVR | Foreign Intelligence Service | Russia
SWAPO | South West Africa People's Organisation | Namibia
SWIFT | Society for Worldwide Interbank Financial Telecommunication | -
SYRIZA | Coalition of the Radical Left | Greece
TAO | Taiwan Affairs Office | China
TASS | Telegraph Agency of the Soviet Union;Russian News Agency TASS | Russia
TDP | Telugu Desam Party | India
TEPCO | Tokyo Electric Power Company | Japan
TMC | Trinamool Congress;All India Trinamool Congress | India
TNI | Indonesian National Armed Forces | Indonesia
TPLF | Tigray People's Liberation Front | Ethiopia
TPP | Taiwan People's Party | Taiwan
TPP | Trans-Pacific Partnership | -
TRT | Turkish Radio and Television Corporation | Turkey
TSA | Transportation Security Administration | United States
TSMC | Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor Manufacturing Co | Taiwan
TT | Tidningarnas Telegrambyrå | Sweden
TTP | Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Pakistani Taliban | Pakistan
TUC | Trades Union Congress | United Kingdom
UAW | United Auto Workers | United States
UCI | Union Cycliste Internationale | -
UEFA | Union of European Football Associations | -
UFC | Ultimate Fighting Championship | United States
UGTT | Tunisian General Labour Union | Tunisia
UIDAI | Unique Identification Authority of India | India
UKHSA | UK Health Security Agency | United Kingdom
UKIP | UK Independence Party | United Kingdom
UMNO | United Malays National Organisation | Malaysia
UN | United Nations | -
UNAIDS | Joint United Nations Programme on HIV/AIDS | -
UNAMA | United Nations Assistance Mission in Afghanistan | Afghanistan
UNASUR | Union of South American Nations | -
UNC | United Nations Command | South Korea
UNCLOS | United Nations Convention on the Law of the Sea | -
UNCTAD | United Nations Conference on Trade and Development | -
UNDOF | United Nations Disengagement Observer Force | -
UNDP | United Nations Development Programme | -
UNEP | United Nations Environment Programme | -
UNESCO | United Nations Educational, Scientific and Cultural Organization | -
UNFCCC | United Nations Framework Convention on Climate Change | -
UNFICYP | United Nations Peacekeeping Force in Cyprus | Cyprus
UNFPA | United Nations Population Fund | -
UNGA | United Nations General Assembly | -
UNHCR | United Nations High Commissioner for Refugees;UN refugee agency | -
UNHRC | United Nations Human Rights Council | -
UNICEF | United Nations Children's Fund | -
UNIFIL | United Nations Interim Force in Lebanon | Lebanon
UNITA | National Union for the Total Independence of Angola | Angola
UNMIK | United Nations Interim Administration Mission in Kosovo | Kosovo
UNMISS | United Nations Mission in South Sudan | South Sudan
UNODC | United Nations Office on Drugs and Crime | -
UNP | United National Party | Sri Lanka
UNRWA | United Nations Relief and Works Agency;United Nations Relief and Works Agency for Palestine Refugees | -
UNSC | United Nations Security Council | -
UNWTO | World Tourism Organization | -
UPA | United Progressive Alliance | India
UPI | United Press International | United States
UPU | Universal Postal Union | -
USAF | United States Air Force;US Air Force;U.S. Air Force | United States
USAID | United States Agency for International Development;US Agency for International Development;U.S. Agency for International Development | United States
USCIS | Citizenship and Immigration Services | United States
USDA | Department of Agriculture | United States
USDP | Union Solidarity and Development Party | Myanmar
USFK | United States Forces Korea;US Forces Korea;U.S. Forces Korea | South Korea
USGS | United States Geological Survey;US Geological Survey;U.S. Geological Survey | United States
USMCA | United States-Mexico-Canada Agreement | -
USPS | United States Postal Service;US Postal Service;U.S. Postal Service | United States
USTR | United States Trade Representative;US Trade Representative;U.S. Trade Representative | United States
UUP | Ulster Unionist Party | Northern Ireland
VEB | Vnesheconombank | Russia
VMRO-DPMNE | Internal Macedonian Revolutionary Organization | North Macedonia
VNA | Vietnam News Agency | Vietnam
VOA | Voice of America | United States
VTsIOM | Russian Public Opinion Research Center | Russia
VVD | People's Party for Freedom and Democracy | Netherlands
WADA | World Anti-Doping Agency | -
WAFA | Palestine News and Information Agency;Palestinian News Agency | Palestine
WAM | Emirates News Agency | United Arab Emirates
WBA | World Boxing Association | -
WBC | World Boxing Council | -
WCO | World Customs Organization | -
WEF | World Economic Forum | -
WEU | Western European Union | -
WFP | World Food Programme;World Food Program | -
WHA | World Health Assembly | -
WHO | World Health Organization;World Health Organisation | -
WIPO | World Intellectual Property Organization | -
WMO | World Meteorological Organization | -
WNBA | Women's National Basketball Association | United States
WTA | Women's Tennis Association | -
WTO | World Trade Organization;World Trade Organisation | -
WWF | World Wide Fund for Nature | -
YPF | Yacimientos Petrolíferos Fiscales | Argentina
YPG | People's Protection Units | Syria
YPJ | Women's Protection Units | Syria
YTN | Yonhap Television News | South Korea
ZANU-PF | Zimbabwe African National Union-Patriotic Front | Zimbabwe
ZDF | Zweites Deutsches Fernsehen | Germany
ÖVP | Austrian People's Party;People's Party | Austria
`;
