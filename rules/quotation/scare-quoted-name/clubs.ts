/** Clubs and teams whose names English prints bare wherever a story speaks of sport. One a line, sorted; without FC, FK, HC and the like. */
export const clubs = new Set(
  `Ajax
Ak Bars
Akron
Alania
Amkar
Amur
Anaheim Ducks
Anderlecht
Anji
Anzhi
Arizona Coyotes
Arsenal
Arsenal Tula
Aston Villa
Atalanta
Atlanta Hawks
Atletico
Atletico Madrid
Atlético
Atlético Madrid
Avangard
Avtomobilist
Baltika
Barcelona
Barys
Basel
Bayer Leverkusen
Bayern
Bayern Munich
Benfica
Besiktas
Beşiktaş
Borussia
Borussia Dortmund
Boston Bruins
Boston Celtics
Brooklyn Nets
Buffalo Sabres
CSKA
Calgary Flames
Carolina Hurricanes
Celtic
Chelsea
Cherkasy Monkeys
Chertanovo
Chicago Blackhawks
Chicago Bulls
Chornomorets
Cleveland Cavaliers
Club Brugge
Colorado Avalanche
Columbus Blue Jackets
Crystal Palace
Dallas Mavericks
Dallas Stars
Denver Nuggets
Desna
Detroit Pistons
Detroit Red Wings
Dinamo
Dinamo Zagreb
Dnepr
Dnipro
Dnipro-1
Dynamo
Dynamo Kiev
Dynamo Kyiv
Dynamo Moscow
Edmonton Oilers
Enisey
Everton
Fakel
Fenerbahce
Fenerbahçe
Feyenoord
Fiorentina
Florida Panthers
Fulham
Galatasaray
Golden State Warriors
Hertha
Houston Rockets
Indiana Pacers
Inter
Inter Milan
Juventus
Kairat
Karpaty
Khimik
Khimki
Kolos
Krasnodar
Krylia Sovetov
Krylya Sovetov
Kryvbas
Kuban
Kunlun Red Star
Lazio
Legia
Leicester City
Liverpool
Lokomotiv
Los Angeles Kings
Los Angeles Lakers
Luch
Ludogorets
Maccabi Tel Aviv
Manchester City
Manchester United
Mariupol
Marseille
Metallist
Metallurg
Metalist
Metalurh
Miami Heat
Milan
Milwaukee Bucks
Minnesota Wild
Monaco
Montreal Canadiens
Mykolaiv
Napoli
Nashville Predators
Neftekhimik
Neftchi
New Jersey Devils
New York Islanders
New York Knicks
New York Rangers
Newcastle United
Nizhny Novgorod
Obolon
Oklahoma City Thunder
Oleksandriya
Olimpik
Olympiacos
Orenburg
Orlando Magic
Ottawa Senators
PSG
PSV
Panathinaikos
Pari NN
Paris Saint-Germain
Philadelphia 76ers
Philadelphia Flyers
Phoenix Suns
Pittsburgh Penguins
Polissya
Porto
Portland Trail Blazers
Qarabag
RB Leipzig
Rangers
Real
Real Madrid
Real Sociedad
Roma
Rostov
Rostselmash
Rotor
Rubin
Rukh
SKA
Salavat Yulaev
San Antonio Spurs
San Jose Sharks
Seattle Kraken
Severstal
Sevilla
Shakhtar
Shakhtar Donetsk
Shakhter
Shakhtyor
Sheriff
Shinnik
Sibir
Slavia
Slovan
Sochi
Sokol
Southampton
Spartak
Spartak Moscow
Sparta Prague
Sporting
St. Louis Blues
Tambov
Tampa Bay Lightning
Tobol
Tom
Torino
Toronto Maple Leafs
Toronto Raptors
Torpedo
Tosno
Tottenham
Tottenham Hotspur
Traktor
Ufa
Ural
Utah Jazz
Valencia
Vancouver Canucks
Vegas Golden Knights
Veres
Villarreal
Vityaz
Volyn
Vorskla
Vorskla Poltava
Washington Capitals
Washington Wizards
West Ham
West Ham United
Winnipeg Jets
Wolfsburg
Wolverhampton
Yenisey
Zenit
Zirka
Zorya
Zvezda`.split('\n'),
);

/** Who belongs to a club, firm or paper: behind such a word a quoted name is its name ("the forward "X" Ivan Petrov"). */
export const roles =
  /^(?:player|footballer|forward|striker|defender|midfielder|goalkeeper|winger|captain|coach|manager|president|owner|founder|director|chairman|employee|worker|fan|journalist|correspondent|editor|reporter|columnist|observer|presenter|deputy|leader|member|spokesman|spokeswoman)s?$/u;

/** Words that lead to the name of an outlet: "told "X"", "editor of the "X"". */
export const pressLeads =
  /^(?:editors?|editor-in-chief|journalists?|correspondents?|reporters?|columnists?|edition|readers?|editorial|observers?|newsroom)$/u;
