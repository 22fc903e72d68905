/**
 * Currencies in the news. One entry a line, sorted by code: code | signs that stand before the figure | words that stand behind it
 * Words are singular and lower case, the plain name last; plurals in -s are understood. A plain "dollar", "peso", "krone" or "franc"
 * may be another state's: its code is that of the money most in the news, and a rule that compares must allow for that.
 */
export const currencies = `
AED | AED;Dhs | emirati dirham;uae dirham;dirham
ARS | AR$ | argentine peso
AUD | A$;AU$ | australian dollar;aussie dollar
BDT | Tk | taka
BRL | R$ | brazilian real;reais;real
BYN | - | belarusian ruble;belarusian rouble
CAD | C$;CA$ | canadian dollar
CHF | CHF;Fr | swiss franc;franc
CNY | CN¥;RMB;CNY | chinese yuan;yuan;renminbi;rmb
CZK | CZK | czech crown;czech koruna;koruna
DKK | DKK | danish krone;danish crown
EGP | E£ | egyptian pound
EUR | €;EUR | euro
GBP | £;GBP | british pound;pound sterling;pound
GEL | GEL | lari
HKD | HK$;HKD | hong kong dollar
HUF | HUF | forint
IDR | Rp | indonesian rupiah;rupiah
ILS | ₪;NIS | israeli shekel;new shekel;shekel
INR | ₹;Rs;INR | indian rupee;rupee
IRR | - | iranian rial;rial
ISK | ISK | icelandic krona;icelandic króna;króna
JPY | ¥;JP¥;JPY | japanese yen;yen
KRW | ₩;KRW | south korean won;korean won
KZT | ₸ | tenge
MDL | MDL | moldovan leu;lei;leu
MXN | MX$ | mexican peso
MYR | RM | ringgit
NOK | NOK | norwegian krone;norwegian crown;krone;kroner
NZD | NZ$ | new zealand dollar
PHP | ₱ | philippine peso
PKR | - | pakistani rupee
PLN | PLN;zł | polish zloty;zloty;złoty
RUB | ₽;RUB | russian ruble;russian rouble;ruble;rouble;rub
SAR | SAR | saudi riyal;riyal
SEK | SEK | swedish krona;swedish crown;krona;kronor
SGD | S$;SGD | singapore dollar
THB | ฿ | thai baht;baht
TRY | ₺ | turkish lira;lira
TWD | NT$ | taiwan dollar
UAH | ₴;UAH | ukrainian hryvnia;hryvnia;hryvnya;grivna
USD | $;US$;USD | us dollar;u.s. dollar;american dollar;dollar
UZS | - | uzbek sum;uzbek som
VND | ₫;VND | vietnamese dong;dong
ZAR | - | south african rand;rand
`;
