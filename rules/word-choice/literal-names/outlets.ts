/** Newspapers, agencies and stations whose names a machine translates. One entry a line: pattern | fix | source words. */
export const outlets = `
Agency/Agence France Press !e | Agence France-Presse (AFP) | 法新社
American/US Associated Press | Associated Press | 美联社
Anatolia/Anatolian News Agency/Society | Anadolu Agency | Anadolu Ajansı
Arguments/Argument and Facts | Argumenty i Fakty (AiF) | Аргументы и факты
Associated/Union/United News Agency of America | Associated Press | 美联社
Beijing Youth Newspaper | Beijing Youth Daily | 北京青年报
British/UK Reuters Agency/News/Society | Reuters | 英国路透社
Business Petersburg | Delovoy Peterburg | Деловой Петербург
Business/Delo Newspaper Vzglyad/View | Vzglyad | Взгляд
Central Broadcasting Network/Net | CNR | 央广网
Central Television/TV News/reported/reports | CCTV | 央视
Central/China Television/TV Station | CCTV | 央视
China News Net/Network | China News Service | 中国新闻网
China/Chinese Youth Newspaper | China Youth Daily | 中国青年报
China/Chinese/Overseas Voice Network/Net | Haiwainet | 中国之声
Chinese News Network/Net | China News Service | 中国新闻网
Common/Joint/Kyodo Communication/Communications Agency/Company/reported | Kyodo News | 共同通信
Country.ua/Strana.ua newspaper | Strana | Страна
Current/Time Affairs Communication/Communications | Jiji Press | 時事通信
Economic Truth | Ekonomichna Pravda | Економічна правда
Economy Observer Newspaper/News | Economic Observer | 经济观察报
European Truth | European Pravda | Європейська правда
Evening Moscow | Vechernyaya Moskva | Вечерняя Москва
Every/Each Day Newspaper reported/reports | Mainichi Shimbun | 毎日新聞
Frankfurt General Newspaper | Frankfurter Allgemeine Zeitung | FAZ
French International Radio/Broadcasting | Radio France Internationale (RFI) | 法国国际广播电台
French Press/News Agency/Society | Agence France-Presse (AFP) | 法新社
German News Agency/Society reported/reports/, | dpa | 德新社
German Wave/Voice reported/reports/journalist/correspondent/, | Deutsche Welle | 德国之声
Global Network/Net reporter/reporters/reported/reports/Comprehensive | Global Times Online | 环球网
Global/Universal Times Network/Net | Global Times Online | 环球时报
Guangming Net/Network | Guangming Online | 光明网
Hong/Macau Kong Wen Wei/Wenhui Newspaper | Wen Wei Po | 文汇报
Independence/Freedom Daily Newspaper | Hürriyet | Hürriyet
Independent/Economic Newspaper reported/wrote | Nezavisimaya Gazeta | Независимая газета
Iranian/Iran Labor/Labour News Society | ILNA | ایلنا
Iranian/Iran Student/Students News/Communication Agency !( | ISNA | ایسنا
Japan/Japanese Broadcasting Association/Society | NHK | 日本放送協会
Japan/Japanese Broadcasting/Radio Association/Society/Organization | NHK | 日本放送協会
Japan/Japanese Economic News | Nikkei | 日経新聞
Japan/Japanese Economic Newspaper/News reported/reports | Nikkei | 日本経済新聞
Joint News Agency | Yonhap | 연합뉴스
Komsomol/Komsomolskaya Truth | Komsomolskaya Pravda | Комсомольская правда
Korea/Korean/South Joint/United/Lianhe News Agency/Society | Yonhap | 韩联社
Korean Union/United News Agency | Yonhap | 韩联社
Korean/Korea/North Central Communication/Communications Agency/Society | KCNA | 朝中社
Liberation Army Newspaper | PLA Daily | 解放军报
Literary/Literature Newspaper reported/wrote/writes | Literaturnaya Gazeta | Литературная газета
Middle East News Society | MENA | أ ش أ
Mirror of the Week | Dzerkalo Tyzhnia | Дзеркало тижня
Mirror/Glass of the week | Dzerkalo Tyzhnia | Дзеркало тижня
Morning Day/Sun Newspaper | Asahi Shimbun | 朝日新聞
Morning/Morgun Sheet/Leaf | Morgunbladid | Morgunblaðið
Moscow Komsomolets/Komsomol/Komsomolet | Moskovsky Komsomolets | Московский комсомолец
Moscow News Newspaper | Moskovskiye Novosti | Московские новости
New Capital Newspaper | Beijing News | 新京报
New Newspaper reported/wrote/writes/reports | Novaya Gazeta | Новая газета
New Strait/Straits Times Network | Straits Times | 海峡时报
New Zurich Newspaper | Neue Zürcher Zeitung | NZZ
New/Fresh People/People's Evening Newspaper/News | Xinmin Evening News | 新民晚报
Nikkan/Daily Sports Newspaper | Nikkan Sports | 日刊スポーツ
Parliamentary Newspaper reported/wrote/writes/reports/says/, | Parlamentskaya Gazeta | Парламентская газета
Pengpai/Surging News | The Paper | 澎湃新闻
People's Network/Net | People's Daily Online | 人民网
Phoenix Network/Net/Satellite | Phoenix | 凤凰网
Public/Social News/TV/Television reported/reports/, | Suspilne | Суспільне
Reading/Yomiuri Selling Newspaper | Yomiuri Shimbun | 読売新聞
Red Star Newspaper | Krasnaya Zvezda | Красная звезда
Reference News/Message Network/Net | Reference News | 参考消息网
Reuters News Society/Company | Reuters | 路透社
Ribbon / Tape .ru | Lenta.ru | Лента.ру
Russian Newspaper reported/wrote/writes/reports/says/, | Rossiyskaya Gazeta | Российская газета
Russian/Russia Satellite Network/Net/Agency | Sputnik | 俄罗斯卫星网
Russian/Russia Satellite News/Communications/Communication Agency/Network/Service | Sputnik | 俄罗斯卫星通讯社
Russian/Russia Today TV/Television Station | RT | 今日俄罗斯电视台
Satellite News/Communications Agency/Network | Sputnik | 卫星通讯社
Saudi/Syrian Arab News Society | SANA; SPA | سانا
Science and Technology Day/Daily Newspaper | Science and Technology Daily | 科技日报
Securities Times Network/Net | Securities Times | 证券时报网
Singapore United Morning/Early News | Lianhe Zaobao | 联合早报
South/Southern German Newspaper | Süddeutsche Zeitung | Süddeutsche Zeitung
Southern/South Weekend Newspaper | Southern Weekly | 南方周末
State/National Radio of Iceland | RÚV | Ríkisútvarpið
Surging/Gushing/Pengpai/Paper News/Network reporter/reported/reports | The Paper | 澎湃新闻
The/the Surging News | The Paper | 澎湃新闻
Ukrainian National News agency/Agency | Ukrinform; UNN | Укрінформ
Ukrainian Truth | Ukrainska Pravda | Українська правда
Ukrainian/Ukraine Independent/Independed News/Information Agency | UNIAN | УНІАН
United/Union Morning/Early Newspaper/News | Lianhe Zaobao | 联合早报
Voice of America's/American Voice Chinese | VOA Chinese | 美国之音
Voice/Word of Ukraine newspaper | Holos Ukrainy | Голос України
Worker's/Workers/Workers' Daily Newspaper | Workers' Daily | 工人日报
World Daily Newspaper | World Journal | 世界日报
Xinhua News/Agency Network/Net | Xinhuanet | 新华网
Xinhua Viewpoint/Perspective reporter/reporters | Xinhua | 新华视点
newspaper/portal/edition/publication News/Izvestia/View/Look/Sight/Ribbon/Tape reported/reports/writes/wrote | give the outlet's own name | Известия; Взгляд; Лента
the/a German Wave | Deutsche Welle | Немецкая волна; 德国之声
`;
