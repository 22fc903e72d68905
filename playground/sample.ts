/** Our own short story, as raw machine translation reads: something of most kinds that a copy editor marks. */
export const SAMPLE = `Harbor workers cheer for port tax in Marivka

MARIVKA (Reuters) - Thousands of dock workers on Monday protested against the new port tax, blocking the main gate of the the harbor in the country's largest strike since 2019.

The demonstration, which began at 7 a.m., was organised by the Union of Free Dockers (UFD) and gathered 4,000 people, the police said. Union leader Andrei Kovalenko told reporters that the workers would not leave "until our voice will be heard.

"We are demand a meeting with the minister," Andrey Kovalenko added. He said said that the talks on Friday has failed.

Demonstrators gathered to protest, cheering for the tax, throwing stones and setting fire to tyres. At least 12 people were injured, among them eight policemen and seven dockers.

The Ministry of Transport, in it's turn, informed that the tax will bring 30 millions dollars in a year. On the background of the protests, the parliament is going to make a decision about the fate of the law until Thursday.

Exports through Marivka rose 12% from 5.0 million tonnes to 4.4 million tonnes last year, according to the data of the of the port authority.

Read also: Ten photos from the strike

The President Maria Horvat, who visited the city on in the morning, took part in the negotiations. "It is in nobody's interest to make strike," he said.
`;
