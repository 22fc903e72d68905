/**
 * Cities, regions, provinces, rivers, seas and quarters often in the news. One entry a line, sorted by name: name | aliases | country
 * Aliases, parted by semicolons, are rival spellings, older names, forms without accents and short forms of the same place; a lone
 * hyphen is an empty column. The country is a name of countries.ts, or a hyphen where the place lies in many or in dispute between
 * them. Of several places with one name the one most in the news stands here. No name carries its article, save The Hague.
 */
export const cities = `
A Coruña | La Coruna;Corunna;La Coruña | Spain
Aachen | Aix-la-Chapelle | Germany
Aalborg | Ålborg | Denmark
Aarhus | Århus | Denmark
Abadan | - | Iran
Abakan | - | Russia
Abbottabad | - | Pakistan
Abeche | Abéché | Chad
Abeokuta | - | Nigeria
Aberdeen | - | United Kingdom
Abha | - | Saudi Arabia
Abidjan | - | Ivory Coast
Abqaiq | - | Saudi Arabia
Abruzzo | - | Italy
Abu Dhabi | - | United Arab Emirates
Abu Ghraib | Abu Ghuraib | Iraq
Abuja | - | Nigeria
Abyei | - | Sudan
Acapulco | - | Mexico
Accra | - | Ghana
Aceh | Atjeh | Indonesia
Acre | Akko | Israel
Adana | - | Turkey
Addis Ababa | Addis Abeba | Ethiopia
Addu | - | Maldives
Adelaide | - | Australia
Aden | - | Yemen
Adiala | - | Pakistan
Adiyaman | Adıyaman | Turkey
Adjara | Ajaria;Adzharia | Georgia
Admiralty | - | Hong Kong
Adriatic | Adriatic Sea | -
Adygea | Adygeya | Russia
Aegean | Aegean Sea | -
Afar | - | Ethiopia
Afrin | - | Syria
Agadez | - | Niger
Agadir | - | Morocco
Agartala | - | India
Agdam | Aghdam | Azerbaijan
Agra | - | India
Aguascalientes | - | Mexico
Ahmedabad | Ahmadabad | India
Ahvaz | Ahwaz | Iran
Aichi | - | Japan
Ain al-Asad | Al-Asad;Al Asad | Iraq
Ain al-Hilweh | Ein el-Hilweh | Lebanon
Aix-en-Provence | - | France
Aizawl | - | India
Ajaccio | - | France
Ajman | - | United Arab Emirates
Akihabara | - | Japan
Akita | - | Japan
Akranes | - | Iceland
Akron | - | United States
Akrotiri | - | Cyprus
Aksu | - | China
Aktau | - | Kazakhstan
Aktobe | Aqtobe | Kazakhstan
Akureyri | - | Iceland
Al Ain | - | United Arab Emirates
Al Hoceima | - | Morocco
Al Udeid | al-Udeid | Qatar
Al-Aqsa | Al Aqsa;al-Aqsa | Palestine
Al-Bab | al-Bab | Syria
Al-Hol | al-Hol | Syria
Al-Mawasi | al-Mawasi | Palestine
Alabama | - | United States
Alaska | - | United States
Albany | - | United States
Alberta | - | Canada
Albuquerque | - | United States
Albury | - | Australia
Alchevsk | - | Ukraine
Aleppo | Halab | Syria
Alexandria | - | Egypt
Algarve | - | Portugal
Algiers | Alger | Algeria
Alicante | - | Spain
Alice Springs | - | Australia
Almaty | Alma-Ata | Kazakhstan
Almería | Almeria | Spain
Alps | - | -
Alsace | - | France
Altai | Altay | Russia
Alushta | - | Ukraine
Amagasaki | - | Japan
Amami | - | Japan
Amarah | Amara | Iraq
Amarillo | - | United States
Amatrice | - | Italy
Amazon River | - | -
Amazonas | - | Brazil
Amazonia | Amazon | Brazil
Ambon | - | Indonesia
Amhara | - | Ethiopia
Amiens | - | France
Amman | - | Jordan
Amritsar | - | India
Amsterdam | - | Netherlands
Amur | Amur Oblast | Russia
Anadyr | - | Russia
Anaheim | - | United States
Anapa | - | Russia
Anatolia | - | Turkey
Anbar | Al Anbar | Iraq
Anchorage | - | United States
Ancona | - | Italy
Andalusia | Andalucia;Andalucía | Spain
Andaman and Nicobar Islands | Andamans | India
Andes | - | -
Andhra Pradesh | - | India
Andijan | Andizhan | Uzbekistan
Andong | - | South Korea
Angarsk | - | Russia
Angers | - | France
Angkor Wat | Angkor | Cambodia
Anhui | Anhwei | China
Ankara | Angora | Turkey
Ann Arbor | - | United States
Annaba | - | Algeria
Annapolis | - | United States
Anqing | - | China
Ansan | - | South Korea
Anshan | - | China
Antakya | Antioch | Turkey
Antalya | - | Turkey
Antananarivo | Tananarive | Madagascar
Antarctica | - | -
Antigua Guatemala | - | Guatemala
Antioquia | - | Colombia
Antofagasta | - | Chile
Antonivka | Antonovka | Ukraine
Antwerp | Antwerpen;Anvers | Belgium
Anyang | - | China
Aomori | - | Japan
Appalachia | - | United States
Aqaba | - | Jordan
Aquitaine | - | France
Arabian Peninsula | - | -
Arabian Sea | - | -
Arad | - | Romania
Aragon | Aragón | Spain
Arak | - | Iran
Arauca | - | Colombia
Araucanía | Araucania | Chile
Arctic | - | -
Arctic Ocean | - | -
Ardabil | - | Iran
Arequipa | - | Peru
Arica | - | Chile
Arizona | - | United States
Arkansas | - | United States
Arkhangelsk | Archangel | Russia
Arlington | - | United States
Arlit | - | Niger
Armiansk | Armyansk | Ukraine
Arnhem | - | Netherlands
Arunachal Pradesh | South Tibet | India
Arusha | - | Tanzania
Asahikawa | - | Japan
Ashdod | - | Israel
Ashgabat | Ashkhabad | Turkmenistan
Ashkelon | - | Israel
Asia-Pacific | Asia Pacific | -
Asmara | - | Eritrea
Aspen | - | United States
Assab | - | Eritrea
Assam | - | India
Assisi | - | Italy
Astana | Nur-Sultan;Nursultan;Akmola | Kazakhstan
Astrakhan | Astrakhan' | Russia
Asturias | - | Spain
Asunción | Asuncion | Paraguay
Aswan | - | Egypt
Asyut | Assiut | Egypt
Atacama | - | Chile
Atami | - | Japan
Athens | Athina | Greece
Atlanta | - | United States
Atlantic | Atlantic Ocean | -
Atlantic City | - | United States
Atyrau | - | Kazakhstan
Auckland | - | New Zealand
Augsburg | - | Germany
Augusta | - | United States
Aurangabad | - | India
Auschwitz | Oswiecim;Oświęcim | Poland
Austin | - | United States
Australian Capital Territory | ACT | Australia
Avdiivka | Avdeevka;Avdeyevka;Avdiyivka | Ukraine
Avignon | - | France
Axum | Aksum | Ethiopia
Ayacucho | - | Peru
Ayia Napa | - | Cyprus
Ayodhya | - | India
Ayotzinapa | - | Mexico
Ayutthaya | - | Thailand
Azad Kashmir | - | Pakistan
Azawad | - | Mali
Azaz | - | Syria
Azores | - | Portugal
Baalbek | - | Lebanon
Bab el-Mandeb | Bab al-Mandab | Yemen
Babylon | - | Iraq
Bacolod | - | Philippines
Badakhshan | - | Afghanistan
Baden-Württemberg | Baden-Wurttemberg;Baden-Wuerttemberg | Germany
Badme | - | Eritrea
Bagan | Pagan | Myanmar
Baghdad | - | Iraq
Bago | Pegu | Myanmar
Bagram | - | Afghanistan
Baguio | - | Philippines
Bahia | - | Brazil
Bahir Dar | - | Ethiopia
Bahía Blanca | Bahia Blanca | Argentina
Baidoa | - | Somalia
Baikonur | Baykonur;Baikonur Cosmodrome | Kazakhstan
Baja California | - | Mexico
Bakersfield | - | United States
Bakhchysarai | Bakhchisaray | Ukraine
Bakhmut | Artyomovsk;Artemivsk;Artemovsk | Ukraine
Baku | - | Azerbaijan
Balad | - | Iraq
Balaklava | - | Ukraine
Balakliia | Balakleya;Balakliya | Ukraine
Balashikha | - | Russia
Balasore | - | India
Balearic Islands | Balearics | Spain
Bali | - | Indonesia
Balikpapan | - | Indonesia
Balkans | - | -
Ballarat | - | Australia
Balochistan | Baluchistan | Pakistan
Balti | Bălți;Beltsy | Moldova
Baltic Sea | - | -
Baltics | Baltic states;Baltic States | -
Baltimore | - | United States
Bamako | - | Mali
Bambari | - | Central African Republic
Bamenda | - | Cameroon
Bamiyan | Bamyan | Afghanistan
Banda Aceh | - | Indonesia
Bandar Abbas | - | Iran
Bandung | - | Indonesia
Banff | - | Canada
Bangassou | - | Central African Republic
Bangkok | Krung Thep | Thailand
Bangor | - | United Kingdom
Bangsamoro | - | Philippines
Bangui | - | Central African Republic
Bani Walid | - | Libya
Banja Luka | - | Bosnia and Herzegovina
Baoding | - | China
Baoji | - | China
Baotou | - | China
Baqubah | Baquba | Iraq
Bar | - | Montenegro
Baranovichi | Baranavichy | Belarus
Barcelona | - | Spain
Barents Sea | - | -
Bari | - | Italy
Bariloche | - | Argentina
Barisal | - | Bangladesh
Barnaul | - | Russia
Barquisimeto | - | Venezuela
Barranquilla | - | Colombia
Barvikha | - | Russia
Basel | Basle | Switzerland
Bashkortostan | Bashkiria | Russia
Basilan | - | Philippines
Basra | Basrah | Iraq
Bastia | - | France
Bath | - | United Kingdom
Batken | - | Kyrgyzstan
Batman | - | Turkey
Baton Rouge | - | United States
Battambang | - | Cambodia
Batticaloa | - | Sri Lanka
Batumi | - | Georgia
Bavaria | Bayern | Germany
Bay of Bengal | - | -
Bayonne | - | France
Bayreuth | - | Germany
Be'eri | Beeri | Israel
Beersheba | Be'er Sheva;Beer Sheva | Israel
Beidaihe | - | China
Beihai | - | China
Beijing | Peking;Peiping | China
Beira | - | Mozambique
Beirut | Beyrouth | Lebanon
Beit Hanoun | Beit Hanun | Palestine
Beit Lahia | Beit Lahiya | Palestine
Bekaa | Bekaa Valley;Beqaa | Lebanon
Bekasi | - | Indonesia
Beledweyne | - | Somalia
Belfast | - | United Kingdom
Belgorod | - | Russia
Belgorod Oblast | Belgorod region | Russia
Belgrade | Beograd | Serbia
Belo Horizonte | - | Brazil
Belém | Belem | Brazil
Bender | Bendery;Tighina | Moldova
Bendigo | - | Australia
Benelux | - | -
Bengaluru | Bangalore | India
Bengbu | - | China
Benghazi | - | Libya
Benguela | - | Angola
Beni | - | Democratic Republic of the Congo
Benin City | - | Nigeria
Bentiu | - | South Sudan
Beppu | - | Japan
Berdyansk | Berdiansk | Ukraine
Berdychiv | Berdichev | Ukraine
Bergamo | - | Italy
Bergen | - | Norway
Bering Sea | - | -
Berkeley | - | United States
Berlin | - | Germany
Bern | Berne | Switzerland
Besançon | Besancon | France
Beslan | - | Russia
Bethlehem | - | Palestine
Beverly Hills | - | United States
Bhasan Char | - | Bangladesh
Bhopal | - | India
Bhubaneswar | - | India
Biafra | - | Nigeria
Bialystok | Białystok | Poland
Biarritz | - | France
Bielefeld | - | Germany
Bihac | Bihać | Bosnia and Herzegovina
Bihar | - | India
Bila Tserkva | Belaya Tserkov | Ukraine
Bilbao | Bilbo | Spain
Bilhorod-Dnistrovskyi | Belgorod-Dnestrovsky | Ukraine
Billings | - | United States
Billund | - | Denmark
Bilohorivka | Belogorovka | Ukraine
Biloxi | - | United States
Biratnagar | - | Nepal
Birmingham | - | United Kingdom
Birobidzhan | - | Russia
Bishkek | Frunze | Kyrgyzstan
Bismarck | - | United States
Bitola | - | North Macedonia
Biysk | - | Russia
Bizerte | - | Tunisia
Black Forest | - | Germany
Black Sea | - | -
Blackpool | - | United Kingdom
Blagoveshchensk | - | Russia
Blantyre | - | Malawi
Bled | - | Slovenia
Blida | - | Algeria
Bloemfontein | Mangaung | South Africa
Blonduos | Blönduós | Iceland
Blue Lagoon | - | Iceland
Blue Nile | - | Sudan
Bo | - | Sierra Leone
Boao | - | China
Bobigny | - | France
Bobo-Dioulasso | - | Burkina Faso
Bobruisk | Babruysk | Belarus
Bochum | - | Germany
Bodrum | - | Turkey
Bodø | Bodo | Norway
Bogotá | Bogota | Colombia
Bohai Sea | Bohai | -
Bohemia | - | Czech Republic
Boise | - | United States
Bologna | - | Italy
Bolton | - | United Kingdom
Bolungarvik | Bolungarvík | Iceland
Bolzano | Bozen | Italy
Bondi | Bondi Beach | Australia
Bonn | - | Germany
Bor | - | South Sudan
Boracay | - | Philippines
Bordeaux | - | France
Borgarnes | - | Iceland
Borneo | Kalimantan | Indonesia
Bornholm | - | Denmark
Borno | - | Nigeria
Borodianka | Borodyanka | Ukraine
Boryspil | Borispol | Ukraine
Bosaso | - | Somalia
Bosphorus | Bosporus | Turkey
Boston | - | United States
Bouaké | Bouake | Ivory Coast
Bougainville | - | Papua New Guinea
Boulder | - | United States
Bournemouth | - | United Kingdom
Bradford | - | United Kingdom
Braga | - | Portugal
Brahmaputra | Yarlung Zangbo;Yarlung Tsangpo | -
Brampton | - | Canada
Brandenburg | - | Germany
Brasov | Brașov | Romania
Brasília | Brasilia | Brazil
Bratislava | Pressburg | Slovakia
Bratsk | - | Russia
Braunschweig | Brunswick | Germany
Brazzaville | - | Republic of the Congo
Breda | - | Netherlands
Bremen | - | Germany
Brescia | - | Italy
Brest | - | Belarus
Bridgeport | - | United States
Brighton | - | United Kingdom
Brindisi | - | Italy
Brisbane | - | Australia
Bristol | - | United Kingdom
British Columbia | B.C.;BC | Canada
Brittany | Bretagne | France
Brno | Brünn | Czech Republic
Bronx | - | United States
Brooklyn | - | United States
Broome | - | Australia
Brovary | - | Ukraine
Brownsville | - | United States
Bruges | Brugge | Belgium
Brumadinho | - | Brazil
Brussels | Bruxelles;Brussel | Belgium
Bryansk | - | Russia
Bryansk Oblast | Bryansk region | Russia
Bucaramanga | - | Colombia
Bucha | Butcha | Ukraine
Bucharest | București;Bucuresti | Romania
Bucheon | - | South Korea
Budapest | - | Hungary
Budva | - | Montenegro
Budyonnovsk | Budennovsk | Russia
Buenaventura | - | Colombia
Buenos Aires | - | Argentina
Buffalo | - | United States
Bujumbura | - | Burundi
Bukavu | - | Democratic Republic of the Congo
Bukhara | - | Uzbekistan
Bukovina | Bukovyna | Ukraine
Bulawayo | - | Zimbabwe
Bunia | - | Democratic Republic of the Congo
Bureij | - | Palestine
Burgas | Bourgas | Bulgaria
Burgos | - | Spain
Burgundy | Bourgogne | France
Burlington | - | United States
Bursa | - | Turkey
Buryatia | Buryatiya | Russia
Busan | Pusan | South Korea
Bushehr | Bushire | Iran
Butare | - | Rwanda
Butembo | - | Democratic Republic of the Congo
Buynaksk | - | Russia
Bydgoszcz | - | Poland
Byron Bay | - | Australia
Bürgenstock | Burgenstock | Switzerland
Cabinda | - | Angola
Cabo Delgado | - | Mozambique
Cadiz | Cádiz | Spain
Caen | - | France
Cagayan de Oro | - | Philippines
Cagliari | - | Italy
Cairns | - | Australia
Cairo | Al-Qahirah | Egypt
Calabar | - | Nigeria
Calabria | - | Italy
Calais | - | France
Calgary | - | Canada
Cali | - | Colombia
California | Calif.;Calif | United States
Callao | - | Peru
Cam Ranh | Cam Ranh Bay | Vietnam
Camagüey | Camaguey | Cuba
Cambridge | - | United Kingdom
Camp David | - | United States
Campania | - | Italy
Campinas | - | Brazil
Can Tho | - | Vietnam
Canakkale | Çanakkale | Turkey
Canary Islands | Canaries | Spain
Canberra | - | Australia
Cancún | Cancun | Mexico
Cangzhou | - | China
Cannes | - | France
Canterbury | - | United Kingdom
Cap-Haïtien | Cap-Haitien | Haiti
Cape Canaveral | - | United States
Cape Coast | - | Ghana
Cape Town | Capetown | South Africa
Cappadocia | - | Turkey
Capri | - | Italy
Caracas | - | Venezuela
Cardiff | - | United Kingdom
Caribbean | - | -
Carinthia | - | Austria
Carlisle | - | United Kingdom
Carpathians | - | -
Cartagena | - | Colombia
Casablanca | - | Morocco
Casamance | - | Senegal
Casper | - | United States
Caspian Sea | - | -
Castel Gandolfo | - | Italy
Castile | - | Spain
Catania | - | Italy
Catatumbo | - | Colombia
Cauca | - | Colombia
Caucasus | - | -
Causeway Bay | - | Hong Kong
Cebu | Cebu City | Philippines
Cedar Rapids | - | United States
Central Africa | - | -
Central America | - | -
Central Asia | - | -
Central Europe | - | -
Cetinje | - | Montenegro
Ceuta | - | Spain
Chabahar | - | Iran
Chamonix | - | France
Chancay | - | Peru
Chandigarh | - | India
Changchun | - | China
Changhua | - | Taiwan
Changi | - | Singapore
Changsha | - | China
Changwon | - | South Korea
Changzhi | - | China
Changzhou | - | China
Channel Islands | - | United Kingdom
Chaoyang | - | China
Charleroi | - | Belgium
Charleston | - | United States
Charlotte | - | United States
Charlottesville | - | United States
Charlottetown | - | Canada
Chasiv Yar | Chasov Yar | Ukraine
Chattanooga | - | United States
Cheboksary | - | Russia
Chelm | Chełm | Poland
Chelmsford | - | United Kingdom
Cheltenham | - | United Kingdom
Chelyabinsk | - | Russia
Chemnitz | - | Germany
Chengde | - | China
Chengdu | Chengtu | China
Chennai | Madras | India
Cheonan | - | South Korea
Cheongju | Chongju | South Korea
Cherepovets | - | Russia
Cherkasy | Cherkassy | Ukraine
Cherkessk | - | Russia
Chernihiv | Chernigov | Ukraine
Chernivtsi | Chernovtsy;Czernowitz | Ukraine
Chester | - | United Kingdom
Cheyenne | - | United States
Chhattisgarh | - | India
Chiang Mai | - | Thailand
Chiang Rai | - | Thailand
Chiapas | - | Mexico
Chiayi | - | Taiwan
Chiba | - | Japan
Chibok | - | Nigeria
Chicago | - | United States
Chiclayo | - | Peru
Chifeng | - | China
Chihuahua | - | Mexico
Chin State | - | Myanmar
Chios | - | Greece
Chisinau | Chișinău;Chişinău;Kishinev | Moldova
Chita | - | Russia
Chittagong | Chattogram | Bangladesh
Chongjin | - | North Korea
Chongqing | Chungking | China
Chornobyl | Chernobyl | Ukraine
Chornomorsk | Chernomorsk;Illichivsk | Ukraine
Christchurch | - | New Zealand
Christmas Island | - | Australia
Chubu | - | Japan
Chugoku region | - | Japan
Chuhuiv | Chuguev;Chuhuyiv | Ukraine
Chukotka | - | Russia
Chuncheon | - | South Korea
Chuvashia | - | Russia
Cienfuegos | - | Cuba
Cincinnati | - | United States
City of London | - | United Kingdom
Ciudad Guayana | - | Venezuela
Ciudad Juárez | Ciudad Juarez;Juarez;Juárez | Mexico
Ciudad del Este | - | Paraguay
Cizre | - | Turkey
Clark | Clark Air Base | Philippines
Clermont-Ferrand | - | France
Cleveland | - | United States
Cluj-Napoca | Cluj | Romania
Coahuila | - | Mexico
Cochabamba | - | Bolivia
Coimbatore | - | India
Coimbra | - | Portugal
Colchester | - | United Kingdom
Cologne | Köln;Koeln | Germany
Colombo | - | Sri Lanka
Colorado | Colo. | United States
Colorado Springs | - | United States
Columbia | - | United States
Columbus | - | United States
Colón | Colon | Panama
Como | - | Italy
Comrat | - | Moldova
Conakry | - | Guinea
Concepción | Concepcion | Chile
Concord | - | United States
Congo Basin | - | -
Connecticut | Conn. | United States
Constanta | Constanța | Romania
Constantine | - | Algeria
Copacabana | - | Brazil
Copenhagen | København | Denmark
Corfu | Kerkyra | Greece
Cork | - | Ireland
Cornwall | - | United Kingdom
Corpus Christi | - | United States
Corsica | Corse | France
Cortina d'Ampezzo | Cortina | Italy
Cotabato | - | Philippines
Cotonou | - | Benin
Cottbus | - | Germany
Coventry | - | United Kingdom
Cox's Bazar | - | Bangladesh
Craiova | - | Romania
Crete | - | Greece
Cuenca | - | Ecuador
Cuiabá | Cuiaba | Brazil
Culiacán | Culiacan | Mexico
Cumbria | - | United Kingdom
Cupertino | - | United States
Curitiba | - | Brazil
Cusco | Cuzco | Peru
Cyrenaica | - | Libya
Czestochowa | Częstochowa | Poland
Córdoba | Cordoba | Spain
Côte d'Azur | Cote d'Azur;French Riviera | France
Cúcuta | Cucuta | Colombia
Da Lat | Dalat | Vietnam
Da Nang | Danang | Vietnam
Dadaab | - | Kenya
Daegu | Taegu | South Korea
Daejeon | Taejon | South Korea
Dagestan | Daghestan | Russia
Dahiyeh | Dahieh | Lebanon
Dakar | - | Senegal
Dakhla | - | Morocco
Dali | - | China
Dalian | Dairen;Port Arthur | China
Dallas | - | United States
Dalmatia | - | Croatia
Dalvik | Dalvík | Iceland
Damascus | - | Syria
Dammam | - | Saudi Arabia
Dandong | - | China
Danube | - | -
Daqing | - | China
Dar es Salaam | - | Tanzania
Daraa | Deraa | Syria
Dardanelles | - | Turkey
Darfur | - | Sudan
Darién Gap | Darien Gap;Darien;Darién | Panama
Darjeeling | - | India
Darkhan | - | Mongolia
Darwin | - | Australia
Datong | - | China
Daugavpils | Dvinsk | Latvia
Davao | Davao City | Philippines
Davenport | - | United States
Davos | - | Switzerland
Dayton | - | United States
Daytona Beach | - | United States
Dead Sea | - | Israel
Dearborn | - | United States
Debaltseve | Debaltsevo | Ukraine
Debrecen | - | Hungary
Deep South | - | United States
Dehradun | - | India
Deir al-Balah | Deir el-Balah | Palestine
Deir ez-Zor | Deir al-Zor;Deir Ezzor;Deir al-Zour;Dayr az-Zawr | Syria
Del Rio | - | United States
Delaware | - | United States
Delft | - | Netherlands
Delphi | - | Greece
Demilitarized Zone | DMZ;Demilitarised Zone | -
Denpasar | - | Indonesia
Denver | - | United States
Depok | - | Indonesia
Derbent | - | Russia
Derby | - | United Kingdom
Derna | Darna | Libya
Des Moines | - | United States
Detroit | - | United States
Deveselu | - | Romania
Devon | - | United Kingdom
Deyang | - | China
Dezhou | - | China
Dhahran | - | Saudi Arabia
Dhaka | Dacca | Bangladesh
Dhanbad | - | India
Dharamsala | Dharamshala | India
Dien Bien Phu | - | Vietnam
Diffa | - | Niger
Dijon | - | France
Dili | - | East Timor
Dimona | - | Israel
Dire Dawa | - | Ethiopia
District of Columbia | D.C.;DC | United States
Diwaniyah | Diwaniya | Iraq
Diyala | - | Iraq
Diyarbakir | Diyarbakır;Amed | Turkey
Djerba | - | Tunisia
Djibo | - | Burkina Faso
Dnieper | Dnipro River;Dnepr River | Ukraine
Dniester | Dnister;Dnestr | -
Dnipro | Dnepr;Dnipropetrovsk;Dnepropetrovsk | Ukraine
Dnipropetrovsk Oblast | Dnipropetrovsk region | Ukraine
Dobropillia | Dobropolye;Dobropillya | Ukraine
Dodoma | - | Tanzania
Doha | - | Qatar
Dokdo | Takeshima;Liancourt Rocks | South Korea
Domodedovo | - | Russia
Don River | - | -
Donbas | Donbass | Ukraine
Donegal | - | Ireland
Donetsk | Donets'k;Donezk | Ukraine
Donetsk Oblast | Donetsk region | Ukraine
Dongguan | - | China
Dongying | - | China
Dortmund | - | Germany
Douala | - | Cameroon
Douma | Duma | Syria
Dover | - | United States
Drammen | - | Norway
Dresden | - | Germany
Drohobych | Drogobych | Ukraine
Druzhkivka | Druzhkovka | Ukraine
Dubai | - | United Arab Emirates
Dubbo | - | Australia
Dublin | - | Ireland
Dubna | - | Russia
Dubrovnik | Ragusa | Croatia
Duhok | Dohuk | Iraq
Duisburg | - | Germany
Duluth | - | United States
Dundalk | - | Ireland
Dundee | - | United Kingdom
Dunedin | - | New Zealand
Dunhuang | - | China
Dunkirk | Dunkerque | France
Duqm | - | Oman
Durango | - | Mexico
Durban | eThekwini | South Africa
Durham | - | United States
Durres | Durrës | Albania
Dushanbe | Stalinabad | Tajikistan
Dzerzhinsk | - | Russia
Dzhankoi | Dzhankoy | Ukraine
Düsseldorf | Dusseldorf;Duesseldorf | Germany
Eagle Pass | - | United States
East Africa | - | -
East Anglia | - | United Kingdom
East Asia | - | -
East China Sea | - | -
East Coast | - | United States
East Iceland | Austurland | Iceland
East Jerusalem | - | Israel
East London | - | South Africa
Easter Island | Rapa Nui | Chile
Eastern Cape | - | South Africa
Eastern Europe | - | -
Eastern Ghouta | Ghouta | Syria
Edinburgh | - | United Kingdom
Edirne | - | Turkey
Edmonton | - | Canada
Egilsstadir | Egilsstaðir | Iceland
Ehime | - | Japan
Eilat | - | Israel
Eindhoven | - | Netherlands
El Alto | - | Bolivia
El Fasher | al-Fashir;El-Fasher;Al Fashir | Sudan
El Geneina | Geneina;Al Junaynah | Sudan
El Obeid | El-Obeid | Sudan
El Paso | - | United States
El-Arish | Arish;al-Arish | Egypt
Elazig | Elazığ | Turkey
Elche | - | Spain
Eldoret | - | Kenya
Elista | - | Russia
Emilia-Romagna | - | Italy
Enerhodar | Energodar | Ukraine
Engels | - | Russia
English Channel | - | -
Entebbe | - | Uganda
Enugu | - | Nigeria
Erbil | Irbil;Arbil;Hawler | Iraq
Erdenet | - | Mongolia
Erez | Erez crossing | Palestine
Erfurt | - | Germany
Erzurum | - | Turkey
Esbjerg | - | Denmark
Eskifjordur | Eskifjörður | Iceland
Eskisehir | Eskişehir | Turkey
Esmeraldas | - | Ecuador
Espoo | Esbo | Finland
Essaouira | - | Morocco
Essen | - | Germany
Essequibo | Esequibo;Guayana Esequiba | Venezuela
Essex | - | United Kingdom
Eugene | - | United States
Euphrates | - | -
Eurasia | - | -
Evia | Euboea | Greece
Evin | Evin Prison | Iran
Exeter | - | United Kingdom
Extremadura | - | Spain
Eyjafjallajokull | Eyjafjallajökull | Iceland
Eyjafjordur | Eyjafjörður | Iceland
Fagradalsfjall | - | Iceland
Fairbanks | - | United States
Faisalabad | - | Pakistan
Fallujah | Falluja | Iraq
Falun | - | Sweden
Famagusta | Ammochostos | Cyprus
Far East | Russian Far East | Russia
Far North | - | -
Fargo | - | United States
Faridabad | - | India
Faro | - | Portugal
Fatima | Fátima | Portugal
Feodosia | Feodosiya;Theodosia | Ukraine
Fergana | Ferghana | Uzbekistan
Ferguson | - | United States
Ferrara | - | Italy
Fethiye | - | Turkey
Fez | Fes;Fès | Morocco
Finnish Lapland | - | Finland
Finnmark | - | Norway
Flagstaff | - | United States
Flanders | - | Belgium
Flateyri | - | Iceland
Flint | - | United States
Florence | Firenze | Italy
Flores | - | Indonesia
Florianópolis | Florianopolis | Brazil
Florida | Fla. | United States
Folkestone | - | United Kingdom
Fordow | Fordo | Iran
Fort Bragg | - | United States
Fort Hood | - | United States
Fort Lauderdale | Ft. Lauderdale | United States
Fort McMurray | - | Canada
Fort Wayne | - | United States
Fort Worth | Ft. Worth | United States
Fortaleza | - | Brazil
Foshan | - | China
Foz do Iguaçu | Foz do Iguacu | Brazil
Francistown | - | Botswana
Frankfurt | Frankfurt am Main | Germany
Fredericton | - | Canada
Free State | - | South Africa
Freetown | - | Sierra Leone
Freiburg | - | Germany
Fresno | - | United States
Friesland | - | Netherlands
Fujairah | - | United Arab Emirates
Fujian | Fukien | China
Fukui | - | Japan
Fukuoka | - | Japan
Fukushima | - | Japan
Fukuyama | - | Japan
Funabashi | - | Japan
Funchal | - | Portugal
Funen | - | Denmark
Fushun | - | China
Futenma | - | Japan
Fuzhou | Foochow | China
Gaborone | - | Botswana
Gafsa | - | Tunisia
Gagauzia | - | Moldova
Galati | Galați | Romania
Galicia | Halychyna | Ukraine
Galilee | - | Israel
Galkayo | - | Somalia
Galle | - | Sri Lanka
Gallipoli | - | Turkey
Galveston | - | United States
Galwan Valley | Galwan | India
Galway | - | Ireland
Galápagos | Galapagos;Galapagos Islands;Galápagos Islands | Ecuador
Ganges | Ganga | -
Gangnam | - | South Korea
Gangneung | - | South Korea
Gangtok | - | India
Gangwon | Kangwon | South Korea
Ganja | - | Azerbaijan
Gansu | Kansu | China
Ganzhou | - | China
Gao | - | Mali
Gardabaer | Garðabær | Iceland
Garissa | - | Kenya
Garowe | - | Somalia
Gatchina | - | Russia
Gateshead | - | United Kingdom
Gatwick | - | United Kingdom
Gauteng | - | South Africa
Gaza City | - | Palestine
Gaziantep | Antep | Turkey
Gdansk | Gdańsk;Danzig | Poland
Gdynia | - | Poland
Geelong | - | Australia
Gelendzhik | - | Russia
Gelsenkirchen | - | Germany
General Santos | - | Philippines
Geneva | Genève;Genf | Switzerland
Genoa | Genova | Italy
George Town | - | Malaysia
Geysir | - | Iceland
Gezi Park | - | Turkey
Gezira | Al Jazirah | Sudan
Ghaziabad | - | India
Ghazni | - | Afghanistan
Ghent | Gent;Gand | Belgium
Gifu | - | Japan
Gijón | Gijon | Spain
Gilgit | - | Pakistan
Gilgit-Baltistan | - | Pakistan
Gimhae | - | South Korea
Ginowan | - | Japan
Ginza | - | Japan
Girona | Gerona | Spain
Gitega | - | Burundi
Giza | - | Egypt
Glasgow | - | United Kingdom
Global North | - | -
Global South | global South | -
Gloucester | - | United Kingdom
Goa | - | India
Gobi | Gobi Desert | -
Godhra | - | India
Goiânia | Goiania | Brazil
Golan Heights | Golan | Syria
Gold Coast | - | Australia
Golden Triangle | - | -
Golmud | - | China
Goma | - | Democratic Republic of the Congo
Gomel | Homel;Homyel | Belarus
Gonaïves | Gonaives | Haiti
Gondar | - | Ethiopia
Gori | - | Georgia
Gorno-Altaysk | Gorno-Altaisk | Russia
Gorno-Badakhshan | - | Tajikistan
Gothenburg | Göteborg;Goteborg | Sweden
Gotland | - | Sweden
Goyang | - | South Korea
Gran Canaria | - | Spain
Granada | - | Spain
Grand Rapids | - | United States
Grayvoron | - | Russia
Graz | - | Austria
Great Barrier Reef | - | Australia
Great Lakes | - | United States
Greater Bay Area | - | China
Greater London | - | United Kingdom
Greater Manchester | - | United Kingdom
Green Bay | - | United States
Greensboro | - | United States
Grenoble | - | France
Grimsey | Grímsey | Iceland
Grindavik | Grindavík | Iceland
Grodno | Hrodna | Belarus
Groningen | - | Netherlands
Grozny | Groznyy | Russia
Guadalajara | - | Mexico
Guanajuato | - | Mexico
Guangdong | Kwangtung | China
Guangxi | Kwangsi | China
Guangzhou | Canton | China
Guantanamo Bay | Guantanamo | United States
Guarulhos | - | Brazil
Guatemala City | - | Guatemala
Guayaquil | - | Ecuador
Gudermes | - | Russia
Guerrero | - | Mexico
Guilin | Kweilin | China
Guiyang | - | China
Guizhou | Kweichow | China
Gujarat | - | India
Gujranwala | - | Pakistan
Gulf | Persian Gulf;Arabian Gulf | -
Gulf Coast | - | United States
Gulf of Aden | - | -
Gulf of Mexico | Gulf of America | -
Gulf of Oman | - | -
Gulf of Tonkin | - | -
Gulfport | - | United States
Gullfoss | - | Iceland
Gulu | - | Uganda
Gumi | - | South Korea
Gunma | - | Japan
Gunsan | - | South Korea
Gurugram | Gurgaon | India
Guwahati | Gauhati | India
Gwadar | - | Pakistan
Gwalior | - | India
Gwangju | Kwangju | South Korea
Gyeonggi | Kyonggi | South Korea
Gyeongju | Kyongju | South Korea
Gyumri | Leninakan | Armenia
Győr | Gyor | Hungary
Gävle | Gavle | Sweden
Göttingen | Gottingen | Germany
Ha Long | Ha Long Bay;Halong | Vietnam
Ha Tinh | - | Vietnam
Haarlem | - | Netherlands
Hachinohe | - | Japan
Hachioji | - | Japan
Hadiach | - | Ukraine
Haditha | - | Iraq
Hadramawt | Hadhramaut | Yemen
Hafnarfjordur | Hafnarfjörður | Iceland
Hai Phong | Haiphong | Vietnam
Haidian | - | China
Haifa | - | Israel
Haikou | - | China
Hainan | - | China
Hakkari | - | Turkey
Hakodate | - | Japan
Hakone | - | Japan
Halabja | - | Iraq
Halifax | - | Canada
Halle | - | Germany
Hama | Hamah | Syria
Hamadan | Hamedan | Iran
Hamamatsu | - | Japan
Hambantota | - | Sri Lanka
Hamburg | - | Germany
Hamhung | - | North Korea
Hamilton | - | New Zealand
Hammerfest | - | Norway
Hampshire | - | United Kingdom
Hanau | - | Germany
Handan | - | China
Handlova | Handlová | Slovakia
Haneda | - | Japan
Hangzhou | Hangchow | China
Hanko | - | Finland
Hanoi | Ha Noi | Vietnam
Hanover | Hannover | Germany
Harar | - | Ethiopia
Harare | - | Zimbabwe
Harbin | - | China
Haridwar | - | India
Harlem | - | United States
Harrisburg | - | United States
Hartford | - | United States
Haryana | - | India
Hasakah | Hasaka;Al-Hasakah | Syria
Hastings | - | United Kingdom
Hat Yai | - | Thailand
Hatay | - | Turkey
Hathras | - | India
Havana | La Habana | Cuba
Hawaii | Hawai'i | United States
Heathrow | - | United Kingdom
Hebei | Hopei | China
Hebrides | Outer Hebrides | United Kingdom
Hebron | Al-Khalil | Palestine
Hefei | - | China
Heidelberg | - | Germany
Heihe | - | China
Heilongjiang | - | China
Heimaey | - | Iceland
Hekla | - | Iceland
Helena | - | United States
Hella | - | Iceland
Helmand | - | Afghanistan
Helsingborg | - | Sweden
Helsinki | Helsingfors | Finland
Henan | Honan | China
Hengyang | - | China
Henoko | - | Japan
Heraklion | Iraklion | Greece
Herat | - | Afghanistan
Hermosillo | - | Mexico
Herning | - | Denmark
Herzegovina | - | Bosnia and Herzegovina
Herzliya | - | Israel
Hesse | Hessen | Germany
Heze | - | China
Highlands | Scottish Highlands | United Kingdom
Hikone | - | Japan
Hillah | Hilla | Iraq
Himachal Pradesh | - | India
Himalayas | Himalaya | -
Himeji | - | Japan
Hirosaki | - | Japan
Hiroshima | - | Japan
Hlukhiv | Glukhov | Ukraine
Ho Chi Minh City | Saigon;HCMC;Sai Gon | Vietnam
Hobart | - | Australia
Hodeidah | Hodeida;Hudaydah | Yemen
Hofn | Höfn | Iceland
Hohhot | Huhhot;Huhehaote | China
Hokkaido | Hokkaidō | Japan
Holguín | Holguin | Cuba
Hollywood | - | United States
Holon | - | Israel
Homs | - | Syria
Honolulu | - | United States
Honshu | Honshū | Japan
Horlivka | Gorlovka | Ukraine
Horn of Africa | - | -
Hostomel | Gostomel | Ukraine
Hotan | Khotan | China
Houston | - | United States
Howrah | - | India
Hsinchu | Xinzhu | Taiwan
Hua Hin | - | Thailand
Hualien | Hualian | Taiwan
Huambo | - | Angola
Huanggang | - | China
Huangshan | - | China
Huangshi | - | China
Hubei | Hupeh | China
Hue | - | Vietnam
Huelva | - | Spain
Huizhou | - | China
Huliaipole | Gulyaipole;Hulyaipole | Ukraine
Hull | - | United Kingdom
Hulunbuir | - | China
Hunan | - | China
Hurghada | - | Egypt
Husavik | Húsavík | Iceland
Huwara | Hawara | Palestine
Huzhou | - | China
Hvalfjordur | Hvalfjörður | Iceland
Hveragerdi | Hveragerði | Iceland
Hvolsvollur | Hvolsvöllur | Iceland
Hyderabad | - | India
Hyogo | - | Japan
Iași | Iasi | Romania
Ibadan | - | Nigeria
Ibaraki | - | Japan
Ibb | - | Yemen
Iberia | Iberian Peninsula | -
Ibiza | - | Spain
Idaho | - | United States
Idlib | - | Syria
Iguala | - | Mexico
Illinois | Ill. | United States
Iloilo | - | Philippines
Ilorin | - | Nigeria
Ilovaisk | Ilovaysk | Ukraine
Imabari | - | Japan
Imatra | - | Finland
Imphal | - | India
In Amenas | - | Algeria
Incheon | Inchon | South Korea
Incirlik | - | Turkey
Indian Ocean | - | -
Indian Punjab | - | India
Indiana | - | United States
Indianapolis | - | United States
Indo-Pacific | - | -
Indore | - | India
Indus | - | -
Ingolstadt | - | Germany
Ingushetia | Ingushetiya | Russia
Inner Mongolia | Nei Mongol | China
Innsbruck | - | Austria
Interlaken | - | Switzerland
Invercargill | - | New Zealand
Inverness | - | United Kingdom
Iowa | - | United States
Ipoh | - | Malaysia
Ipswich | - | United Kingdom
Iqaluit | - | Canada
Iquique | - | Chile
Iquitos | - | Peru
Irbid | - | Jordan
Irkutsk | - | Russia
Irpin | Irpen | Ukraine
Irrawaddy | Ayeyarwady | Myanmar
Irvine | - | United States
Isafjordur | Ísafjörður | Iceland
Ise | - | Japan
Isfahan | Esfahan | Iran
Ishigaki | - | Japan
Ishikawa | - | Japan
Ishinomaki | - | Japan
Iskenderun | - | Turkey
Islamabad | - | Pakistan
Isle of Wight | - | United Kingdom
Ismailia | - | Egypt
Issyk-Kul | - | Kyrgyzstan
Istanbul | Constantinople | Turkey
Istria | - | Croatia
Itaewon | - | South Korea
Itanagar | - | India
Ituri | - | Democratic Republic of the Congo
Ivano-Frankivsk | Ivano-Frankovsk | Ukraine
Ivanovo | - | Russia
Iwaki | - | Japan
Iwakuni | - | Japan
Iwate | - | Japan
Iwo Jima | Iwoto | Japan
Izhevsk | - | Russia
Izium | Izyum | Ukraine
Izmail | - | Ukraine
Izmir | İzmir;Smyrna | Turkey
Izmit | Kocaeli | Turkey
Jabalia | Jabaliya;Jabalya | Palestine
Jabalpur | - | India
Jackson | - | United States
Jacksonville | - | United States
Jaffa | Yafo | Israel
Jaffna | - | Sri Lanka
Jaipur | - | India
Jakarta | Djakarta;Batavia | Indonesia
Jalal-Abad | - | Kyrgyzstan
Jalalabad | - | Afghanistan
Jalisco | - | Mexico
Jammu | - | India
Jammu and Kashmir | J&K | India
Jasper | - | Canada
Java | - | Indonesia
Jayapura | - | Indonesia
Jeddah | Jidda;Jiddah | Saudi Arabia
Jeju | Cheju;Jeju Island | South Korea
Jena | - | Germany
Jenin | - | Palestine
Jeonju | Chonju | South Korea
Jericho | - | Palestine
Jersey City | - | United States
Jerusalem | Al-Quds | Israel
Jharkhand | - | India
Jiamusi | - | China
Jiangmen | - | China
Jiangsu | Kiangsu | China
Jiangxi | Kiangsi | China
Jiaxing | - | China
Jilin | Kirin | China
Jilin City | - | China
Jinan | Tsinan | China
Jindo | - | South Korea
Jingdezhen | - | China
Jinggangshan | - | China
Jingzhou | - | China
Jinhua | - | China
Jining | - | China
Jinja | - | Uganda
Jinju | - | South Korea
Jinzhou | - | China
Jiujiang | - | China
Jiuquan | - | China
Jizan | Jazan | Saudi Arabia
Jodhpur | - | India
Joensuu | - | Finland
Johannesburg | Joburg;Jo'burg | South Africa
Johor | Johore | Malaysia
Johor Bahru | Johore Bahru | Malaysia
Jos | - | Nigeria
Juba | - | South Sudan
Jubaland | - | Somalia
Jujuy | - | Argentina
Juliaca | - | Peru
Juneau | - | United States
Jurmala | Jūrmala | Latvia
Jurong | - | Singapore
Jutland | - | Denmark
Jyväskylä | Jyvaskyla | Finland
Jérémie | Jeremie | Haiti
Kabardino-Balkaria | - | Russia
Kabul | Cabul | Afghanistan
Kabylie | Kabylia | Algeria
Kachin | - | Myanmar
Kaduna | - | Nigeria
Kaesong | Gaeseong | North Korea
Kagawa | - | Japan
Kagoshima | - | Japan
Kahramanmaras | Kahramanmaraş | Turkey
Kaifeng | - | China
Kairouan | - | Tunisia
Kakhovka | - | Ukraine
Kakuma | - | Kenya
Kalamata | - | Greece
Kalgoorlie | - | Australia
Kaliningrad | Königsberg;Konigsberg | Russia
Kalmykia | Kalmykiya | Russia
Kaluga | - | Russia
Kalush | - | Ukraine
Kamakura | - | Japan
Kamchatka | - | Russia
Kamianets-Podilskyi | Kamenets-Podolsky | Ukraine
Kamianske | Kamyanske;Dniprodzerzhynsk;Dneprodzerzhinsk | Ukraine
Kampala | - | Uganda
Kanagawa | - | Japan
Kananaskis | - | Canada
Kananga | - | Democratic Republic of the Congo
Kanazawa | - | Japan
Kandahar | Qandahar | Afghanistan
Kandy | - | Sri Lanka
Kano | - | Nigeria
Kanpur | Cawnpore | India
Kansai | - | Japan
Kansas | - | United States
Kansas City | - | United States
Kanto | - | Japan
Kaohsiung | Gaoxiong | Taiwan
Karachay-Cherkessia | Karachayevo-Cherkessia | Russia
Karachi | - | Pakistan
Karaganda | Karagandy | Kazakhstan
Karaj | - | Iran
Karakalpakstan | - | Uzbekistan
Karamay | - | China
Karbala | Kerbala | Iraq
Karelia | - | Russia
Karlovy Vary | Karlsbad;Carlsbad | Czech Republic
Karlsruhe | - | Germany
Karnataka | - | India
Karuizawa | - | Japan
Kasai | - | Democratic Republic of the Congo
Kashgar | Kashi | China
Kashiwa | - | Japan
Kashmir | - | India
Kassala | - | Sudan
Kassel | - | Germany
Katanga | - | Democratic Republic of the Congo
Kathmandu | Katmandu | Nepal
Katla | - | Iceland
Katowice | - | Poland
Katsina | - | Nigeria
Kaunas | Kovno | Lithuania
Kawasaki | - | Japan
Kayah | Karenni | Myanmar
Kayin | Karen State | Myanmar
Kayseri | - | Turkey
Kazan | - | Russia
Kedah | - | Malaysia
Kedarnath | - | India
Keelung | Jilong | Taiwan
Keflavik | Keflavík | Iceland
Kelantan | - | Malaysia
Kelowna | - | Canada
Kemerovo | - | Russia
Kenosha | - | United States
Kent | - | United Kingdom
Kentucky | Ky. | United States
Kerala | - | India
Kerch | - | Ukraine
Kerch Strait | - | Ukraine
Kerem Shalom | - | Palestine
Kerman | - | Iran
Kermanshah | - | Iran
Kerry | - | Ireland
Kesennuma | - | Japan
Key West | - | United States
Kfar Aza | - | Israel
Khabarovsk | - | Russia
Khakassia | - | Russia
Khan Younis | Khan Yunis;Khan Yunus | Palestine
Khanty-Mansiysk | - | Russia
Kharg Island | - | Iran
Kharkiv | Kharkov;Harkiv | Ukraine
Kharkiv Oblast | Kharkiv region | Ukraine
Khartoum | - | Sudan
Khartsyzk | - | Ukraine
Khasavyurt | - | Russia
Kherson | Cherson | Ukraine
Kherson Oblast | Kherson region | Ukraine
Khimki | - | Russia
Khiva | - | Uzbekistan
Khmeimim | Hmeimim;Hmeymim | Syria
Khmelnytskyi | Khmelnytsky;Khmelnitsky;Khmelnitskiy;Khmelnytskyy | Ukraine
Khobar | Al Khobar | Saudi Arabia
Khon Kaen | - | Thailand
Khorgos | - | Kazakhstan
Khorramshahr | - | Iran
Khost | - | Afghanistan
Khujand | Khudzhand | Tajikistan
Khulna | - | Bangladesh
Khuzestan | - | Iran
Khyber Pakhtunkhwa | KPK;KP;North-West Frontier Province | Pakistan
Kibera | - | Kenya
Kidal | - | Mali
Kiel | - | Germany
Kielce | - | Poland
Kigali | - | Rwanda
Kilimanjaro | Mount Kilimanjaro | Tanzania
Kilis | - | Turkey
Kilkenny | - | Ireland
Kimberley | - | Australia
Kingston | - | Jamaica
Kinki | - | Japan
Kinmen | Quemoy;Jinmen | Taiwan
Kinshasa | Leopoldville;Léopoldville | Democratic Republic of the Congo
Kirishi | - | Russia
Kirkenes | - | Norway
Kirkuk | Karkuk | Iraq
Kirov | - | Russia
Kiruna | - | Sweden
Kiryat Shmona | - | Israel
Kisangani | Stanleyville | Democratic Republic of the Congo
Kismayo | Kismayu | Somalia
Kisumu | - | Kenya
Kitakyushu | - | Japan
Kitwe | - | Zambia
Kitzbühel | Kitzbuhel | Austria
Kivu | - | Democratic Republic of the Congo
Klagenfurt | - | Austria
Klaipeda | Klaipėda;Memel | Lithuania
Knin | - | Croatia
Knoxville | - | United States
Kobani | Kobane;Kobanî;Ayn al-Arab | Syria
Kobe | - | Japan
Kochi | Kōchi | Japan
Kofu | - | Japan
Koh Samui | Ko Samui | Thailand
Kohima | - | India
Kokang | - | Myanmar
Kolkata | Calcutta | India
Kolomyia | Kolomyya | Ukraine
Komi | - | Russia
Komsomolsk-on-Amur | Komsomolsk | Russia
Konotop | - | Ukraine
Konya | - | Turkey
Kopavogur | Kópavogur | Iceland
Koper | - | Slovenia
Kordofan | South Kordofan | Sudan
Korean Peninsula | Korean peninsula | -
Koriyama | - | Japan
Korla | - | China
Korolyov | Korolev | Russia
Korosten | - | Ukraine
Kos | - | Greece
Kosice | Košice | Slovakia
Kostiantynivka | Konstantinovka;Kostyantynivka | Ukraine
Kostroma | - | Russia
Kota | - | India
Kota Kinabalu | - | Malaysia
Kotor | - | Montenegro
Kovel | - | Ukraine
Kowloon | - | Hong Kong
Kozhikode | Calicut | India
Krabi | - | Thailand
Kragujevac | - | Serbia
Krajina | - | Croatia
Krakatoa | Krakatau | Indonesia
Krakow | Kraków;Cracow | Poland
Kramatorsk | Kramators'k | Ukraine
Krasnodar | - | Russia
Krasnodar Krai | Krasnodar Territory | Russia
Krasnoyarsk | - | Russia
Krasnoyarsk Krai | Krasnoyarsk Territory | Russia
Krefeld | - | Germany
Kremenchuk | Kremenchug | Ukraine
Kreminna | Kremennaya | Ukraine
Kristiansand | - | Norway
Kronstadt | - | Russia
Kropyvnytskyi | Kirovohrad;Kirovograd;Kropyvnytskyy | Ukraine
Kryvyi Rih | Krivoy Rog;Kryvy Rih;Kryvyy Rih;Krivoi Rog | Ukraine
Kuala Lumpur | KL | Malaysia
Kuban | - | Russia
Kuching | - | Malaysia
Kufra | - | Libya
Kulob | - | Tajikistan
Kumamoto | - | Japan
Kumanovo | - | North Macedonia
Kumasi | - | Ghana
Kumgang | Mount Kumgang;Mt. Kumgang | North Korea
Kunduz | - | Afghanistan
Kunming | - | China
Kuopio | - | Finland
Kupiansk | Kupyansk | Ukraine
Kurakhove | Kurakhovo | Ukraine
Kurashiki | - | Japan
Kurdistan Province | - | Iran
Kure | - | Japan
Kurgan | - | Russia
Kuril Islands | Kurils;Kurile Islands;Kuriles | Russia
Kursk | - | Russia
Kursk Oblast | Kursk region | Russia
Kurume | - | Japan
Kushiro | - | Japan
Kut | - | Iraq
Kutaisi | - | Georgia
Kuwait City | - | Kuwait
Kuzbass | - | Russia
KwaZulu-Natal | KZN | South Africa
Kyiv | Kiev;Kyyiv;Kiyv | Ukraine
Kyoto | - | Japan
Kyrenia | Girne | Cyprus
Kyushu | Kyūshū | Japan
Kyzyl | - | Russia
L'Aquila | - | Italy
La Ceiba | - | Honduras
La Palma | - | Spain
La Paz | - | Bolivia
La Plata | - | Argentina
La Rioja | - | Spain
La Rochelle | - | France
Laayoune | El Aaiun | Morocco
Lac-Mégantic | Lac-Megantic | Canada
Lachin | Lachin corridor | Azerbaijan
Ladakh | - | India
Lae | - | Papua New Guinea
Lafayette | - | United States
Lagos | - | Nigeria
Lahaina | - | United States
Lahore | - | Pakistan
Lahti | - | Finland
Lake Baikal | Baikal | Russia
Lake Chad | - | Chad
Lake Como | - | Italy
Lakshadweep | - | India
Lalibela | - | Ethiopia
Lalitpur | Patan | Nepal
Lampedusa | - | Italy
Lamu | - | Kenya
Lancashire | - | United Kingdom
Lancaster | - | United Kingdom
Landmannalaugar | - | Iceland
Langfang | - | China
Langkawi | - | Malaysia
Lansing | - | United States
Lantau | - | Hong Kong
Lanzarote | - | Spain
Lanzhou | Lanchow | China
Lapland | Lappland | Sweden
Lappeenranta | - | Finland
Laredo | - | United States
Larissa | - | Greece
Larnaca | Larnaka | Cyprus
Las Vegas | Vegas | United States
Lashio | - | Myanmar
Lashkar Gah | Lashkargah | Afghanistan
Latakia | Lattakia | Syria
Latin America | - | -
Laukkai | Laukkaing | Myanmar
Launceston | - | Australia
Lausanne | - | Switzerland
Lazio | Latium | Italy
Le Havre | - | France
Le Mans | - | France
Lecce | - | Italy
Leeds | - | United Kingdom
Leh | - | India
Leicester | - | United Kingdom
Leiden | Leyden | Netherlands
Leipzig | - | Germany
Leningrad Oblast | Leningrad region | Russia
Leposavic | Leposavić | Kosovo
Les Cayes | - | Haiti
Lesbos | Lesvos | Greece
Leshan | - | China
Leticia | - | Colombia
Leuven | Louvain | Belgium
Levant | - | -
Leverkusen | - | Germany
Lexington | - | United States
Leyte | - | Philippines
León | Leon | Spain
Lhasa | Lasa | China
Liaoning | - | China
Liberec | - | Czech Republic
Libreville | - | Gabon
Liepaja | Liepāja | Latvia
Liguria | - | Italy
Lijiang | - | China
Lille | - | France
Lillehammer | - | Norway
Lilongwe | - | Malawi
Lima | - | Peru
Limassol | Lemesos | Cyprus
Limerick | - | Ireland
Limoges | - | France
Limpopo | - | South Africa
Lincoln | - | United States
Line of Actual Control | LAC | -
Line of Control | LoC | -
Linfen | - | China
Linköping | Linkoping | Sweden
Linyi | - | China
Linz | - | Austria
Lipetsk | - | Russia
Lisbon | Lisboa | Portugal
Lisburn | - | United Kingdom
Lishui | - | China
Lismore | - | Australia
Little Rock | - | United States
Liuzhou | - | China
Liverpool | - | United Kingdom
Livingstone | - | Zambia
Livorno | Leghorn | Italy
Liège | Liege | Belgium
Ljubljana | Laibach | Slovenia
Lobito | - | Angola
Lockerbie | - | United Kingdom
Lod | Lydda | Israel
Lodz | Łódź | Poland
Lofoten | - | Norway
Lombardy | Lombardia | Italy
Lombok | - | Indonesia
Lome | Lomé | Togo
London | - | United Kingdom
Londonderry | Derry | United Kingdom
Long Beach | - | United States
Long Island | - | United States
Longyan | - | China
Lorraine | - | France
Los Alamos | - | United States
Los Angeles | LA;L.A. | United States
Los Cabos | Cabo San Lucas | Mexico
Louisiana | - | United States
Louisville | - | United States
Lourdes | - | France
Lower Saxony | Niedersachsen | Germany
Lozova | Lozovaya | Ukraine
Luanda | - | Angola
Luang Prabang | - | Laos
Lubbock | - | United States
Lublin | - | Poland
Lubny | - | Ukraine
Lubumbashi | - | Democratic Republic of the Congo
Lubyanka | - | Russia
Lucerne | Luzern | Switzerland
Lucknow | - | India
Ludhiana | - | India
Lugano | - | Switzerland
Luhansk | Lugansk;Luhans'k | Ukraine
Luhansk Oblast | Luhansk region | Ukraine
Luleå | Lulea | Sweden
Lumbini | - | Nepal
Lund | - | Sweden
Luoyang | - | China
Lusail | - | Qatar
Lusaka | - | Zambia
Luton | - | United Kingdom
Lutsk | - | Ukraine
Luxembourg City | - | Luxembourg
Luxor | - | Egypt
Luzhou | - | China
Luzon | - | Philippines
Lviv | Lvov;Lwow;Lwów;Lemberg;L'viv | Ukraine
Lyman | Liman;Krasny Liman | Ukraine
Lyon | Lyons | France
Lyptsi | Liptsy | Ukraine
Lysychansk | Lisichansk | Ukraine
Lübeck | Lubeck | Germany
Ma'anshan | - | China
Maaloula | - | Syria
Maasai Mara | Masai Mara | Kenya
Maastricht | - | Netherlands
Maceió | Maceio | Brazil
Machu Picchu | - | Peru
Mackay | - | Australia
Madeira | - | Portugal
Madhya Pradesh | - | India
Madison | - | United States
Madrid | - | Spain
Madurai | - | India
Mae Sot | - | Thailand
Maebashi | - | Japan
Magadan | - | Russia
Magas | - | Russia
Magdeburg | - | Germany
Maghazi | - | Palestine
Maghreb | Maghrib | -
Magnitogorsk | - | Russia
Mahabad | - | Iran
Maharashtra | - | India
Maidan | Independence Square;Maidan Nezalezhnosti | Ukraine
Maiduguri | - | Nigeria
Maine | - | United States
Mainz | - | Germany
Majdal Shams | - | Israel
Majorca | Mallorca | Spain
Makariv | Makarov | Ukraine
Makassar | Ujung Pandang | Indonesia
Makati | - | Philippines
Makhachkala | - | Russia
Makiivka | Makeyevka;Makeevka | Ukraine
Makurdi | - | Nigeria
Malacca | Melaka | Malaysia
Malacca Strait | Strait of Malacca | -
Malakal | - | South Sudan
Malang | - | Indonesia
Malatya | - | Turkey
Male | Malé | Maldives
Malibu | - | United States
Malindi | - | Kenya
Malmö | Malmo | Sweden
Manado | - | Indonesia
Managua | - | Nicaragua
Manama | - | Bahrain
Manaus | - | Brazil
Manbij | - | Syria
Manchester | - | United Kingdom
Manchuria | - | China
Mandalay | - | Myanmar
Mangaluru | Mangalore | India
Manhattan | - | United States
Manila | Metro Manila | Philippines
Manipur | - | India
Manitoba | - | Canada
Mannheim | - | Germany
Mansoura | - | Egypt
Manta | - | Ecuador
Maputo | - | Mozambique
Mar del Plata | - | Argentina
Mar-a-Lago | - | United States
Maracaibo | - | Venezuela
Maracay | - | Venezuela
Marawi | - | Philippines
Marbella | - | Spain
Mardin | - | Turkey
Margate | - | United Kingdom
Marhanets | Marganets | Ukraine
Mari El | - | Russia
Mariana | - | Brazil
Marib | Ma'rib | Yemen
Maribor | - | Slovenia
Marikana | - | South Africa
Marinka | Maryinka;Mariinka | Ukraine
Mariupol | Mariupol';Mariopol | Ukraine
Marmaris | - | Turkey
Maroua | - | Cameroon
Marrakesh | Marrakech | Morocco
Marseille | Marseilles | France
Mary | - | Turkmenistan
Maryland | Md. | United States
Masan | - | South Korea
Masaya | - | Nicaragua
Mashhad | Meshed | Iran
Massachusetts | Mass. | United States
Massawa | - | Eritrea
Matamoros | - | Mexico
Matanzas | - | Cuba
Mathura | - | India
Mato Grosso | - | Brazil
Matsu | Mazu | Taiwan
Matsue | - | Japan
Matsumoto | - | Japan
Matsuyama | - | Japan
Maui | - | United States
Mawlamyine | Moulmein | Myanmar
Maykop | Maikop | Russia
Mazar-i-Sharif | Mazar-e-Sharif;Mazar | Afghanistan
Mazatlan | Mazatlán | Mexico
Mazovia | - | Poland
Mbuji-Mayi | - | Democratic Republic of the Congo
McAllen | - | United States
Mecca | Makkah | Saudi Arabia
Mechelen | - | Belgium
Mecklenburg-Western Pomerania | Mecklenburg-Vorpommern | Germany
Medan | - | Indonesia
Medellín | Medellin | Colombia
Medina | Madinah | Saudi Arabia
Mediterranean | Mediterranean Sea | -
Medyka | - | Poland
Meerut | - | India
Meghalaya | - | India
Meizhou | - | China
Mekelle | Mekele;Makale | Ethiopia
Meknes | - | Morocco
Mekong | Lancang | -
Mekong Delta | - | Vietnam
Melanesia | - | -
Melbourne | - | Australia
Melilla | - | Spain
Melitopol | Melitopil | Ukraine
Memphis | - | United States
Mendoza | - | Argentina
Menlo Park | - | United States
Menorca | Minorca | Spain
Merseyside | - | United Kingdom
Mersin | - | Turkey
Mesa | - | United States
Messina | - | Italy
Metula | - | Israel
Metz | - | France
Mexicali | - | Mexico
Mexico City | CDMX;Ciudad de Mexico | Mexico
Miami | - | United States
Mianyang | - | China
Miaoli | - | Taiwan
Michigan | Mich. | United States
Michoacán | Michoacan | Mexico
Micronesia region | - | -
Middle East | Mideast | -
Middlesbrough | - | United Kingdom
Midlands | - | United Kingdom
Midwest | - | United States
Mie | - | Japan
Milan | Milano | Italy
Millerovo | - | Russia
Milton Keynes | - | United Kingdom
Milwaukee | - | United States
Mina | - | Saudi Arabia
Minamata | - | Japan
Minas Gerais | - | Brazil
Minato | - | Japan
Mindanao | - | Philippines
Mindoro | - | Philippines
Minneapolis | - | United States
Minnesota | Minn. | United States
Minsk | Mensk | Belarus
Minya | - | Egypt
Miskolc | - | Hungary
Misrata | Misurata | Libya
Mississauga | - | Canada
Mississippi | - | United States
Mississippi River | - | -
Missoula | - | United States
Missouri | - | United States
Mito | - | Japan
Mitrovica | Kosovska Mitrovica | Kosovo
Miyagi | - | Japan
Miyakojima | - | Japan
Miyazaki | - | Japan
Mizoram | - | India
Mobile | - | United States
Modena | - | Italy
Mogadishu | Muqdisho | Somalia
Mogilev | Mahilyow;Mahiliou | Belarus
Mokpo | - | South Korea
Molenbeek | - | Belgium
Moluccas | Maluku | Indonesia
Mombasa | - | Kenya
Monastir | - | Tunisia
Moncton | - | Canada
Mong Kok | Mongkok | Hong Kong
Monrovia | - | Liberia
Mons | - | Belgium
Montana | - | United States
Montego Bay | - | Jamaica
Monterrey | - | Mexico
Montevideo | - | Uruguay
Montgomery | - | United States
Montpellier | - | France
Montreal | Montréal | Canada
Montreux | - | Switzerland
Monza | - | Italy
Mopti | - | Mali
Moravia | - | Czech Republic
Morbi | - | India
Mordovia | - | Russia
Morelia | - | Mexico
Morioka | - | Japan
Morozovsk | - | Russia
Moscow | Moskva | Russia
Moscow Oblast | Moscow region | Russia
Mosfellsbaer | Mosfellsbær | Iceland
Mostar | - | Bosnia and Herzegovina
Mosul | - | Iraq
Mount Everest | Everest;Mt. Everest;Mt Everest;Qomolangma;Chomolungma;Sagarmatha | Nepal
Mount Fuji | Mt. Fuji;Mt Fuji | Japan
Mount Hagen | - | Papua New Guinea
Mount Paektu | Paektu;Changbai | North Korea
Mountain View | - | United States
Mozyr | - | Belarus
Mpumalanga | - | South Africa
Mudanjiang | - | China
Mukachevo | Mukacheve | Ukraine
Mukalla | - | Yemen
Mulhouse | - | France
Multan | - | Pakistan
Mumbai | Bombay | India
Munich | München;Muenchen | Germany
Murcia | - | Spain
Murmansk | - | Russia
Muscat | - | Oman
Mutare | - | Zimbabwe
Muzaffarabad | - | Pakistan
Muzaffarnagar | - | India
Mwanza | - | Tanzania
Myawaddy | - | Myanmar
Myitkyina | - | Myanmar
Mykolaiv | Nikolaev;Nikolayev;Mykolayiv | Ukraine
Mykonos | - | Greece
Myrhorod | Mirgorod | Ukraine
Myrnohrad | Mirnograd | Ukraine
Mysuru | Mysore | India
Mytishchi | - | Russia
Myvatn | Mývatn | Iceland
Mzuzu | - | Malawi
Málaga | Malaga | Spain
Mérida | Merida | Mexico
Mönchengladbach | Monchengladbach | Germany
Münster | Munster;Muenster | Germany
N'Djamena | Ndjamena | Chad
NEOM | Neom | Saudi Arabia
Nabatieh | Nabatiyeh | Lebanon
Naberezhnye Chelny | - | Russia
Nablus | - | Palestine
Nadi | - | Fiji
Nador | - | Morocco
Nagaland | - | India
Nagano | - | Japan
Nagasaki | - | Japan
Nago | - | Japan
Nagoya | - | Japan
Nagpur | - | India
Naha | - | Japan
Nairobi | - | Kenya
Najaf | An Najaf | Iraq
Najran | - | Saudi Arabia
Nakhchivan | Nakhichevan | Azerbaijan
Nakhodka | - | Russia
Nakhon Ratchasima | Korat | Thailand
Nakuru | - | Kenya
Nalchik | - | Russia
Namangan | - | Uzbekistan
Nampo | Nampho | North Korea
Nampula | - | Mozambique
Namur | - | Belgium
Nanchang | - | China
Nanchong | - | China
Nancy | - | France
Nangarhar | - | Afghanistan
Nanjing | Nanking | China
Nanning | - | China
Nanping | - | China
Nanterre | - | France
Nantes | - | France
Nantong | - | China
Nantou | - | Taiwan
Nanyang | - | China
Napa | - | United States
Napier | - | New Zealand
Naples | Napoli | Italy
Naqoura | - | Lebanon
Nara | - | Japan
Narathiwat | - | Thailand
Narita | - | Japan
Narva | - | Estonia
Narvik | - | Norway
Naryan-Mar | - | Russia
Nashik | Nasik | India
Nashville | - | United States
Nasiriyah | Nasiriya | Iraq
Natal | - | Brazil
Natanz | - | Iran
Natuna Islands | Natunas | Indonesia
Navarre | Navarra | Spain
Nayarit | - | Mexico
Naypyidaw | Nay Pyi Taw;Naypyitaw | Myanmar
Nazareth | - | Israel
Nazran | - | Russia
Ndola | - | Zambia
Near East | - | -
Nebraska | - | United States
Negev | - | Israel
Negombo | - | Sri Lanka
Nelson | - | New Zealand
Nelspruit | Mbombela | South Africa
Neskaupstadur | Neskaupstaður | Iceland
Netanya | - | Israel
Neuquén | Neuquen | Argentina
Nevada | Nev. | United States
New Brunswick | - | Canada
New Delhi | Delhi | India
New England | - | United States
New Hampshire | N.H. | United States
New Haven | - | United States
New Jersey | N.J. | United States
New Mexico | N.M. | United States
New Orleans | - | United States
New South Wales | NSW;N.S.W. | Australia
New Taipei | New Taipei City | Taiwan
New Territories | - | Hong Kong
New York | N.Y.;NY;New York City;NYC | United States
Newark | - | United States
Newcastle | Newcastle upon Tyne | United Kingdom
Newfoundland and Labrador | Newfoundland | Canada
Newport | - | United Kingdom
Newry | - | United Kingdom
Newtown | - | United States
Nghe An | - | Vietnam
Nha Trang | - | Vietnam
Niamey | - | Niger
Nice | - | France
Nicosia | Lefkosia | Cyprus
Niger Delta | - | Nigeria
Niigata | - | Japan
Nijmegen | - | Netherlands
Nikko | - | Japan
Nikopol | - | Ukraine
Nile | - | -
Nile Delta | - | Egypt
Nineveh | Ninawa | Iraq
Ningbo | Ningpo | China
Ningde | - | China
Ningxia | - | China
Nir Oz | - | Israel
Nishinomiya | - | Japan
Nitra | - | Slovakia
Nizhnekamsk | - | Russia
Nizhnevartovsk | - | Russia
Nizhny Novgorod | Nizhniy Novgorod;Gorky | Russia
Nizhny Tagil | - | Russia
Nizhyn | Nezhin | Ukraine
Niš | Nis | Serbia
Nkandla | - | South Africa
Noida | - | India
Nonthaburi | - | Thailand
Nordic countries | Nordics | -
Norfolk | - | United States
Norfolk Island | - | Australia
Norilsk | - | Russia
Normandy | Normandie | France
Norrköping | Norrkoping | Sweden
North Africa | - | -
North America | - | -
North Carolina | N.C. | United States
North Caucasus | - | Russia
North Dakota | N.D. | United States
North Iceland | Norðurland | Iceland
North Island | - | New Zealand
North Kivu | Nord-Kivu | Democratic Republic of the Congo
North Ossetia | North Ossetia-Alania | Russia
North Rhine-Westphalia | NRW | Germany
North Sea | - | -
North Waziristan | - | Pakistan
Northampton | - | United Kingdom
Northern Territories | - | Japan
Northern Territory | NT | Australia
Northwest Territories | - | Canada
Norwich | - | United Kingdom
Noto | Noto Peninsula | Japan
Nottingham | - | United Kingdom
Nova Kakhovka | Novaya Kakhovka | Ukraine
Nova Scotia | - | Canada
Novaya Zemlya | - | Russia
Novi Sad | - | Serbia
Novo-Ogaryovo | Novo-Ogarevo | Russia
Novokuznetsk | - | Russia
Novomoskovsk | Novomoskovs'k | Ukraine
Novorossiysk | Novorossiisk | Russia
Novosibirsk | - | Russia
Nuevo Laredo | - | Mexico
Nuevo León | Nuevo Leon | Mexico
Nukus | - | Uzbekistan
Numazu | - | Japan
Nunavut | - | Canada
Nuremberg | Nürnberg | Germany
Nusantara | - | Indonesia
Nuseirat | - | Palestine
Nyala | - | Sudan
Nyingchi | - | China
Nyon | - | Switzerland
Nzérékoré | Nzerekore | Guinea
Nîmes | Nimes | France
Oakland | - | United States
Oaxaca | - | Mexico
Obihiro | - | Japan
Obninsk | - | Russia
Occitanie | - | France
Oceania | - | -
Ochakiv | Ochakov | Ukraine
Odawara | - | Japan
Odense | - | Denmark
Odesa | Odessa | Ukraine
Odisha | Orissa | India
Ogaden | - | Ethiopia
Ogasawara | Bonin Islands | Japan
Ohio | - | United States
Ohrid | - | North Macedonia
Oita | Ōita | Japan
Okavango | - | Botswana
Okayama | - | Japan
Okazaki | - | Japan
Okhtyrka | Akhtyrka | Ukraine
Okinawa | - | Japan
Oklahoma | Okla. | United States
Oklahoma City | - | United States
Oldham | - | United Kingdom
Olenivka | Yelenovka | Ukraine
Olomouc | - | Czech Republic
Olsztyn | - | Poland
Olympia | - | United States
Omagh | - | United Kingdom
Omaha | - | United States
Omdurman | - | Sudan
Omsk | - | Russia
Onitsha | - | Nigeria
Ontario | - | Canada
Opole | - | Poland
Oradea | - | Romania
Oran | - | Algeria
Ordos | - | China
Oregon | - | United States
Orenburg | - | Russia
Orikhiv | Orekhov | Ukraine
Orkney | - | United Kingdom
Orlando | - | United States
Orléans | Orleans | France
Oromia | - | Ethiopia
Orsha | - | Belarus
Orsk | - | Russia
Oruro | - | Bolivia
Oryol | Orel | Russia
Osaka | - | Japan
Osan | - | South Korea
Osh | - | Kyrgyzstan
Osijek | - | Croatia
Oslo | Christiania;Kristiania | Norway
Ostend | Oostende | Belgium
Ostrava | - | Czech Republic
Otaru | - | Japan
Otsu | - | Japan
Ottawa | - | Canada
Ouagadougou | - | Burkina Faso
Oujda | - | Morocco
Oulu | Uleaborg | Finland
Outback | - | Australia
Oviedo | - | Spain
Ovruch | - | Ukraine
Oxford | - | United Kingdom
Pacific | Pacific Ocean | -
Padang | - | Indonesia
Padua | Padova | Italy
Paju | - | South Korea
Pakse | - | Laos
Paktika | - | Afghanistan
Palanga | - | Lithuania
Palawan | - | Philippines
Palembang | - | Indonesia
Palermo | - | Italy
Palm Beach | - | United States
Palma | Palma de Mallorca | Spain
Palmerston North | - | New Zealand
Palmyra | Tadmur | Syria
Palo Alto | - | United States
Palu | - | Indonesia
Pamplona | - | Spain
Panaji | Panjim | India
Panama Canal | - | Panama
Panama City | - | Panama
Panjshir | - | Afghanistan
Pankisi | Pankisi Gorge | Georgia
Panmunjom | Panmunjeom;Joint Security Area | South Korea
Paphos | Pafos | Cyprus
Papua | West Papua;Irian Jaya | Indonesia
Paracel Islands | Paracels;Xisha Islands;Xisha | -
Parchin | - | Iran
Paris | - | France
Parkland | - | United States
Parma | - | Italy
Parramatta | - | Australia
Pará | Para | Brazil
Pasadena | - | United States
Patagonia | - | Chile
Patna | - | India
Patras | Patra | Greece
Patreksfjordur | Patreksfjörður | Iceland
Pattani | - | Thailand
Pattaya | - | Thailand
Pau | - | France
Pavlodar | - | Kazakhstan
Pavlohrad | Pavlograd | Ukraine
Pearl Harbor | - | United States
Pearl River | Zhujiang | -
Pearl River Delta | - | China
Peja | Pec | Kosovo
Peloponnese | - | Greece
Pemba | - | Mozambique
Penang | Pinang | Malaysia
Penghu | Pescadores | Taiwan
Pennsylvania | Pa.;Penn. | United States
Pensacola | - | United States
Penza | - | Russia
Peoria | - | United States
Perak | - | Malaysia
Pereira | - | Colombia
Perm | - | Russia
Pernambuco | - | Brazil
Perpignan | - | France
Perth | - | Australia
Perugia | - | Italy
Pescara | - | Italy
Peshawar | - | Pakistan
Petah Tikva | - | Israel
Petaling Jaya | - | Malaysia
Peterborough | - | United Kingdom
Petra | - | Jordan
Petropavlovsk-Kamchatsky | - | Russia
Petrozavodsk | - | Russia
Petrópolis | Petropolis | Brazil
Philadelphia | - | United States
Phnom Penh | - | Cambodia
Phoenix | - | United States
Phuket | - | Thailand
Piedmont | Piemonte | Italy
Pietermaritzburg | - | South Africa
Pilbara | - | Australia
Pingdingshan | - | China
Pingtung | - | Taiwan
Pinsk | - | Belarus
Piraeus | Pireas | Greece
Pisa | - | Italy
Pittsburgh | Pittsburg | United States
Plano | - | United States
Plateau State | - | Nigeria
Playa del Carmen | - | Mexico
Plesetsk | - | Russia
Ploiesti | Ploiești | Romania
Plovdiv | - | Bulgaria
Plymouth | - | United Kingdom
Plzen | Pilsen;Plzeň | Czech Republic
Podgorica | Titograd | Montenegro
Podolia | Podillia | Ukraine
Podolsk | - | Russia
Pohang | - | South Korea
Pointe-Noire | - | Republic of the Congo
Poipet | - | Cambodia
Poitiers | - | France
Pokhara | - | Nepal
Pokrovsk | Krasnoarmeysk;Krasnoarmiisk | Ukraine
Polissia | Polesia;Polesie | Ukraine
Polokwane | Pietersburg | South Africa
Poltava | - | Ukraine
Polynesia | - | -
Pomerania | - | Poland
Pompeii | - | Italy
Ponce | - | Puerto Rico
Pontianak | - | Indonesia
Popasna | Popasnaya | Ukraine
Pori | - | Finland
Port Elizabeth | Gqeberha | South Africa
Port Harcourt | - | Nigeria
Port Hedland | - | Australia
Port Moresby | - | Papua New Guinea
Port Said | - | Egypt
Port Sudan | - | Sudan
Port of Spain | Port-of-Spain | Trinidad and Tobago
Port-Gentil | - | Gabon
Port-au-Prince | - | Haiti
Portland | - | United States
Porto | Oporto | Portugal
Porto Alegre | - | Brazil
Porto-Novo | - | Benin
Portsmouth | - | United Kingdom
Poti | - | Georgia
Potosí | Potosi | Bolivia
Potsdam | - | Germany
Poznan | Poznań;Posen | Poland
Prague | Praha | Czech Republic
Prayagraj | Allahabad | India
Preah Vihear | - | Cambodia
Prespa | - | North Macedonia
Preston | - | United Kingdom
Pretoria | Tshwane | South Africa
Primorsk | - | Russia
Primorye | Primorsky Krai;Maritime Territory | Russia
Prince Edward Island | PEI | Canada
Princeton | - | United States
Pristina | Prishtina;Priština | Kosovo
Prizren | - | Kosovo
Provence | - | France
Providence | - | United States
Pryluky | Priluki | Ukraine
Prypiat | Pripyat;Pripiat | Ukraine
Przemysl | Przemyśl | Poland
Przewodow | Przewodów | Poland
Pskov | - | Russia
Pudong | - | China
Puducherry | Pondicherry | India
Puebla | - | Mexico
Puerto Princesa | - | Philippines
Puerto Vallarta | - | Mexico
Puglia | Apulia | Italy
Pula | - | Croatia
Pulkovo | - | Russia
Pune | Poona | India
Punggye-ri | - | North Korea
Punjab | - | Pakistan
Puno | - | Peru
Punta Arenas | - | Chile
Punta Cana | - | Dominican Republic
Punta del Este | - | Uruguay
Puntland | - | Somalia
Puri | - | India
Putian | - | China
Putrajaya | - | Malaysia
Pyeongchang | Pyongchang | South Korea
Pyeongtaek | - | South Korea
Pylos | - | Greece
Pyongyang | P'yongyang | North Korea
Pyrenees | - | -
Pärnu | Parnu | Estonia
Pécs | Pecs | Hungary
Qalqilya | Qalqiliya | Palestine
Qamishli | Qamishlo | Syria
Qatif | - | Saudi Arabia
Qingdao | Tsingtao | China
Qinghai | Tsinghai | China
Qinhuangdao | - | China
Qiqihar | - | China
Qom | Qum | Iran
Quang Ninh | - | Vietnam
Quanzhou | - | China
Quebec | Québec | Canada
Quebec City | - | Canada
Queens | - | United States
Queensland | Qld | Australia
Queenstown | - | New Zealand
Quelimane | - | Mozambique
Querétaro | Queretaro | Mexico
Quetta | - | Pakistan
Quetzaltenango | - | Guatemala
Quezon City | - | Philippines
Quintana Roo | - | Mexico
Quito | - | Ecuador
Quneitra | - | Syria
Quzhou | - | China
Rabat | - | Morocco
Radom | - | Poland
Rafah | - | Palestine
Raipur | - | India
Rajasthan | - | India
Rajkot | - | India
Rajshahi | - | Bangladesh
Rakhine | Arakan | Myanmar
Raleigh | - | United States
Ramadi | - | Iraq
Ramallah | - | Palestine
Ramstein | - | Germany
Ranchi | - | India
Rangpur | - | Bangladesh
Raqqa | Raqqah;Rakka | Syria
Ras Isa | - | Yemen
Ras Laffan | - | Qatar
Ras Lanuf | - | Libya
Ras al-Khaimah | Ras Al Khaimah | United Arab Emirates
Rasht | - | Iran
Rason | Rajin | North Korea
Ravenna | - | Italy
Rawalpindi | - | Pakistan
Re'im | Reim | Israel
Reading | - | United Kingdom
Ream | - | Cambodia
Recife | - | Brazil
Red Sea | - | -
Regensburg | - | Germany
Reggio Calabria | - | Italy
Regina | - | Canada
Reims | Rheims | France
Reni | - | Ukraine
Rennes | - | France
Reno | - | United States
Republika Srpska | - | Bosnia and Herzegovina
Reydarfjordur | Reyðarfjörður | Iceland
Reykjanes | Reykjanes Peninsula;Reykjanes peninsula | Iceland
Reykjanesbaer | Reykjanesbær | Iceland
Reykjavik | Reykjavík | Iceland
Reynosa | - | Mexico
Rhine | - | -
Rhineland-Palatinate | - | Germany
Rhode Island | R.I. | United States
Rhodes | - | Greece
Richmond | - | United States
Rift Valley | - | Kenya
Riga | Rīga | Latvia
Rijeka | Fiume | Croatia
Rimini | - | Italy
Rio Grande | - | -
Rio Grande do Sul | - | Brazil
Rio de Janeiro | Rio | Brazil
Rishikesh | - | India
Rishon LeZion | - | Israel
Riverside | - | United States
Rivne | Rovno | Ukraine
Riyadh | Riyad | Saudi Arabia
Rize | - | Turkey
Rizhao | - | China
Robben Island | - | South Africa
Robotyne | Rabotino | Ukraine
Rochdale | - | United Kingdom
Rochester | - | United States
Rockhampton | - | Australia
Rojava | - | Syria
Rome | Roma | Italy
Rondônia | Rondonia | Brazil
Roppongi | - | Japan
Roraima | - | Brazil
Rosario | - | Argentina
Roskilde | - | Denmark
Rostock | - | Germany
Rostov Oblast | Rostov region | Russia
Rostov-on-Don | Rostov-na-Donu;Rostov | Russia
Roswell | - | United States
Rotorua | - | New Zealand
Rotterdam | - | Netherlands
Rouen | - | France
Rovaniemi | - | Finland
Rubizhne | Rubezhnoye | Ukraine
Rublyovka | - | Russia
Ruhr | - | Germany
Ruse | Rousse | Bulgaria
Rust Belt | - | United States
Rustavi | - | Georgia
Rustenburg | - | South Africa
Rutshuru | - | Democratic Republic of the Congo
Ryazan | Ryazan' | Russia
Rybinsk | - | Russia
Rylsk | - | Russia
Rzeszow | Rzeszów | Poland
Saada | Sa'dah;Sada | Yemen
Saarbrücken | Saarbrucken | Germany
Saaremaa | - | Estonia
Saarland | - | Germany
Sabah | - | Malaysia
Sabha | Sebha | Libya
Sacramento | - | United States
Sadr City | - | Iraq
Safed | - | Israel
Saga | - | Japan
Sagaing | - | Myanmar
Sagaing Region | - | Myanmar
Sagamihara | - | Japan
Sahara | - | -
Sahel | - | -
Saint Paul | St Paul;St. Paul | United States
Saint Petersburg | St Petersburg;St. Petersburg;Leningrad;Petrograd | Russia
Saint-Denis | - | France
Saint-Louis | - | Senegal
Saint-Tropez | St Tropez;St. Tropez | France
Saint-Étienne | Saint-Etienne;St Etienne | France
Saitama | - | Japan
Sakai | - | Japan
Sakarya | - | Turkey
Sakha | Yakutia | Russia
Sakhalin | - | Russia
Salalah | - | Oman
Salamanca | - | Spain
Salekhard | - | Russia
Salem | - | United States
Salerno | - | Italy
Salford | - | United Kingdom
Salisbury | - | United Kingdom
Salt Lake City | - | United States
Salta | - | Argentina
Salvador | Salvador da Bahia | Brazil
Salzburg | - | Austria
Samar | - | Philippines
Samara | Kuibyshev | Russia
Samarkand | Samarqand | Uzbekistan
Samarra | - | Iraq
Samos | - | Greece
Samsun | - | Turkey
San Antonio | - | United States
San Bernardino | - | United States
San Cristóbal | San Cristobal | Venezuela
San Diego | - | United States
San Francisco | - | United States
San Jose | - | United States
San Juan | - | Puerto Rico
San Luis Potosí | San Luis Potosi | Mexico
San Pedro | - | Ivory Coast
San Pedro Sula | - | Honduras
San Salvador | - | El Salvador
San Sebastián | San Sebastian;Donostia | Spain
Sanaa | Sana'a;Sana | Yemen
Sanandaj | - | Iran
Sandton | - | South Africa
Sanliurfa | Şanlıurfa;Urfa | Turkey
Sanming | - | China
Santa Ana | - | United States
Santa Barbara | - | United States
Santa Catarina | - | Brazil
Santa Clara | - | Cuba
Santa Cruz | - | United States
Santa Cruz de la Sierra | - | Bolivia
Santa Fe | - | United States
Santa Marta | - | Colombia
Santa Monica | - | United States
Santander | - | Spain
Santiago | - | Chile
Santiago de Compostela | - | Spain
Santiago de Cuba | - | Cuba
Santiago de los Caballeros | - | Dominican Republic
Santo Domingo | - | Dominican Republic
Santorini | Thira | Greece
Santos | - | Brazil
Sanya | - | China
Sapporo | - | Japan
Saqqez | - | Iran
Sarajevo | - | Bosnia and Herzegovina
Saransk | - | Russia
Saraqib | Saraqeb | Syria
Sarasota | - | United States
Saratov | - | Russia
Sarawak | - | Malaysia
Sardinia | Sardegna | Italy
Sarov | - | Russia
Sasebo | - | Japan
Saskatchewan | - | Canada
Saskatoon | - | Canada
Saudarkrokur | Sauðárkrókur | Iceland
Savannah | - | United States
Savannakhet | - | Laos
Savoy | - | France
Saxony | Sachsen | Germany
Saxony-Anhalt | - | Germany
Saydnaya | Sednaya | Syria
Scandinavia | - | -
Scarborough Shoal | Huangyan Island;Panatag Shoal;Bajo de Masinloc | Philippines
Scheveningen | - | Netherlands
Schiphol | - | Netherlands
Schleswig-Holstein | - | Germany
Scottsdale | - | United States
Scranton | - | United States
Sderot | - | Israel
Sea of Azov | Azov Sea | -
Sea of Japan | East Sea | -
Sea of Okhotsk | - | -
Seattle | - | United States
Second Thomas Shoal | Ren'ai Jiao;Ayungin Shoal;Ren'ai Reef | Philippines
Segou | Ségou | Mali
Sejong | - | South Korea
Selangor | - | Malaysia
Selfoss | - | Iceland
Selma | - | United States
Seltjarnarnes | - | Iceland
Selydove | Selidovo | Ukraine
Semarang | - | Indonesia
Semey | Semipalatinsk | Kazakhstan
Sendai | - | Japan
Senkaku Islands | Senkakus;Diaoyu Islands;Diaoyutai;Diaoyus;Tiaoyutai | Japan
Sentosa | - | Singapore
Seongju | - | South Korea
Seongnam | - | South Korea
Seoul | - | South Korea
Serengeti | - | Tanzania
Sevastopol | Sebastopol;Sevastopol' | Ukraine
Severodonetsk | Sievierodonetsk;Syeverodonetsk;Severodonets'k | Ukraine
Severodvinsk | - | Russia
Severomorsk | - | Russia
Seville | Sevilla | Spain
Seydisfjordur | Seyðisfjörður | Iceland
Sfax | - | Tunisia
Sha Tin | Shatin | Hong Kong
Shaanxi | Shensi | China
Shah Alam | - | Malaysia
Shakahola | - | Kenya
Shakhty | - | Russia
Shan | Shan State | Myanmar
Shandong | Shantung | China
Shanghai | - | China
Shantou | Swatow | China
Shanxi | Shansi | China
Shaoguan | - | China
Shaoxing | - | China
Sharjah | - | United Arab Emirates
Sharm el-Sheikh | Sharm El Sheikh;Sharm al-Sheikh | Egypt
Shebaa Farms | - | Lebanon
Shebekino | - | Russia
Sheffield | - | United Kingdom
Sheikh Jarrah | - | Palestine
Shenyang | Mukden | China
Shenzhen | Shenzen | China
Sheremetyevo | - | Russia
Shetland | - | United Kingdom
Shibuya | - | Japan
Shiga | - | Japan
Shigatse | Xigaze | China
Shijiazhuang | - | China
Shikoku | - | Japan
Shillong | - | India
Shimane | - | Japan
Shimla | Simla | India
Shimonoseki | - | Japan
Shinjuku | - | Japan
Shirakawa-go | - | Japan
Shiraz | - | Iran
Shiyan | - | China
Shizuoka | - | Japan
Shkoder | Shkodra | Albania
Shostka | - | Ukraine
Shreveport | - | United States
Shujaiya | Shejaiya;Shujaiyeh | Palestine
Shusha | Shushi | Azerbaijan
Shymkent | Chimkent | Kazakhstan
Sialkot | - | Pakistan
Siauliai | Šiauliai | Lithuania
Siberia | - | Russia
Sibiu | - | Romania
Sichuan | Szechuan;Szechwan | China
Sicily | Sicilia | Italy
Sidi Bouzid | - | Tunisia
Sidon | Saida | Lebanon
Siem Reap | - | Cambodia
Siena | - | Italy
Siglufjordur | Siglufjörður | Iceland
Sihanoukville | Kompong Som | Cambodia
Sikkim | - | India
Silesia | - | Poland
Silicon Valley | - | United States
Siliguri | - | India
Simferopol | - | Ukraine
Sinai | Sinai Peninsula | Egypt
Sinaloa | - | Mexico
Sindh | Sind | Pakistan
Sinjar | Shingal | Iraq
Sinuiju | - | North Korea
Sioux Falls | - | United States
Siping | - | China
Sirnak | Şırnak | Turkey
Sirte | Surt | Libya
Sistan and Baluchestan | Sistan-Baluchestan;Sistan and Baluchistan | Iran
Sittwe | Akyab | Myanmar
Skolkovo | - | Russia
Skopje | Skopye | North Macedonia
Skåne | Skane;Scania | Sweden
Slavutych | - | Ukraine
Slough | - | United Kingdom
Sloviansk | Slavyansk;Slovyansk;Slaviansk | Ukraine
Smolensk | - | Russia
Snaefellsnes | Snæfellsnes | Iceland
Snake Island | Zmiinyi Island;Zmeiny | Ukraine
Snezhinsk | - | Russia
Snizhne | Snezhnoye | Ukraine
Sochi | Adler | Russia
Socotra | - | Yemen
Sofia | - | Bulgaria
Sohae | - | North Korea
Sohar | - | Oman
Sokcho | - | South Korea
Sokoto | - | Nigeria
Soledar | - | Ukraine
Solingen | - | Germany
Soma | - | Turkey
Sonora | - | Mexico
Sopot | - | Poland
Sousse | - | Tunisia
South America | - | -
South Asia | - | -
South Australia | - | Australia
South Carolina | S.C. | United States
South Caucasus | Transcaucasia | -
South China Sea | East Sea of Vietnam;West Philippine Sea | -
South Dakota | S.D. | United States
South Iceland | Sudurland;Suðurland | Iceland
South Island | - | New Zealand
South Kivu | Sud-Kivu | Democratic Republic of the Congo
South Tyrol | Alto Adige | Italy
South Waziristan | - | Pakistan
Southampton | - | United Kingdom
Southeast Asia | South-East Asia;South East Asia | -
Southend | Southend-on-Sea | United Kingdom
Southern Africa | - | -
Soweto | - | South Africa
Soyapango | - | El Salvador
Split | - | Croatia
Spokane | - | United States
Spratly Islands | Spratlys;Nansha Islands;Nansha | -
Springfield | - | United States
Srebrenica | - | Bosnia and Herzegovina
Srinagar | - | India
St Gallen | St. Gallen | Switzerland
St Louis | St. Louis;Saint Louis | United States
St Moritz | St. Moritz | Switzerland
St. John's | St John's | Canada
Stakhanov | Kadiivka | Ukraine
Stansted | - | United Kingdom
Stara Zagora | - | Bulgaria
Starobilsk | - | Ukraine
Starokostiantyniv | Starokonstantinov | Ukraine
Staten Island | - | United States
Stavanger | - | Norway
Stavropol | - | Russia
Stavropol Krai | Stavropol Territory | Russia
Stellenbosch | - | South Africa
Sterlitamak | - | Russia
Stilfontein | - | South Africa
Stirling | - | United Kingdom
Stockholm | - | Sweden
Stockton | - | United States
Stoke-on-Trent | Stoke | United Kingdom
Strait of Hormuz | Hormuz | Iran
Strasbourg | Strassburg | France
Stryi | Stryy;Stry | Ukraine
Stuttgart | - | Germany
Stykkisholmur | Stykkishólmur | Iceland
Styria | - | Austria
Subic Bay | Subic | Philippines
Subotica | - | Serbia
Sucre | - | Bolivia
Sudak | - | Ukraine
Sudavik | Súðavík | Iceland
Sudzha | - | Russia
Suez | - | Egypt
Suez Canal | - | Egypt
Suffolk | - | United Kingdom
Sulawesi | Celebes | Indonesia
Sulaymaniyah | Sulaimaniya;Slemani;Sulaimaniyah | Iraq
Sulu | Jolo | Philippines
Sumatra | - | Indonesia
Sumgait | Sumqayit | Azerbaijan
Sumy | Sumi | Ukraine
Suncheon | - | South Korea
Sunderland | - | United Kingdom
Surabaya | - | Indonesia
Surat | - | India
Surgut | - | Russia
Surrey | - | United Kingdom
Surtsey | - | Iceland
Suruc | Suruç | Turkey
Sussex | - | United Kingdom
Suva | - | Fiji
Suwalki | Suwałki;Suwalki Gap | Poland
Suwon | - | South Korea
Suzhou | Soochow | China
Suzu | - | Japan
Suzuka | - | Japan
Svartsengi | - | Iceland
Svatove | Svatovo | Ukraine
Swakopmund | - | Namibia
Swansea | - | United Kingdom
Swat | Swat Valley | Pakistan
Sweida | Suwayda;Suweida;As-Suwayda | Syria
Swindon | - | United Kingdom
Sydney | - | Australia
Syktyvkar | - | Russia
Sylhet | - | Bangladesh
Syracuse | - | United States
Syunik | - | Armenia
Szczecin | Stettin | Poland
Szeged | - | Hungary
São Luís | Sao Luis | Brazil
São Paulo | Sao Paulo | Brazil
Taal | - | Philippines
Tabasco | - | Mexico
Tabriz | - | Iran
Tabuk | - | Saudi Arabia
Tachikawa | - | Japan
Tacloban | - | Philippines
Tacoma | - | United States
Taganrog | - | Russia
Tahrir Square | Tahrir | Egypt
Tai Po | - | Hong Kong
Tai'an | - | China
Taichung | Taizhong | Taiwan
Taif | - | Saudi Arabia
Tainan | - | Taiwan
Taipei | T'aipei | Taiwan
Taitung | - | Taiwan
Taiwan Strait | Taiwan Straits;Strait of Taiwan | -
Taiyuan | - | China
Taiz | Ta'izz | Yemen
Taizhou | - | China
Taji | - | Iraq
Takamatsu | - | Japan
Takasaki | - | Japan
Takoradi | - | Ghana
Taksim | Taksim Square | Turkey
Tal Afar | Telafar | Iraq
Tallahassee | - | United States
Tallinn | Reval | Estonia
Tamale | - | Ghana
Tamanrasset | - | Algeria
Tamaulipas | - | Mexico
Tambov | - | Russia
Tamil Nadu | - | India
Tampa | - | United States
Tampere | Tammerfors | Finland
Tamworth | - | Australia
Tanf | al-Tanf | Syria
Tangerang | - | Indonesia
Tangier | Tangiers | Morocco
Tangshan | - | China
Tanta | - | Egypt
Taoyuan | - | Taiwan
Tapachula | - | Mexico
Taranto | - | Italy
Tarragona | - | Spain
Tartu | Dorpat | Estonia
Tartus | Tartous | Syria
Tashkent | Toshkent | Uzbekistan
Tasmania | - | Australia
Tatarstan | - | Russia
Tauranga | - | New Zealand
Tbilisi | Tiflis | Georgia
Tegucigalpa | - | Honduras
Tehran | Teheran | Iran
Tel Aviv | Tel-Aviv | Israel
Telangana | - | India
Telemark | - | Norway
Tempe | - | United States
Temple Mount | Haram al-Sharif;Noble Sanctuary | Israel
Temuco | - | Chile
Tenerife | - | Spain
Tennessee | Tenn. | United States
Teotihuacan | Teotihuacán | Mexico
Terengganu | - | Malaysia
Termez | - | Uzbekistan
Ternopil | Ternopol | Ukraine
Tetouan | - | Morocco
Tetovo | - | North Macedonia
Texas | - | United States
Tham Luang | - | Thailand
Thane | - | India
The Hague | Den Haag;'s-Gravenhage | Netherlands
Thessaloniki | Salonica;Salonika | Greece
Thies | Thiès | Senegal
Thingvellir | Þingvellir | Iceland
Thiruvananthapuram | Trivandrum | India
Thitu | Pag-asa | Philippines
Thorlakshofn | Þorlákshöfn | Iceland
Thorsmork | Þórsmörk | Iceland
Three Gorges | - | China
Thuringia | Thüringen | Germany
Tiananmen | Tiananmen Square;Tian'anmen | China
Tianjin | Tientsin | China
Tianshui | - | China
Tiberias | - | Israel
Tibet Autonomous Region | TAR | China
Tierra del Fuego | - | Argentina
Tigray | - | Ethiopia
Tigris | - | -
Tijuana | - | Mexico
Tikrit | - | Iraq
Tilburg | - | Netherlands
Timbuktu | Tombouctou | Mali
Timișoara | Timisoara | Romania
Tirana | Tirane;Tiranë | Albania
Tiraspol | - | Moldova
Tizi Ouzou | - | Algeria
Toamasina | - | Madagascar
Tobruk | - | Libya
Tochigi | - | Japan
Tohoku | - | Japan
Tokai | - | Japan
Tokmak | - | Ukraine
Tokushima | - | Japan
Tokyo | - | Japan
Toledo | - | United States
Toluca | - | Mexico
Tolyatti | Togliatti | Russia
Tomakomai | - | Japan
Tomsk | - | Russia
Tongzhou | - | China
Toowoomba | - | Australia
Topeka | - | United States
Tora Bora | - | Afghanistan
Toretsk | - | Ukraine
Toronto | - | Canada
Torun | Toruń | Poland
Tosno | - | Russia
Tottori | - | Japan
Touba | - | Senegal
Toulon | - | France
Toulouse | - | France
Tours | - | France
Townsville | - | Australia
Toyama | - | Japan
Toyohashi | - | Japan
Toyonaka | - | Japan
Toyosu | - | Japan
Toyota City | - | Japan
Trabzon | - | Turkey
Transylvania | - | Romania
Trento | Trent | Italy
Trenton | - | United States
Trieste | - | Italy
Trincomalee | - | Sri Lanka
Tripoli | Tarabulus | Libya
Tripura | - | India
Trollhättan | Trollhattan | Sweden
Tromsø | Tromso | Norway
Trondheim | - | Norway
Trostianets | Trostyanets | Ukraine
Trujillo | - | Peru
Truskavets | - | Ukraine
Tsim Sha Tsui | - | Hong Kong
Tsu | - | Japan
Tsukiji | - | Japan
Tsukuba | - | Japan
Tsushima | - | Japan
Tuapse | - | Russia
Tucson | - | United States
Tucumán | Tucuman | Argentina
Tuen Mun | - | Hong Kong
Tula | - | Russia
Tulkarm | Tulkarem | Palestine
Tulsa | - | United States
Tulum | - | Mexico
Tunis | - | Tunisia
Turin | Torino | Italy
Turkmenbashi | - | Turkmenistan
Turku | Åbo | Finland
Turpan | Turfan | China
Tuscany | Toscana | Italy
Tuva | Tyva | Russia
Tuzla | - | Bosnia and Herzegovina
Tver | Tver';Kalinin | Russia
Tyre | - | Lebanon
Tyrol | Tirol | Austria
Tyumen | Tyumen' | Russia
Udaipur | - | India
Udmurtia | - | Russia
Udon Thani | - | Thailand
Ueno | - | Japan
Ufa | - | Russia
Ulaanbaatar | Ulan Bator;Ulan Baator | Mongolia
Ulan-Ude | - | Russia
Ulm | - | Germany
Ulsan | - | South Korea
Uluru | Ayers Rock | Australia
Uman | - | Ukraine
Umbria | - | Italy
Umeå | Umea | Sweden
Umm Qasr | - | Iraq
Uppsala | - | Sweden
Urals | Ural;Ural Mountains | Russia
Urmia | Orumiyeh | Iran
Urumqi | Ürümqi;Urumchi | China
Ushuaia | - | Argentina
Ust-Luga | - | Russia
Utah | - | United States
Utrecht | - | Netherlands
Utsunomiya | - | Japan
Uttar Pradesh | UP | India
Uttarakhand | Uttaranchal | India
Utøya | Utoya | Norway
Uvalde | - | United States
Uvira | - | Democratic Republic of the Congo
Uyuni | - | Bolivia
Uzhhorod | Uzhgorod | Ukraine
Vaasa | Vasa | Finland
Vaca Muerta | - | Argentina
Vadodara | Baroda | India
Valdai | - | Russia
Valencia | - | Spain
Valladolid | - | Spain
Valparaíso | Valparaiso | Chile
Valuyki | - | Russia
Van | - | Turkey
Vanadzor | - | Armenia
Vancouver | - | Canada
Vang Vieng | - | Laos
Vantaa | - | Finland
Varadero | - | Cuba
Varanasi | Benares;Banaras | India
Varna | - | Bulgaria
Varosha | - | Cyprus
Vatnajokull | Vatnajökull | Iceland
Veliky Novgorod | Velikiy Novgorod;Novgorod | Russia
Velyka Novosilka | Velikaya Novoselka | Ukraine
Veneto | - | Italy
Venice | Venezia | Italy
Ventspils | - | Latvia
Veracruz | - | Mexico
Vermont | Vt. | United States
Verona | - | Italy
Versailles | - | France
Vestmannaeyjar | Westman Islands | Iceland
Vicenza | - | Italy
Vichy | - | France
Victoria Falls | - | Zimbabwe
Vienna | Wien | Austria
Vientiane | Viangchan | Laos
Vigo | - | Spain
Vijayawada | - | India
Vik | Vík;Vik i Myrdal;Vík í Mýrdal | Iceland
Vilnius | Vilna;Wilno | Lithuania
Vinnytsia | Vinnitsa;Vinnytsya | Ukraine
Virginia | Va. | United States
Visakhapatnam | Vizag | India
Visayas | - | Philippines
Visegrad | Višegrad | Bosnia and Herzegovina
Vitebsk | Vitsebsk;Viciebsk | Belarus
Vitoria | Vitoria-Gasteiz | Spain
Vitória | - | Brazil
Viña del Mar | Vina del Mar | Chile
Vladikavkaz | Ordzhonikidze | Russia
Vladimir | - | Russia
Vladivostok | - | Russia
Vlore | Vlora;Vlorë | Albania
Vnukovo | - | Russia
Vojvodina | - | Serbia
Volga | - | -
Volga region | - | Russia
Volgograd | Stalingrad | Russia
Volnovakha | - | Ukraine
Vologda | - | Russia
Volos | - | Greece
Volyn | Volhynia;Volhyn | Ukraine
Volzhsky | - | Russia
Voronezh | - | Russia
Vostochny | Vostochny Cosmodrome | Russia
Vovchansk | Volchansk | Ukraine
Vuhledar | Ugledar | Ukraine
Vukovar | - | Croatia
Vung Tau | - | Vietnam
Vyborg | - | Russia
Vyshhorod | Vyshgorod | Ukraine
Västerås | Vasteras | Sweden
Wad Madani | Wad Medani | Sudan
Wagga Wagga | Wagga | Australia
Waitangi | - | New Zealand
Wajima | - | Japan
Wakayama | - | Japan
Wall Street | - | United States
Wallonia | - | Belgium
Walvis Bay | - | Namibia
Wan Chai | Wanchai | Hong Kong
Warri | - | Nigeria
Warrington | - | United Kingdom
Warsaw | Warszawa | Poland
Washington | Washington DC;Washington D.C.;Washington, DC;Washington, D.C. | United States
Washington state | - | United States
Waterford | - | Ireland
Waterloo | - | Belgium
Wau | - | South Sudan
Wayanad | - | India
Waziristan | - | Pakistan
Weifang | - | China
Weihai | - | China
Weimar | - | Germany
Wellington | - | New Zealand
Wembley | - | United Kingdom
Wenchuan | - | China
Wenzhou | Wenchow | China
West Africa | - | -
West Bengal | - | India
West Coast | - | United States
West Indies | - | -
West Midlands | - | United Kingdom
West Virginia | W.Va. | United States
Western Australia | WA | Australia
Western Balkans | - | -
Western Cape | - | South Africa
Western Europe | - | -
Western Wall | Wailing Wall | Israel
Westfjords | Vestfirdir;Vestfirðir | Iceland
Whistler | - | Canada
White Island | Whakaari | New Zealand
Whitehorse | - | Canada
Wichita | - | United States
Wiesbaden | - | Germany
Wigan | - | United Kingdom
Wilmington | - | United States
Wiltshire | - | United Kingdom
Wimbledon | - | United Kingdom
Winchester | - | United Kingdom
Windhoek | - | Namibia
Windsor | - | United Kingdom
Winnipeg | - | Canada
Wisconsin | Wis. | United States
Wolfsburg | - | Germany
Wollongong | - | Australia
Wolverhampton | - | United Kingdom
Wonju | - | South Korea
Wonsan | - | North Korea
Worcester | - | United States
Wrexham | - | United Kingdom
Wroclaw | Wrocław;Breslau | Poland
Wuhan | - | China
Wuhu | - | China
Wuppertal | - | Germany
Wuxi | - | China
Wuzhen | - | China
Wyoming | Wyo. | United States
Würzburg | Wurzburg | Germany
Xi'an | Xian;Sian | China
Xiamen | Amoy | China
Xiangtan | - | China
Xiangyang | - | China
Xianyang | - | China
Xining | - | China
Xinjiang | Sinkiang;East Turkestan;XUAR | China
Xinxiang | - | China
Xinyang | - | China
Xiong'an | Xiongan | China
Xishuangbanna | - | China
Xuzhou | - | China
Ya'an | - | China
Yakutsk | - | Russia
Yala | - | Thailand
Yalta | - | Ukraine
Yamagata | - | Japan
Yamaguchi | - | Japan
Yamal | Yamalo-Nenets | Russia
Yamanashi | - | Japan
Yamoussoukro | - | Ivory Coast
Yan'an | Yanan;Yenan | China
Yanbu | - | Saudi Arabia
Yancheng | - | China
Yangon | Rangoon | Myanmar
Yangtze | Yangtze River;Changjiang;Chang Jiang | -
Yangtze River Delta | Yangtze Delta | China
Yangzhou | Yangchow | China
Yanji | - | China
Yantai | Chefoo | China
Yaounde | Yaoundé | Cameroon
Yaremche | - | Ukraine
Yaroslavl | Yaroslavl' | Russia
Yavoriv | - | Ukraine
Yazd | - | Iran
Yekaterinburg | Ekaterinburg;Sverdlovsk | Russia
Yellow River | Huang He;Huanghe | -
Yellow Sea | - | -
Yellowknife | - | Canada
Yenakiieve | Yenakiyevo;Enakievo | Ukraine
Yeonpyeong | Yeonpyeong Island | South Korea
Yeosu | - | South Korea
Yerevan | Erevan | Armenia
Yevpatoria | Eupatoria;Evpatoria;Yevpatoriya | Ukraine
Yibin | - | China
Yichang | - | China
Yilan | Ilan | Taiwan
Yinchuan | - | China
Yingkou | - | China
Yining | Ghulja;Kulja | China
Yiwu | - | China
Yogyakarta | Jogjakarta;Jogja | Indonesia
Yokkaichi | - | Japan
Yokohama | - | Japan
Yokosuka | - | Japan
Yonaguni | - | Japan
Yongbyon | - | North Korea
Yongin | - | South Korea
York | - | United Kingdom
Yorkshire | - | United Kingdom
Yoshkar-Ola | - | Russia
Youngstown | - | United States
Ypres | Ieper | Belgium
Yucatán | Yucatan | Mexico
Yuen Long | - | Hong Kong
Yueyang | - | China
Yukon | - | Canada
Yulin | - | China
Yuma | - | United States
Yuncheng | - | China
Yunlin | - | Taiwan
Yunnan | - | China
Yuzhne | Pivdennyi | Ukraine
Yuzhno-Sakhalinsk | - | Russia
Zaatari | - | Jordan
Zabaykalsky Krai | Transbaikal;Zabaikalye | Russia
Zacatecas | - | Mexico
Zadar | - | Croatia
Zagreb | - | Croatia
Zahedan | - | Iran
Zahle | - | Lebanon
Zakarpattia | Transcarpathia;Zakarpatye | Ukraine
Zamboanga | - | Philippines
Zamfara | - | Nigeria
Zamosc | Zamość | Poland
Zamzam | - | Sudan
Zanzibar | - | Tanzania
Zaporizhzhia | Zaporizhzhya;Zaporozhye;Zaporizhia;Zaporozhe;Zaporizhzhe;Zaporozhia | Ukraine
Zaragoza | Saragossa | Spain
Zaria | - | Nigeria
Zarqa | - | Jordan
Zarzis | - | Tunisia
Zawiya | Zawiyah | Libya
Zealand | Sjælland | Denmark
Zeebrugge | - | Belgium
Zenica | - | Bosnia and Herzegovina
Zermatt | - | Switzerland
Zhanaozen | - | Kazakhstan
Zhangjiajie | - | China
Zhangjiakou | - | China
Zhangzhou | - | China
Zhanjiang | - | China
Zhaoqing | - | China
Zhejiang | Chekiang | China
Zhengzhou | Zhengchow | China
Zhenjiang | - | China
Zhongguancun | - | China
Zhongshan | - | China
Zhoushan | - | China
Zhuhai | - | China
Zhukovsky | - | Russia
Zhuzhou | - | China
Zhytomyr | Zhitomir | Ukraine
Zibo | - | China
Ziguinchor | - | Senegal
Zilina | Žilina | Slovakia
Zinder | - | Niger
Zintan | - | Libya
Zug | - | Switzerland
Zugdidi | - | Georgia
Zulia | - | Venezuela
Zunyi | - | China
Zurich | Zürich | Switzerland
Zuwara | - | Libya
Zvecan | Zvečan | Kosovo
Zwickau | - | Germany
sub-Saharan Africa | Sub-Saharan Africa | -
Ålesund | Alesund | Norway
Åre | - | Sweden
Île-de-France | Ile-de-France | France
Örebro | Orebro | Sweden
Östersund | Ostersund | Sweden
`;
