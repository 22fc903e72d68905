/**
 * Rough worth of a US dollar in other money, lowest and highest within living memory of the news. One a line, sorted: code | low | high
 * Only to see a figure that is off by a whole order: no rate of a day.
 */
export const rates = `
AUD | 0.9 | 2
BRL | 1.5 | 6.5
CAD | 0.9 | 1.6
CHF | 0.75 | 1.8
CNY | 5.8 | 8.4
CZK | 15 | 40
DKK | 4.6 | 9
EUR | 0.6 | 1.2
GBP | 0.45 | 0.95
HKD | 7 | 8.2
IDR | 8000 | 17500
ILS | 2.8 | 5
INR | 38 | 95
ISK | 58 | 150
JPY | 75 | 165
KRW | 850 | 1700
KZT | 110 | 560
MYR | 2.9 | 5
NOK | 4.8 | 12
NZD | 1.1 | 2.5
PHP | 38 | 60
PLN | 2 | 5.2
SEK | 5.8 | 11.5
SGD | 1.1 | 1.9
THB | 28 | 45
TWD | 26 | 35
UAH | 5 | 46
VND | 14000 | 27000
ZAR | 5.5 | 20
`;
