/** Established terms of news English: well-known offices, bodies and places; the capitals matter to the editor only, matching ignores them. One a line, sorted. */
export const names = `
African Development Bank
African Union
African Union Commission
Amnesty International
Arab League
Armed Services Committee
Asian Development Bank
Asian Infrastructure Investment Bank
Association of Southeast Asian Nations
Atomic Energy Agency
Atomic Energy Commission
Australian Broadcasting Corporation
Bank for International Settlements
Bank of America
Bank of Canada
Bank of China
Bank of England
Bank of Japan
Boy Scouts
British Broadcasting Corporation
British Medical Association
British Medical Journal
Bureau of Investigation
Bureau of Labor Statistics
Bureau of Statistics
Cable News Network
Cambridge University Press
Center for Disease Control
Centers for Disease Control and Prevention
Central African Republic
Central Election Commission
Central Electoral Commission
Central Intelligence Agency
Central Military Commission
Central Statistics Office
Chamber of Deputies
Charity Commission
Civil Aviation Authority
Civil Rights Act
Cleveland Clinic
Communist Party
Communist Party of China
Competition and Markets Authority
Confederation of African Football
Congressional Budget Office
Consumer Financial Protection Bureau
Corruption Perceptions Index
Council of Europe
Council on Foreign Relations
Court of Arbitration for Sport
Court of Human Rights
Court of Justice
Crown Prosecution Service
Customs and Border Protection
Data Protection Commission
Democratic Republic of Congo
Department for Education
Department for Transport
Department of Agriculture
Department of Commerce
Department of Defense
Department of Education
Department of Energy
Department of Health
Department of Health and Human Services
Department of Homeland Security
Department of Housing and Urban Development
Department of Justice
Department of Labor
Department of State
Department of Transportation
Department of Veterans Affairs
Department of the Interior
Department of the Treasury
Development Assistance Committee
Doctors Without Borders
Drug Enforcement Administration
Dutch East India Company
Economic Community of West African States
Education Department
Energy Information Administration
Environment Agency
Environment Programme
European Bank for Reconstruction and Development
European Broadcasting Union
European Central Bank
European Commission
European Council
European Court of Human Rights
European Court of Justice
European Economic Community
European Food Safety Authority
European Investment Bank
European Medicines Agency
European Parliament
European Space Agency
European Union
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Constitutional Court
Federal Deposit Insurance Corporation
Federal Election Commission
Federal Emergency Management Agency
Federal Reserve Bank
Federal Reserve Board
Federal Security Service
Federal Trade Commission
Financial Action Task Force
Financial Conduct Authority
Financial Services Authority
Financial Stability Board
Financial Times
Food Standards Agency
Food and Agriculture Organization
Food and Drug Administration
Foreign Intelligence Service
Foreign Relations Committee
Free Democratic Party
Gaza Strip
General Electric
General Motors
Geneva Convention
Girl Scouts
Global Fund
Government Accountability Office
Great Barrier Reef
Great Britain
Great Wall
Gulf Cooperation Council
Health Organization
Health Protection Agency
Health and Safety Executive
High Commissioner for Refugees
Homeland Security
Human Rights Commission
Human Rights Council
Human Rights Watch
Immigration and Customs Enforcement
Indian Space Research Organisation
Inter-American Development Bank
Intergovernmental Panel on Climate Change
Internal Revenue Service
International Atomic Energy Agency
International Bank for Reconstruction and Development
International Civil Aviation Organization
International Committee of the Red Cross
International Court of Justice
International Criminal Court
International Criminal Police Organization
International Energy Agency
International Labour Organization
International Maritime Organization
International Monetary Fund
International Olympic Committee
International Organization for Migration
International Organization for Standardization
International Paralympic Committee
International Rescue Committee
International Space Station
International Telecommunication Union
International Trade Commission
International Union for Conservation of Nature
Islamic Republic
Islamic Revolutionary Guard Corps
Islamic State
Justice and Development Party
Labor Department
Lake District
League of Nations
Legislative Yuan
Liberal Democratic Party
Liberal Democrats
Middle East
Ministry of Agriculture
Ministry of Commerce
Ministry of Culture
Ministry of Defence
Ministry of Defense
Ministry of Economy
Ministry of Education
Ministry of Emergency Situations
Ministry of Energy
Ministry of Finance
Ministry of Foreign Affairs
Ministry of Health
Ministry of Internal Affairs
Ministry of Justice
Ministry of Labour
Ministry of National Defense
Ministry of Public Security
Ministry of State Security
Ministry of Transport
Museum of Modern Art
National Academy of Sciences
National Aeronautics and Space Administration
National Archives
National Audit Office
National Basketball Association
National Bureau of Statistics
National Crime Agency
National Development and Reform Commission
National Environmental Policy Act
National Football League
National Gallery
National Geographic Society
National Guard
National Health Commission
National Health Service
National Hockey League
National Hurricane Center
National Institute of Standards and Technology
National Institutes of Health
National Labor Relations Board
National Oceanic and Atmospheric Administration
National Park Service
National People's Congress
National Police Agency
National Public Radio
National Rifle Association
National Science Foundation
National Security Agency
National Statistics Office
National Transportation Safety Board
National Union of Mineworkers
National Union of Teachers
National Weather Service
New York Stock Exchange
New York Times
North Atlantic Treaty Organization
North Pole
Nuclear Non-Proliferation Treaty
Nuclear Regulatory Commission
Office for Budget Responsibility
Office for National Statistics
Office of Management and Budget
Office of the High Commissioner
Olympic Council of Asia
Organization for Economic Cooperation and Development
Organization for Security and Cooperation in Europe
Organization of African Unity
Organization of American States
Organization of Islamic Cooperation
Organization of the Petroleum Exporting Countries
Oxford University Press
Pacific Islands Forum
Palestine Liberation Organization
Palestinian Authority
Parliamentary Assembly
Patriotic Front
Peace Corps
People's Bank of China
People's Liberation Army
People's Republic of China
Politburo Standing Committee
Popular Mobilization Forces
Presidential Administration
Public Accounts Committee
Public Health Agency
Public Health England
Public Health Institute
Reporters Without Borders
Republican National Committee
Reserve Bank of Australia
Reserve Bank of India
Reserve Bank of New Zealand
Revolutionary Guard
Revolutionary Guards
Royal Academy of Arts
Royal Air Force
Royal Bank of Scotland
Royal College of Nursing
Royal College of Physicians
Royal College of Surgeons
Royal Mail
Royal Marines
Royal Navy
Royal Opera House
Royal Shakespeare Company
Royal Society
Royal Society for the Protection of Birds
Salvation Army
Saudi Arabia
Saudi Arabian Monetary Authority
Save the Children
Scottish National Party
Secretary of Commerce
Secretary of the Treasury
Securities and Exchange Commission
Senate Foreign Relations Committee
Senate Intelligence Committee
Senate Judiciary Committee
Serious Fraud Office
Shanghai Cooperation Organization
Silicon Valley
Small Business Administration
Social Democratic Party
Social Security Administration
Socialist Party
Solicitor General
South China Sea
South Pole
Southern African Development Community
Soviet Union
Space Research Organization
Special Air Service
Standard and Poor's
State Administration of Foreign Exchange
State Council
State Duma
State Oceanic Administration
Statistical Office
Statue of Liberty
Strategic Air Command
Strategic Defense Initiative
Suez Canal
Supreme Court of Justice
Supreme National Security Council
Supreme People's Court
Supreme People's Procuratorate
Trade Union Congress
Transparency International
Transportation Security Administration
Treasury Department
Tribunal for the Law of the Sea
United Arab Emirates
United Arab Republic
United Kingdom
United Nations Children's Fund
United Nations Development Programme
United Nations General Assembly
United Nations High Commissioner for Refugees
United Nations Security Council
United States of America
Universal Declaration of Human Rights
Universal Postal Union
University of California
Wall Street Journal
War on Terror
Warsaw Pact
Washington Post
Weather Bureau
West Bank
Women's Super League
World Anti-Doping Agency
World Bank
World Customs Organization
World Economic Forum
World Economic Outlook
World Food Programme
World Health Assembly
World Health Organization
World Heritage Committee
World Intellectual Property Organization
World Meteorological Organization
World Resources Institute
World Series
World Tourism Organization
World Trade Center
World Trade Organization
World Wide Fund for Nature
World Wide Web
World Wildlife Fund
`;
