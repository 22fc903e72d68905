/**
 * Holders of offices that the world's news names, about 2008 to 2025. One entry a line, sorted:
 * country or body | office | names
 * Offices: head (president, monarch, supreme leader, general secretary), pm (prime minister, premier, chancellor), foreign, defence, economy
 * (economy, trade, industry), finance, bank (central bank), un and the like (head of an international body). Names are parted by semicolons,
 * family name in its own place: last in most, first in Chinese, Korean and Vietnamese names. Rival spellings of one name need not be listed: likeness
 * is judged by sound.
 */
export const officials = `
Armenia | pm | Nikol Pashinyan;Karen Karapetyan;Serzh Sargsyan
Australia | foreign | Penny Wong;Marise Payne;Julie Bishop
Australia | pm | Anthony Albanese;Scott Morrison;Malcolm Turnbull;Tony Abbott;Kevin Rudd;Julia Gillard
Austria | pm | Karl Nehammer;Alexander Schallenberg;Sebastian Kurz;Christian Kern;Christian Stocker;Brigitte Bierlein
Azerbaijan | head | Ilham Aliyev
Belarus | head | Alexander Lukashenko;Aliaksandr Lukashenka
Belgium | pm | Alexander De Croo;Charles Michel;Sophie Wilmes;Bart De Wever
Brazil | head | Luiz Inacio Lula da Silva;Jair Bolsonaro;Michel Temer;Dilma Rousseff
Cambodia | pm | Hun Manet;Hun Sen
Canada | foreign | Melanie Joly;Marc Garneau;Chrystia Freeland;Francois-Philippe Champagne;Anita Anand
Canada | pm | Justin Trudeau;Stephen Harper;Mark Carney
Chile | head | Gabriel Boric;Sebastian Pinera;Michelle Bachelet
China | foreign | Wang Yi;Qin Gang;Yang Jiechi
China | head | Xi Jinping;Hu Jintao
China | pm | Li Keqiang;Li Qiang;Wen Jiabao
Colombia | head | Gustavo Petro;Ivan Duque;Juan Manuel Santos
Croatia | pm | Andrej Plenkovic;Tihomir Oreskovic;Zoran Milanovic
Cuba | head | Miguel Diaz-Canel;Raul Castro;Fidel Castro
Czech Republic | head | Petr Pavel;Milos Zeman;Vaclav Klaus
Czech Republic | pm | Petr Fiala;Andrej Babis;Bohuslav Sobotka
Denmark | pm | Mette Frederiksen;Lars Lokke Rasmussen;Helle Thorning-Schmidt
Egypt | head | Abdel Fattah el-Sisi;Mohamed Morsi;Hosni Mubarak
Estonia | pm | Kaja Kallas;Juri Ratas;Kristen Michal;Taavi Roivas
Ethiopia | pm | Abiy Ahmed;Hailemariam Desalegn
European Commission | head | Ursula von der Leyen;Jean-Claude Juncker;Jose Manuel Barroso
European Council | head | Charles Michel;Donald Tusk;Herman Van Rompuy;Antonio Costa
European Parliament | head | Roberta Metsola;David Sassoli;Antonio Tajani;Martin Schulz
Finland | head | Sauli Niinisto;Alexander Stubb;Tarja Halonen
Finland | pm | Sanna Marin;Petteri Orpo;Antti Rinne;Juha Sipila;Alexander Stubb
France | economy | Bruno Le Maire;Emmanuel Macron;Arnaud Montebourg
France | finance | Bruno Le Maire;Michel Sapin;Pierre Moscovici
France | foreign | Catherine Colonna;Jean-Yves Le Drian;Laurent Fabius;Jean-Marc Ayrault;Stephane Sejourne;Jean-Noel Barrot
France | head | Emmanuel Macron;Francois Hollande;Nicolas Sarkozy;Jacques Chirac
France | pm | Elisabeth Borne;Jean Castex;Edouard Philippe;Manuel Valls;Gabriel Attal;Michel Barnier;Francois Bayrou;Sebastien Lecornu
Georgia | head | Salome Zurabishvili;Giorgi Margvelashvili;Mikheil Saakashvili
Georgia | pm | Irakli Garibashvili;Giorgi Gakharia;Irakli Kobakhidze
Germany | defence | Boris Pistorius;Christine Lambrecht;Annegret Kramp-Karrenbauer;Ursula von der Leyen
Germany | economy | Robert Habeck;Peter Altmaier;Sigmar Gabriel;Brigitte Zypries
Germany | finance | Christian Lindner;Olaf Scholz;Wolfgang Schaeuble
Germany | foreign | Annalena Baerbock;Heiko Maas;Sigmar Gabriel;Frank-Walter Steinmeier;Guido Westerwelle;Johann Wadephul
Germany | head | Frank-Walter Steinmeier;Joachim Gauck;Christian Wulff
Germany | pm | Olaf Scholz;Angela Merkel;Friedrich Merz;Gerhard Schroeder
Greece | pm | Kyriakos Mitsotakis;Alexis Tsipras;Antonis Samaras
Hungary | foreign | Peter Szijjarto
Hungary | pm | Viktor Orban
Iceland | head | Gudni Johannesson;Olafur Ragnar Grimsson;Halla Tomasdottir
Iceland | pm | Katrin Jakobsdottir;Bjarni Benediktsson;Sigurdur Ingi Johannsson;Sigmundur David Gunnlaugsson;Kristrun Frostadottir
India | foreign | Subrahmanyam Jaishankar;Sushma Swaraj
India | pm | Narendra Modi;Manmohan Singh
Indonesia | head | Joko Widodo;Prabowo Subianto;Susilo Bambang Yudhoyono
Iran | foreign | Hossein Amir-Abdollahian;Mohammad Javad Zarif;Abbas Araghchi
Iran | head | Ebrahim Raisi;Hassan Rouhani;Mahmoud Ahmadinejad;Ali Khamenei;Masoud Pezeshkian
Iraq | pm | Mohammed Shia al-Sudani;Mustafa al-Kadhimi;Adel Abdul Mahdi;Haider al-Abadi;Nouri al-Maliki
Ireland | pm | Leo Varadkar;Micheal Martin;Enda Kenny;Simon Harris
Israel | pm | Benjamin Netanyahu;Yair Lapid;Naftali Bennett;Ehud Olmert
Italy | head | Sergio Mattarella;Giorgio Napolitano
Italy | pm | Giorgia Meloni;Mario Draghi;Giuseppe Conte;Paolo Gentiloni;Matteo Renzi;Silvio Berlusconi;Enrico Letta
Japan | bank | Haruhiko Kuroda;Kazuo Ueda;Masaaki Shirakawa
Japan | defence | Yasukazu Hamada;Nobuo Kishi;Taro Kono;Takeshi Iwaya;Itsunori Onodera;Minoru Kihara;Gen Nakatani
Japan | economy | Yasutoshi Nishimura;Koichi Hagiuda;Hiroshi Kajiyama;Hiroshige Seko;Isshu Sugawara;Ken Saito;Yoji Muto;Akira Amari
Japan | finance | Shunichi Suzuki;Taro Aso;Katsunobu Kato
Japan | foreign | Yoshimasa Hayashi;Toshimitsu Motegi;Taro Kono;Yohei Kono;Fumio Kishida;Yoko Kamikawa;Takeshi Iwaya
Japan | pm | Fumio Kishida;Yoshihide Suga;Shinzo Abe;Yoshihiko Noda;Naoto Kan;Shigeru Ishiba;Sanae Takaichi;Junichiro Koizumi
Kazakhstan | head | Kassym-Jomart Tokayev;Nursultan Nazarbayev
Kyrgyzstan | head | Sadyr Japarov;Sooronbay Jeenbekov;Almazbek Atambayev
Latvia | foreign | Edgars Rinkevics;Baiba Braze
Latvia | pm | Krisjanis Karins;Evika Silina;Maris Kucinskis
Lithuania | foreign | Gabrielius Landsbergis;Linas Linkevicius;Kestutis Budrys
Lithuania | head | Gitanas Nauseda;Dalia Grybauskaite
Lithuania | pm | Ingrida Simonyte;Saulius Skvernelis
Malaysia | pm | Anwar Ibrahim;Ismail Sabri Yaakob;Muhyiddin Yassin;Mahathir Mohamad;Najib Razak
Mexico | head | Andres Manuel Lopez Obrador;Enrique Pena Nieto;Claudia Sheinbaum;Felipe Calderon
Moldova | head | Maia Sandu;Igor Dodon;Nicolae Timofti
Moldova | pm | Dorin Recean;Natalia Gavrilita;Ion Chicu;Pavel Filip
Mongolia | head | Ukhnaagiin Khurelsukh;Khaltmaagiin Battulga
NATO | head | Jens Stoltenberg;Mark Rutte;Anders Fogh Rasmussen
Netherlands | defence | Kajsa Ollongren;Ank Bijleveld;Ruben Brekelmans
Netherlands | foreign | Wopke Hoekstra;Sigrid Kaag;Ben Knapen;Stef Blok;Bert Koenders;Hanke Bruins Slot;Caspar Veldkamp;Frans Timmermans
Netherlands | pm | Mark Rutte;Dick Schoof
New Zealand | pm | Jacinda Ardern;Chris Hipkins;Christopher Luxon;Bill English;John Key
North Korea | head | Kim Jong Un;Kim Jong Il
Norway | pm | Jonas Gahr Store;Erna Solberg;Jens Stoltenberg
Pakistan | pm | Shehbaz Sharif;Imran Khan;Nawaz Sharif
Philippines | head | Ferdinand Marcos;Rodrigo Duterte;Benigno Aquino
Poland | defence | Mariusz Blaszczak;Antoni Macierewicz;Wladyslaw Kosiniak-Kamysz
Poland | head | Andrzej Duda;Bronislaw Komorowski;Karol Nawrocki
Poland | pm | Mateusz Morawiecki;Beata Szydlo;Donald Tusk;Ewa Kopacz
Portugal | pm | Antonio Costa;Luis Montenegro;Pedro Passos Coelho
Romania | head | Klaus Iohannis;Traian Basescu;Nicusor Dan
Russia | bank | Elvira Nabiullina;Sergei Ignatyev
Russia | defence | Sergei Shoigu;Anatoly Serdyukov;Andrei Belousov
Russia | economy | Maxim Reshetnikov;Maxim Oreshkin;Alexei Ulyukayev;Denis Manturov
Russia | finance | Anton Siluanov;Alexei Kudrin
Russia | foreign | Sergei Lavrov
Russia | head | Vladimir Putin;Dmitry Medvedev;Boris Yeltsin
Russia | pm | Mikhail Mishustin;Dmitry Medvedev;Vladimir Putin
Saudi Arabia | head | Mohammed bin Salman;Salman bin Abdulaziz
Serbia | head | Aleksandar Vucic;Tomislav Nikolic
Serbia | pm | Ana Brnabic;Ivica Dacic;Aleksandar Vucic;Milos Vucevic
Singapore | pm | Lee Hsien Loong;Lawrence Wong;Goh Chok Tong
Slovakia | head | Zuzana Caputova;Andrej Kiska;Peter Pellegrini
Slovakia | pm | Eduard Heger;Igor Matovic;Peter Pellegrini;Robert Fico;Ludovit Odor
South Africa | head | Cyril Ramaphosa;Jacob Zuma;Thabo Mbeki
South Korea | foreign | Park Jin;Chung Eui-yong;Kang Kyung-wha;Yun Byung-se;Cho Tae-yul
South Korea | head | Yoon Suk Yeol;Moon Jae-in;Park Geun-hye;Lee Myung-bak;Lee Jae-myung
South Korea | pm | Han Duck-soo;Kim Boo-kyum;Chung Sye-kyun;Lee Nak-yon;Hwang Kyo-ahn
Spain | pm | Pedro Sanchez;Mariano Rajoy;Jose Luis Rodriguez Zapatero
Sweden | pm | Ulf Kristersson;Magdalena Andersson;Stefan Lofven;Fredrik Reinfeldt
Syria | head | Bashar al-Assad;Ahmed al-Sharaa
Taiwan | head | Tsai Ing-wen;Ma Ying-jeou;Lai Ching-te
Tajikistan | head | Emomali Rahmon
Thailand | pm | Prayut Chan-o-cha;Srettha Thavisin;Yingluck Shinawatra;Paetongtarn Shinawatra
Turkey | defence | Hulusi Akar;Yasar Guler
Turkey | foreign | Mevlut Cavusoglu;Hakan Fidan;Ahmet Davutoglu
Turkey | head | Recep Tayyip Erdogan;Abdullah Gul
Ukraine | defence | Oleksii Reznikov;Rustem Umerov;Andriy Taran;Stepan Poltorak
Ukraine | foreign | Dmytro Kuleba;Vadym Prystaiko;Pavlo Klimkin;Andrii Sybiha
Ukraine | head | Volodymyr Zelensky;Petro Poroshenko;Viktor Yanukovych;Viktor Yushchenko
Ukraine | pm | Denys Shmyhal;Oleksiy Honcharuk;Volodymyr Groysman;Arseniy Yatsenyuk;Yulia Svyrydenko
United Kingdom | bank | Andrew Bailey;Mark Carney;Mervyn King
United Kingdom | defence | Ben Wallace;Gavin Williamson;Michael Fallon;Grant Shapps;John Healey
United Kingdom | finance | Jeremy Hunt;Kwasi Kwarteng;Rishi Sunak;Sajid Javid;Philip Hammond;George Osborne;Rachel Reeves;Nadhim Zahawi
United Kingdom | foreign | James Cleverly;Liz Truss;Dominic Raab;Jeremy Hunt;Boris Johnson;Philip Hammond;William Hague;David Cameron;David Lammy
United Kingdom | pm | Rishi Sunak;Liz Truss;Boris Johnson;Theresa May;David Cameron;Gordon Brown;Tony Blair;Keir Starmer
United Nations | head | Antonio Guterres;Ban Ki-moon;Kofi Annan
United States | bank | Jerome Powell;Janet Yellen;Ben Bernanke
United States | defence | Lloyd Austin;Mark Esper;James Mattis;Ash Carter;Chuck Hagel;Pete Hegseth;Leon Panetta
United States | finance | Janet Yellen;Steven Mnuchin;Jack Lew;Timothy Geithner;Scott Bessent
United States | foreign | Antony Blinken;Mike Pompeo;Rex Tillerson;John Kerry;Hillary Clinton;Marco Rubio
United States | head | Joe Biden;Donald Trump;Barack Obama;George W. Bush;Bill Clinton
Uzbekistan | head | Shavkat Mirziyoyev;Islam Karimov
Venezuela | head | Nicolas Maduro;Hugo Chavez
Vietnam | foreign | Bui Thanh Son;Pham Binh Minh
Vietnam | head | Nguyen Phu Trong;Nguyen Xuan Phuc;Tran Dai Quang;Truong Tan Sang;Vo Van Thuong;To Lam;Luong Cuong
Vietnam | pm | Pham Minh Chinh;Nguyen Xuan Phuc;Nguyen Tan Dung
World Health Organization | head | Tedros Adhanom Ghebreyesus;Margaret Chan
`;
