/** Newspapers, agencies, stations and journals whose names are no other words: English prints them bare. */
export const outlets = new Set(
  `AFP
Al Arabiya
Al Jazeera
Asahi Shimbun
Associated Press
BBC
Bangkok Post
Bild
Bloomberg
CBS News
CNN
Central News Agency
China Daily
Chosun Ilbo
Corriere della Sera
Daily Mail
Daily Mirror
Daily Telegraph
Delfi
Der Spiegel
Deutsche Welle
Die Welt
Die Zeit
Dong-A Ilbo
El Mundo
El País
Financial Times
Fox News
Frankfurter Allgemeine Zeitung
Gazeta Wyborcza
Global Times
Haaretz
Hindustan Times
Hürriyet
Izvestia
Jerusalem Post
JoongAng Ilbo
Komsomolskaya Pravda
Korea Herald
Korea Times
La Gazzetta dello Sport
La Repubblica
La Stampa
Lancet
Le Figaro
Le Monde
Los Angeles Times
Mainichi Shimbun
Ming Pao
NBC News
New England Journal of Medicine
New York Times
Newsweek
Nikkei
Novaya Gazeta
People's Daily
Politico
Postimees
RIA Novosti
Reuters
Rossiyskaya Gazeta
Russia Today
Rzeczpospolita
Sky News
South China Morning Post
Straits Times
Sunday Times
Süddeutsche Zeitung
The Daily Telegraph
The Economist
The Financial Times
The Guardian
The Hindu
The Jerusalem Post
The Lancet
The Los Angeles Times
The New England Journal of Medicine
The New York Times
The Straits Times
The Sunday Times
The Wall Street Journal
The Washington Post
Times of India
USA Today
Ukrainska Pravda
Ukrayinska Pravda
Vedomosti
Wall Street Journal
Washington Post
Xinhua
Xinhua News Agency
Yomiuri Shimbun
Yonhap`.split('\n'),
);
