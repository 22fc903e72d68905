/**
 * Countries, well-known territories, and a few dissolved states that news copy still names. One entry a line, sorted by name:
 * name | aliases | adjectives | people (demonym plurals) | capitals | seats and metonyms
 * Values inside a column are parted by semicolons; a lone hyphen is an empty column. The first adjective, people and capital are
 * the usual ones. No name or alias carries its article. Older and rival renderings of one name (Burma, Kiev, Peking) are aliases,
 * so that a mixture inside one story can be seen. "North" and "South" for the Koreas are not names on their own: read them
 * only where the story also names Korea.
 */
export const countries = `
Abkhazia | - | Abkhaz;Abkhazian | Abkhaz;Abkhazians | Sukhumi;Sokhumi;Sukhum | -
Afghanistan | - | Afghan | Afghans | Kabul | Arg
Aland Islands | Åland;Aland;Åland Islands | Ålandic | Ålanders;Alanders | Mariehamn | -
Albania | - | Albanian | Albanians | Tirana | -
Algeria | - | Algerian | Algerians | Algiers | El Mouradia
American Samoa | - | American Samoan | American Samoans | Pago Pago | -
Andorra | - | Andorran | Andorrans | Andorra la Vella | -
Angola | - | Angolan | Angolans | Luanda | -
Anguilla | - | Anguillan | Anguillans | The Valley | -
Antigua and Barbuda | Antigua | Antiguan;Barbudan | Antiguans;Barbudans | St John's;St. John's;Saint John's | -
Argentina | Argentine Republic | Argentine;Argentinian;Argentinean | Argentines;Argentinians;Argentineans | Buenos Aires | Casa Rosada
Armenia | - | Armenian | Armenians | Yerevan | -
Aruba | - | Aruban | Arubans | Oranjestad | -
Australia | - | Australian;Aussie | Australians;Aussies | Canberra | Parliament House
Austria | - | Austrian | Austrians | Vienna;Wien | Ballhausplatz;Hofburg
Azerbaijan | - | Azerbaijani;Azeri | Azerbaijanis;Azeris | Baku | -
Bahamas | - | Bahamian | Bahamians | Nassau | -
Bahrain | - | Bahraini | Bahrainis | Manama | -
Bangladesh | - | Bangladeshi | Bangladeshis | Dhaka;Dacca | Bangabhaban
Barbados | - | Barbadian;Bajan | Barbadians;Bajans | Bridgetown | -
Basque Country | Euskadi;Pais Vasco | Basque | Basques | Vitoria-Gasteiz;Vitoria | -
Belarus | Byelorussia;Belorussia | Belarusian;Belarussian;Byelorussian | Belarusians;Belarussians;Byelorussians | Minsk | -
Belgium | - | Belgian | Belgians | Brussels | -
Belize | British Honduras | Belizean | Belizeans | Belmopan | -
Benin | Dahomey | Beninese;Beninois | Beninese;Beninois | Porto-Novo;Cotonou | -
Bermuda | - | Bermudian;Bermudan | Bermudians;Bermudans | Hamilton | -
Bhutan | - | Bhutanese | Bhutanese | Thimphu | -
Bolivia | - | Bolivian | Bolivians | La Paz;Sucre | Palacio Quemado
Bosnia and Herzegovina | Bosnia;Bosnia-Herzegovina;BiH | Bosnian;Bosnian-Herzegovinian;Herzegovinian | Bosnians;Herzegovinians;Bosniaks | Sarajevo | -
Botswana | Bechuanaland | Botswanan;Motswana | Batswana;Botswanans | Gaborone | -
Brazil | Brasil | Brazilian | Brazilians | Brasilia;Brasília | Planalto;Planalto Palace;Itamaraty
British Virgin Islands | BVI | British Virgin Islander | British Virgin Islanders | Road Town | -
Brunei | Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan | -
Bulgaria | - | Bulgarian | Bulgarians | Sofia | -
Burkina Faso | Burkina;Upper Volta | Burkinabe;Burkinabé;Burkinan | Burkinabes;Burkinabés | Ouagadougou | -
Burundi | - | Burundian | Burundians | Gitega;Bujumbura | -
Cambodia | Kampuchea;Khmer Republic | Cambodian;Khmer | Cambodians;Khmers | Phnom Penh | Peace Palace
Cameroon | Cameroun | Cameroonian | Cameroonians | Yaounde;Yaoundé | Etoudi
Canada | - | Canadian | Canadians | Ottawa | Parliament Hill;Rideau Hall
Cape Verde | Cabo Verde | Cape Verdean;Cabo Verdean | Cape Verdeans;Cabo Verdeans | Praia | -
Catalonia | Catalunya;Cataluña | Catalan | Catalans | Barcelona | Generalitat
Cayman Islands | Caymans | Caymanian | Caymanians | George Town | -
Central African Republic | CAR | Central African | Central Africans | Bangui | -
Chad | Tchad | Chadian | Chadians | N'Djamena;Ndjamena | -
Chechnya | Chechen Republic;Ichkeria | Chechen | Chechens | Grozny;Groznyy | -
Chile | - | Chilean | Chileans | Santiago | La Moneda;Moneda Palace
China | People's Republic of China;PRC;P.R.C.;P.R. China;Mainland China;mainland China;Communist China;Red China | Chinese | Chinese | Beijing;Peking | Zhongnanhai;Great Hall of the People
Colombia | - | Colombian | Colombians | Bogota;Bogotá | Casa de Nariño;Casa de Narino;Narino Palace
Comoros | Comoro Islands | Comorian;Comoran | Comorians;Comorans | Moroni | -
Cook Islands | - | Cook Islander | Cook Islanders | Avarua | -
Costa Rica | - | Costa Rican | Costa Ricans;Ticos | San Jose;San José | -
Crimea | Krym | Crimean | Crimeans;Crimean Tatars | Simferopol | -
Croatia | Hrvatska | Croatian;Croat | Croatians;Croats | Zagreb | Banski Dvori
Cuba | - | Cuban | Cubans | Havana | Palace of the Revolution
Curaçao | Curacao | Curaçaoan;Curacaoan | Curaçaoans;Curacaoans | Willemstad | -
Cyprus | Republic of Cyprus | Cypriot;Greek Cypriot;Greek-Cypriot | Cypriots;Greek Cypriots | Nicosia;Lefkosia | -
Czech Republic | Czechia | Czech | Czechs | Prague;Praha | Prague Castle;Hradcany
Czechoslovakia | - | Czechoslovak;Czechoslovakian | Czechoslovaks;Czechoslovakians | Prague | -
Democratic Republic of the Congo | Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo-Kinshasa;Zaire;Zaïre | Congolese;Zairean;Zairian | Congolese;Zaireans;Zairians | Kinshasa | -
Denmark | - | Danish | Danes | Copenhagen;København | Christiansborg;Amalienborg
Djibouti | - | Djiboutian | Djiboutians | Djibouti City | -
Dominica | - | Dominican | Dominicans | Roseau | -
Dominican Republic | - | Dominican | Dominicans | Santo Domingo | -
East Germany | German Democratic Republic;GDR;DDR | East German | East Germans | East Berlin | -
East Timor | Timor-Leste;Timor Leste | East Timorese;Timorese | East Timorese;Timorese | Dili | -
Ecuador | - | Ecuadorian;Ecuadorean;Ecuadoran | Ecuadorians;Ecuadoreans;Ecuadorans | Quito | Carondelet;Carondelet Palace
Egypt | Arab Republic of Egypt | Egyptian | Egyptians | Cairo | Ittihadiya Palace;Heliopolis Palace
El Salvador | - | Salvadoran;Salvadorean;Salvadorian | Salvadorans;Salvadoreans;Salvadorians | San Salvador | -
England | - | English | English;Englishmen;Englishwomen | London | -
Equatorial Guinea | - | Equatorial Guinean;Equatoguinean | Equatorial Guineans;Equatoguineans | Malabo | -
Eritrea | - | Eritrean | Eritreans | Asmara | -
Estonia | - | Estonian | Estonians | Tallinn | Toompea;Stenbock House;Kadriorg
Eswatini | Swaziland | Swazi;Liswati | Swazis;Emaswati | Mbabane;Lobamba | -
Ethiopia | Abyssinia | Ethiopian;Abyssinian | Ethiopians;Abyssinians | Addis Ababa | -
European Union | EU;E.U.;European Community;EC;EEC | European;EU | Europeans | Brussels | Berlaymont;Strasbourg
Falkland Islands | Falklands;Malvinas;Islas Malvinas | Falkland;Falkland Islander | Falkland Islanders;Falklanders | Stanley;Port Stanley | -
Faroe Islands | Faroes;Faeroe Islands | Faroese;Faeroese | Faroese;Faroe Islanders | Torshavn;Tórshavn | -
Fiji | - | Fijian | Fijians | Suva | -
Finland | Suomi | Finnish | Finns | Helsinki | Eduskunta
France | French Republic | French | French;Frenchmen;Frenchwomen | Paris | Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Elysée Palace;Matignon;Quai d'Orsay;Bercy
French Guiana | Guyane | French Guianese;Guianese | French Guianese | Cayenne | -
French Polynesia | Tahiti | French Polynesian;Tahitian | French Polynesians;Tahitians | Papeete | -
Gabon | - | Gabonese | Gabonese | Libreville | -
Gambia | - | Gambian | Gambians | Banjul | -
Gaza | Gaza Strip | Gazan | Gazans | Gaza City | -
Georgia | Republic of Georgia;Sakartvelo | Georgian | Georgians | Tbilisi;Tiflis | -
Germany | Federal Republic of Germany;Deutschland;FRG | German | Germans | Berlin | Bundestag;Reichstag;Bundeskanzleramt;Bellevue Palace
Ghana | Gold Coast | Ghanaian | Ghanaians | Accra | Jubilee House;Flagstaff House
Gibraltar | - | Gibraltarian | Gibraltarians | Gibraltar | -
Greece | Hellenic Republic;Hellas | Greek;Hellenic | Greeks | Athens | Maximos Mansion;Megaro Maximou
Greenland | Kalaallit Nunaat | Greenlandic;Greenlander | Greenlanders | Nuuk;Godthab | -
Grenada | - | Grenadian | Grenadians | St George's;St. George's;Saint George's | -
Guadeloupe | - | Guadeloupean;Guadeloupian | Guadeloupeans;Guadeloupians | Basse-Terre;Pointe-a-Pitre;Pointe-à-Pitre | -
Guam | - | Guamanian;Chamorro | Guamanians;Chamorros | Hagatna;Hagåtña | -
Guatemala | - | Guatemalan | Guatemalans | Guatemala City | -
Guernsey | Bailiwick of Guernsey | Guernsey | Guernseymen | St Peter Port;St. Peter Port | -
Guinea | Guinea-Conakry | Guinean | Guineans | Conakry | -
Guinea-Bissau | Guinea Bissau | Bissau-Guinean;Guinea-Bissauan | Bissau-Guineans;Guinea-Bissauans | Bissau | -
Guyana | British Guiana | Guyanese | Guyanese | Georgetown | -
Haiti | - | Haitian | Haitians | Port-au-Prince | -
Honduras | - | Honduran | Hondurans | Tegucigalpa | -
Hong Kong | Hongkong;HKSAR;Hong Kong SAR | Hong Kong;Hong Konger;Hongkonger;Cantonese | Hong Kongers;Hongkongers;Hongkongese | Victoria | Tamar;LegCo;Legco
Hungary | - | Hungarian;Magyar | Hungarians;Magyars | Budapest | Sandor Palace;Carmelite Monastery
Iceland | - | Icelandic | Icelanders | Reykjavik;Reykjavík | Althing;Althingi;Alþingi;Bessastadir
India | Bharat;Hindustan | Indian | Indians | New Delhi;Delhi | Rashtrapati Bhavan;South Block;Raisina Hill;Lok Kalyan Marg
Indonesia | - | Indonesian | Indonesians | Jakarta;Djakarta;Nusantara | Merdeka Palace;Istana Merdeka;Senayan
Iran | Islamic Republic of Iran;Persia;Islamic Republic | Iranian;Persian | Iranians;Persians | Tehran;Teheran | Pasteur Street
Iraq | Mesopotamia | Iraqi | Iraqis | Baghdad | Green Zone
Ireland | Republic of Ireland;Irish Republic;Eire;Éire | Irish | Irish;Irishmen;Irishwomen | Dublin | Leinster House;Aras an Uachtarain;Áras an Uachtaráin;Dail;Dáil;Oireachtas
Isle of Man | - | Manx | Manx;Manxmen;Manxwomen | Douglas | Tynwald
Israel | State of Israel;Jewish state | Israeli | Israelis | Jerusalem;Tel Aviv | Knesset;Kirya;Balfour Street
Italy | Italian Republic;Italia | Italian | Italians | Rome;Roma | Quirinal;Quirinale;Palazzo Chigi;Chigi Palace;Montecitorio;Palazzo Madama;Viminale;Farnesina
Ivory Coast | Cote d'Ivoire;Côte d'Ivoire | Ivorian;Ivoirian | Ivorians;Ivoirians | Yamoussoukro;Abidjan | -
Jamaica | - | Jamaican | Jamaicans | Kingston | Jamaica House
Japan | Nippon | Japanese | Japanese | Tokyo | Kantei;Nagatacho;Kasumigaseki;Nagata-cho
Jersey | Bailiwick of Jersey | Jersey | Jerseymen | St Helier;St. Helier | -
Jordan | Hashemite Kingdom;Hashemite Kingdom of Jordan;Transjordan | Jordanian | Jordanians | Amman | Royal Hashemite Court
Kazakhstan | Kazakstan | Kazakh;Kazakhstani | Kazakhs;Kazakhstanis | Astana;Nur-Sultan;Nursultan | Akorda;Ak Orda
Kenya | - | Kenyan | Kenyans | Nairobi | -
Kiribati | Gilbert Islands | I-Kiribati | I-Kiribati | Tarawa;South Tarawa | -
Kosovo | Kosova | Kosovar;Kosovan | Kosovars;Kosovans;Kosovo Albanians | Pristina;Prishtina | -
Kurdistan | Iraqi Kurdistan;Kurdistan Region | Kurdish;Kurd | Kurds | Erbil;Irbil;Arbil | -
Kuwait | - | Kuwaiti | Kuwaitis | Kuwait City | Bayan Palace;Seif Palace
Kyrgyzstan | Kirghizia;Kirgizstan;Kyrgyz Republic;Kirghizstan | Kyrgyz;Kirghiz;Kyrgyzstani | Kyrgyz;Kirghiz;Kyrgyzstanis | Bishkek;Frunze | -
Laos | Lao PDR;Lao People's Democratic Republic | Laotian;Lao | Laotians;Lao | Vientiane | -
Latvia | - | Latvian | Latvians | Riga | Riga Castle;Saeima
Lebanon | - | Lebanese | Lebanese | Beirut | Baabda;Baabda Palace;Grand Serail;Ain al-Tineh
Lesotho | Basutoland | Basotho;Lesothan;Mosotho | Basotho | Maseru | -
Liberia | - | Liberian | Liberians | Monrovia | -
Libya | Libyan Arab Jamahiriya | Libyan | Libyans | Tripoli | -
Liechtenstein | - | Liechtenstein;Liechtensteiner | Liechtensteiners | Vaduz | -
Lithuania | - | Lithuanian | Lithuanians | Vilnius;Vilna | Seimas;Daukantas Square
Luxembourg | Luxemburg;Grand Duchy of Luxembourg | Luxembourgish;Luxembourg;Luxembourger | Luxembourgers | Luxembourg City | -
Macau | Macao;Macau SAR;Macao SAR | Macanese;Macau;Macao | Macanese | Macau | -
Madagascar | Malagasy Republic | Malagasy;Madagascan | Malagasy;Madagascans | Antananarivo | -
Malawi | Nyasaland | Malawian | Malawians | Lilongwe | -
Malaysia | Malaya | Malaysian;Malayan | Malaysians | Kuala Lumpur;Putrajaya | Istana Negara;Perdana Putra
Maldives | Maldive Islands | Maldivian | Maldivians | Male;Malé | -
Mali | French Sudan | Malian | Malians | Bamako | Koulouba
Malta | - | Maltese | Maltese | Valletta | Castille;Auberge de Castille
Marshall Islands | Marshalls | Marshallese | Marshallese;Marshall Islanders | Majuro | -
Martinique | - | Martinican;Martiniquais | Martinicans;Martiniquais | Fort-de-France | -
Mauritania | - | Mauritanian | Mauritanians | Nouakchott | -
Mauritius | - | Mauritian | Mauritians | Port Louis | -
Mayotte | - | Mahoran | Mahorans | Mamoudzou | -
Mexico | Mexican Republic | Mexican | Mexicans | Mexico City;CDMX | Los Pinos;National Palace
Micronesia | Federated States of Micronesia;FSM | Micronesian | Micronesians | Palikir | -
Moldova | Moldavia;Republic of Moldova | Moldovan;Moldavian | Moldovans;Moldavians | Chisinau;Chișinău;Chişinău;Kishinev | -
Monaco | Principality of Monaco | Monegasque;Monégasque;Monacan | Monegasques;Monégasques;Monacans | Monaco | -
Mongolia | Outer Mongolia | Mongolian;Mongol | Mongolians;Mongols | Ulaanbaatar;Ulan Bator;Ulan Baator | -
Montenegro | Crna Gora | Montenegrin | Montenegrins | Podgorica;Cetinje | -
Montserrat | - | Montserratian | Montserratians | Plymouth;Brades | -
Morocco | - | Moroccan | Moroccans | Rabat | Makhzen
Mozambique | - | Mozambican | Mozambicans | Maputo | -
Myanmar | Burma;Union of Myanmar;Union of Burma | Myanmar;Burmese;Myanma | Burmese;Myanmarese | Naypyidaw;Nay Pyi Taw;Naypyitaw;Rangoon;Yangon | -
Nagorno-Karabakh | Artsakh;Karabakh;Nagorny Karabakh;Nagorno Karabakh | Karabakhi;Artsakhi | Karabakh Armenians | Stepanakert;Khankendi | -
Namibia | South West Africa;South-West Africa | Namibian | Namibians | Windhoek | -
Nauru | - | Nauruan | Nauruans | Yaren | -
Nepal | - | Nepali;Nepalese | Nepalis;Nepalese | Kathmandu;Katmandu | Singha Durbar;Baluwatar
Netherlands | Holland | Dutch;Netherlandish | Dutch;Dutchmen;Dutchwomen;Netherlanders;Hollanders | Amsterdam;The Hague | Binnenhof
New Caledonia | Kanaky | New Caledonian;Kanak | New Caledonians;Kanaks | Noumea;Nouméa | -
New Zealand | NZ;N.Z.;Aotearoa | New Zealand;Kiwi | New Zealanders;Kiwis | Wellington | Beehive
Nicaragua | - | Nicaraguan | Nicaraguans | Managua | -
Niger | - | Nigerien | Nigeriens | Niamey | -
Nigeria | - | Nigerian | Nigerians | Abuja;Lagos | Aso Rock;Aso Villa
Niue | - | Niuean | Niueans | Alofi | -
North Korea | DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;Hermit Kingdom | North Korean | North Koreans | Pyongyang;P'yongyang | Ryongsong;Kumsusan Palace
North Macedonia | Macedonia;FYROM;Former Yugoslav Republic of Macedonia;Republic of North Macedonia | North Macedonian;Macedonian | North Macedonians;Macedonians | Skopje | -
Northern Cyprus | Turkish Republic of Northern Cyprus;TRNC | Turkish Cypriot;Turkish-Cypriot;Northern Cypriot | Turkish Cypriots;Northern Cypriots | North Nicosia;Lefkosa | -
Northern Ireland | Ulster | Northern Irish;Northern Ireland;Ulster | Northern Irish | Belfast | Stormont;Hillsborough Castle
Northern Mariana Islands | Northern Marianas;CNMI | Northern Marianan;Chamorro | Northern Mariana Islanders | Saipan | -
Norway | - | Norwegian | Norwegians | Oslo | Storting
Oman | Sultanate of Oman;Muscat and Oman | Omani | Omanis | Muscat | -
Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistanis | Islamabad;Rawalpindi | Aiwan-e-Sadr;Red Zone
Palau | Belau | Palauan | Palauans | Ngerulmud;Koror | -
Palestine | State of Palestine;Palestinian territories;Palestinian Territories;occupied territories;Palestinian Authority | Palestinian | Palestinians | Ramallah;East Jerusalem | Muqata;Mukataa
Panama | - | Panamanian | Panamanians | Panama City | -
Papua New Guinea | PNG;P.N.G. | Papua New Guinean;Papuan | Papua New Guineans | Port Moresby | -
Paraguay | - | Paraguayan | Paraguayans | Asuncion;Asunción | -
Peru | - | Peruvian | Peruvians | Lima | Government Palace;Pizarro Palace
Philippines | Philippine Islands;Republic of the Philippines | Philippine;Filipino;Filipina | Filipinos;Filipinas | Manila | Malacanang;Malacañang;Malacañan;Malacanang Palace
Pitcairn Islands | Pitcairn | Pitcairn Islander | Pitcairn Islanders | Adamstown | -
Poland | Polska | Polish | Poles | Warsaw | Sejm;Belweder;Belvedere Palace
Portugal | - | Portuguese | Portuguese | Lisbon | Belem Palace;Sao Bento
Puerto Rico | - | Puerto Rican | Puerto Ricans;Boricuas | San Juan | La Fortaleza
Qatar | Katar | Qatari | Qataris | Doha | Amiri Diwan
Republic of the Congo | Republic of Congo;Congo-Brazzaville | Congolese | Congolese | Brazzaville | -
Romania | Rumania;Roumania | Romanian;Rumanian | Romanians;Rumanians | Bucharest | Cotroceni;Cotroceni Palace;Victoria Palace
Russia | Russian Federation;R.F. | Russian | Russians | Moscow;Moskva | Kremlin;Smolenskaya Square;Duma;State Duma
Rwanda | - | Rwandan | Rwandans | Kigali | Urugwiro
Réunion | Reunion;La Réunion | Réunionese;Reunionese;Réunionnais | Réunionese;Réunionnais | Saint-Denis | -
Saint Helena | St Helena;St. Helena | Saint Helenian | Saint Helenians;Saints | Jamestown | -
Saint Kitts and Nevis | St Kitts and Nevis;St. Kitts and Nevis;St Kitts;St. Kitts | Kittitian;Nevisian | Kittitians;Nevisians | Basseterre | -
Saint Lucia | St Lucia;St. Lucia | Saint Lucian;St Lucian;St. Lucian | Saint Lucians;St Lucians | Castries | -
Saint Pierre and Miquelon | St Pierre and Miquelon;Saint-Pierre and Miquelon | Saint-Pierrais | Saint-Pierrais | Saint-Pierre | -
Saint Vincent and the Grenadines | St Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent;St. Vincent;Saint Vincent | Vincentian | Vincentians | Kingstown | -
Samoa | Western Samoa;Independent State of Samoa | Samoan | Samoans | Apia | -
San Marino | - | Sammarinese;San Marinese | Sammarinese | San Marino | -
Sao Tome and Principe | São Tomé and Príncipe;Sao Tome;São Tomé | Sao Tomean;São Toméan;Santomean | Sao Tomeans;São Toméans;Santomeans | Sao Tome;São Tomé | -
Saudi Arabia | Kingdom of Saudi Arabia;KSA | Saudi;Saudi Arabian | Saudis;Saudi Arabians | Riyadh | House of Saud;Al Yamamah Palace
Scotland | - | Scottish;Scots;Scotch | Scots;Scotsmen;Scotswomen | Edinburgh | Holyrood;Bute House
Senegal | - | Senegalese | Senegalese | Dakar | -
Serbia | - | Serbian;Serb | Serbians;Serbs | Belgrade;Beograd | -
Seychelles | - | Seychellois | Seychellois | Victoria | -
Sierra Leone | - | Sierra Leonean | Sierra Leoneans | Freetown | -
Singapore | - | Singaporean | Singaporeans | Singapore | Istana
Sint Maarten | St Maarten;St. Maarten | Sint Maarten | St Maarteners | Philipsburg | -
Slovakia | Slovak Republic | Slovak;Slovakian | Slovaks;Slovakians | Bratislava | -
Slovenia | - | Slovenian;Slovene | Slovenians;Slovenes | Ljubljana | -
Solomon Islands | Solomons | Solomon Islander | Solomon Islanders | Honiara | -
Somalia | - | Somali;Somalian | Somalis;Somalians | Mogadishu | Villa Somalia
Somaliland | - | Somalilander | Somalilanders | Hargeisa | -
South Africa | RSA;S. Africa | South African | South Africans | Pretoria;Cape Town;Bloemfontein;Tshwane | Union Buildings;Luthuli House;Tuynhuys
South Korea | Republic of Korea;ROK;R.O.K.;S. Korea | South Korean | South Koreans | Seoul | Blue House;Cheong Wa Dae;Yongsan
South Ossetia | - | South Ossetian;Ossetian;Ossetic | South Ossetians;Ossetians;Ossetes | Tskhinvali;Tskhinval | -
South Sudan | - | South Sudanese | South Sudanese | Juba | -
Soviet Union | USSR;U.S.S.R.;Union of Soviet Socialist Republics | Soviet | Soviets | Moscow | Kremlin
Spain | España | Spanish | Spaniards | Madrid | Moncloa;La Moncloa;Moncloa Palace;Zarzuela;Zarzuela Palace
Sri Lanka | Ceylon | Sri Lankan;Ceylonese | Sri Lankans | Colombo;Sri Jayawardenepura Kotte | Temple Trees
Sudan | - | Sudanese | Sudanese | Khartoum | -
Suriname | Surinam;Dutch Guiana | Surinamese | Surinamese;Surinamers | Paramaribo | -
Svalbard | Spitsbergen | Svalbard | - | Longyearbyen | -
Sweden | - | Swedish | Swedes | Stockholm | Rosenbad;Riksdag
Switzerland | Swiss Confederation;Helvetia | Swiss | Swiss | Bern;Berne | Federal Palace;Bundeshaus
Syria | Syrian Arab Republic | Syrian | Syrians | Damascus | -
Taiwan | Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa | Taiwanese;Formosan | Taiwanese | Taipei | Ketagalan Boulevard;Presidential Office Building
Tajikistan | Tadzhikistan;Tadjikistan | Tajik;Tajikistani;Tadzhik | Tajiks;Tajikistanis;Tadzhiks | Dushanbe | -
Tanzania | Tanganyika;United Republic of Tanzania | Tanzanian | Tanzanians | Dodoma;Dar es Salaam | -
Thailand | Siam | Thai;Siamese | Thais | Bangkok;Krung Thep | Government House
Tibet | Xizang | Tibetan | Tibetans | Lhasa | -
Togo | - | Togolese | Togolese | Lome;Lomé | -
Tokelau | - | Tokelauan | Tokelauans | Nukunonu | -
Tonga | - | Tongan | Tongans | Nuku'alofa;Nukualofa | -
Transnistria | Trans-Dniester;Transdniestria;Pridnestrovie;Transdniester | Transnistrian | Transnistrians | Tiraspol | -
Trinidad and Tobago | Trinidad;Tobago;T&T | Trinidadian;Tobagonian;Trinbagonian | Trinidadians;Tobagonians;Trinbagonians;Trinis | Port of Spain;Port-of-Spain | -
Tunisia | - | Tunisian | Tunisians | Tunis | Carthage Palace;Kasbah
Turkey | Turkiye;Türkiye;Republic of Turkey | Turkish | Turks | Ankara | Bestepe;Beştepe;Cankaya;Çankaya;Sublime Porte;Ak Saray
Turkmenistan | Turkmenia;Turkmeniya | Turkmen;Turkmenistani;Turkoman | Turkmens;Turkmen | Ashgabat;Ashkhabad | -
Turks and Caicos Islands | Turks and Caicos | Turks and Caicos Islander | Turks and Caicos Islanders | Cockburn Town | -
Tuvalu | Ellice Islands | Tuvaluan | Tuvaluans | Funafuti | -
US Virgin Islands | U.S. Virgin Islands;USVI | Virgin Islander | Virgin Islanders | Charlotte Amalie | -
Uganda | - | Ugandan | Ugandans | Kampala;Entebbe | -
Ukraine | - | Ukrainian | Ukrainians | Kyiv;Kiev;Kyyiv;Kiyv | Bankova;Bankova Street;Verkhovna Rada;Mariinskyi Palace
United Arab Emirates | UAE;U.A.E.;Emirates;Trucial States | Emirati | Emiratis | Abu Dhabi | -
United Kingdom | UK;U.K.;Britain;Great Britain;GB;G.B. | British;UK;Brit | Britons;Brits;British;Britishers | London | Whitehall;Downing Street;10 Downing Street;No 10;No. 10;Number 10;Number Ten;Westminster;Buckingham Palace;Chequers
United States | US;U.S.;USA;U.S.A.;United States of America;America;States;US of A | American;US;U.S. | Americans | Washington;Washington DC;Washington D.C.;Washington, DC;Washington, D.C. | White House;Oval Office;Pentagon;Capitol Hill;Capitol;Foggy Bottom;State Department;Beltway;Uncle Sam
Uruguay | - | Uruguayan | Uruguayans | Montevideo | -
Uzbekistan | - | Uzbek;Uzbekistani | Uzbeks;Uzbekistanis | Tashkent | -
Vanuatu | New Hebrides | Vanuatuan;Ni-Vanuatu | Vanuatuans;Ni-Vanuatu | Port Vila | -
Vatican City | Vatican;Holy See;Vatican City State | Vatican;Papal | - | Vatican City | Vatican;Holy See;Apostolic Palace;Roman Curia
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans | Caracas | Miraflores;Miraflores Palace
Vietnam | Viet Nam;Socialist Republic of Vietnam;SRV | Vietnamese | Vietnamese | Hanoi;Ha Noi | Ba Dinh
Wales | Cymru | Welsh | Welsh;Welshmen;Welshwomen | Cardiff | Cardiff Bay;Senedd
Wallis and Futuna | - | Wallisian;Futunan | Wallisians;Futunans | Mata-Utu | -
West Bank | Judea and Samaria | West Bank | West Bankers | Ramallah | -
West Germany | - | West German | West Germans | Bonn | -
Western Sahara | Sahrawi Arab Democratic Republic;SADR | Sahrawi;Saharawi;Western Saharan | Sahrawis;Saharawis | Laayoune;El Aaiun;El Aaiún | -
Yemen | Republic of Yemen | Yemeni;Yemenite | Yemenis;Yemenites | Sanaa;Sana'a;Sana;Aden | -
Yugoslavia | Federal Republic of Yugoslavia | Yugoslav;Yugoslavian | Yugoslavs;Yugoslavians | Belgrade | -
Zambia | Northern Rhodesia | Zambian | Zambians | Lusaka | State House
Zimbabwe | Rhodesia;Southern Rhodesia | Zimbabwean;Rhodesian | Zimbabweans;Rhodesians | Harare;Salisbury | Munhumutapa
`;
