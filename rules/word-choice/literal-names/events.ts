/** Tournaments, prizes, treaties and initiatives whose established English name is another. One entry a line: pattern | fix | source words. */
export const events = `
Asian Championship/Champions Champions/Championship League | AFC Champions League | 亚冠
Asian Sports Games/Meeting | Asian Games | 亚运会
Belt-Road/Belt-and-Road/Belts and Roads/Road Initiative | Belt and Road Initiative | 一带一路
Big/Great Hat/Helmet | Grand Slam | Большой шлем
Big/Great/Large Seven | G7 | Большая семёрка
Big/Great/Large Twenty/Eight | G20; G8 | Большая двадцатка
Champion League | Champions League | Лига чемпионов
Cold/Chilly Warfare era/period | Cold War | 冷战
Contract/Agreement on the? Non-Proliferation/Non-proliferation/Nonproliferation of Nuclear | Nuclear Non-Proliferation Treaty | ДНЯО
Cup/Bowl of the? Davis/Stanley/Gagarin/Spengler/Kremlin/Federation | Davis Cup, Stanley Cup, ... | Кубок
Day of Independence of/, | Independence Day | День независимости
Day of the? Knowledge/Knowledges | Knowledge Day | День знаний
Day/Holiday of the? Great? Victory | Victory Day | День Победы
Economic Belt of the Silk Road/Way/Path | Silk Road Economic Belt | 丝绸之路经济带
France/French Tennis/Net Open | French Open | 法网
General/Common/Universal Declaration of Human's/People's/Man's Rights | Universal Declaration of Human Rights | Всеобщая декларация
Gold/Golden Lions award/prize of Venice | Golden Lion | 金狮奖
Golden Palm | Palme d'Or | 金棕榈
Golden/Gold Ball award/prize/winner/trophy/ceremony | Ballon d'Or | Золотой мяч
Golden/Gold Branch of Cannes/the | Palme d'Or | 金棕榈
Golden/Gold Palm/Palms Branch/award/prize/at/of/winner | Palme d'Or | Золотая пальмовая ветвь
Golden/Gold Rooster/Chicken/Cock Prize | Golden Rooster Award | 金鸡奖
Golden/Gold Sphere/Ball/Earth award/awards | Golden Globe | 金球奖
Great/Big/Large Fatherland/Domestic War | Great Patriotic War | Великая Отечественная война
Great/Big/Large/Grand Helmet/Hat tournament/tournaments/title/titles/series/of | Grand Slam | турнир Большого шлема
Group of Big Seven/Twenty | G7; G20 | Большая семёрка
Lisbon/Schengen/Maastricht Contract/Treatment | Lisbon Treaty, ... | Vertrag
Minsk/Budapest Arrangement/Memorandums of/on | Minsk agreements; Budapest Memorandum | Минские договорённости
Minsk/Minsky Arrangements/Contracts/Conventions | Minsk agreements | Минские соглашения
Nobel Premium/Bonus | Nobel Prize | Нобелевская премия
One/Single Belt, and? One/Single Road | Belt and Road | 一带一路
Open Championship/Championships/Tournament of Australia/France/USA/US/the | Australian Open, French Open, US Open | Открытый чемпионат
Oscar/Grammy/Emmy/Pulitzer/Booker Premium/Bonus | Oscar, Grammy, ... award | премия
Paralympic/Paralympics/Disabled Olympic/Olympics Meeting | Paralympics | 残奥会
Paris/Parisian Climate? Contract/Treaties/Deals | Paris agreement | Парижское соглашение
Second/First Worldwide/Global War | World War | Вторая мировая война
Seven-Nation/Seven-Country/Seven-State/Twenty-Nation/Twenty-Country Group | G7; G20 | 七国集团
Winter Olympic/Olympics Meeting/Conference | Winter Olympics | 冬奥会
Winter/Summer Olympic/Olympics Game | Winter Olympics; Summer Olympics | 冬奥会
World/Universal/Worldwide Universiade/Student's Games | World University Games | Универсиада
`;
