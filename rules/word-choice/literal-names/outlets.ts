/** Newspapers, agencies and stations whose names a machine translates. One entry a line: pattern | fix | source words. */
export const outlets = `
Arguments/Argument and Facts | Argumenty i Fakty (AiF) | Аргументы и факты
Beijing Youth Newspaper | Beijing Youth Daily | 北京青年报
Business Petersburg | Delovoy Peterburg | Деловой Петербург
China News Net/Network | China News Service | 中国新闻网
Chinese News Network/Net | China News Service | 中国新闻网
Common/Joint/Kyodo Communication/Communications Agency/Company/reported | Kyodo News | 共同通信
Current/Time Affairs Communication/Communications | Jiji Press | 時事通信
Economic Truth | Ekonomichna Pravda | Економічна правда
Economy Observer Newspaper/News | Economic Observer | 经济观察报
European Truth | European Pravda | Європейська правда
Every/Each Day Newspaper reported/reports | Mainichi Shimbun | 毎日新聞
Frankfurt General Newspaper | Frankfurter Allgemeine Zeitung | FAZ
French International Radio/Broadcasting | Radio France Internationale (RFI) | 法国国际广播电台
German Wave/Voice reported/reports/journalist/correspondent/, | Deutsche Welle | 德国之声
Global Network/Net reporter/reporters/reported/reports/Comprehensive | Global Times Online | 环球网
Guangming Net/Network | Guangming Online | 光明网
Japan/Japanese Economic Newspaper/News reported/reports | Nikkei | 日本経済新聞
Komsomol/Komsomolskaya Truth | Komsomolskaya Pravda | Комсомольская правда
Mirror of the Week | Dzerkalo Tyzhnia | Дзеркало тижня
Morning Day/Sun Newspaper | Asahi Shimbun | 朝日新聞
Morning/Morgun Sheet/Leaf | Morgunbladid | Morgunblaðið
Moscow Komsomolets/Komsomol/Komsomolet | Moskovsky Komsomolets | Московский комсомолец
New Capital Newspaper | Beijing News | 新京报
New Newspaper reported/wrote/writes/reports | Novaya Gazeta | Новая газета
New Zurich Newspaper | Neue Zürcher Zeitung | NZZ
Nikkan/Daily Sports Newspaper | Nikkan Sports | 日刊スポーツ
Parliamentary Newspaper reported/wrote/writes/reports/says/, | Parlamentskaya Gazeta | Парламентская газета
Pengpai/Surging News | The Paper | 澎湃新闻
People's Network/Net | People's Daily Online | 人民网
Reading/Yomiuri Selling Newspaper | Yomiuri Shimbun | 読売新聞
Red Star Newspaper | Krasnaya Zvezda | Красная звезда
Reference News/Message Network/Net | Reference News | 参考消息网
Russian Newspaper reported/wrote/writes/reports/says/, | Rossiyskaya Gazeta | Российская газета
Science and Technology Day/Daily Newspaper | Science and Technology Daily | 科技日报
Securities Times Network/Net | Securities Times | 证券时报网
South/Southern German Newspaper | Süddeutsche Zeitung | Süddeutsche Zeitung
State/National Radio of Iceland | RÚV | Ríkisútvarpið
Ukrainian Truth | Ukrainska Pravda | Українська правда
United/Union Morning/Early Newspaper/News | Lianhe Zaobao | 联合早报
Voice of America's/American Voice Chinese | VOA Chinese | 美国之音
Worker's/Workers/Workers' Daily Newspaper | Workers' Daily | 工人日报
World Daily Newspaper | World Journal | 世界日报
Xinhua News/Agency Network/Net | Xinhuanet | 新华网
Xinhua Viewpoint/Perspective reporter/reporters | Xinhua | 新华视点
the/a German Wave | Deutsche Welle | Немецкая волна; 德国之声
`;
